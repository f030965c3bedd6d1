"""A MkDocs page that brings its HTML along and reads no Markdown."""

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from typing_extensions import override

from generator.page import Page


def path_of(url: str) -> str:
    """Where the engine would look for the page's Markdown: its name in mkdocs.yml."""
    return url.removesuffix(".html") + ".md"


def url_of(path: str) -> str:
    """The page that is named so in mkdocs.yml."""
    return path.removesuffix(".md") + ".html"


class ReadyPage(EnginePage):
    """Our page in the engine's clothes: `view` is what it was made from, `label` stands in nav."""

    def __init__(
        self, view: Page, body: Markup, label: str, file: File, config: MkDocsConfig
    ) -> None:
        super().__init__(label, file, config)
        self.view = view
        self.body = body

    @override
    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""

    @override
    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = str(self.body)
        self.toc = TableOfContents(
            [AnchorLink(part.title, part.id, part.level) for part in self.view.parts]
        )
