"""The MkDocs plugin: pages of one audience in, a site out. `mkdocs build` and `serve` call it."""

# mkdocs is typed in part; where it says nothing, our own signatures do.
# pyright: reportUnknownMemberType=false

import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Literal, cast

from mkdocs.config.base import Config
from mkdocs.config.config_options import Choice
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.utils.templates import TemplateContext
from typing_extensions import override

from generator.bundle import BundleError
from generator.page import Site
from generator.resources import BUNDLE, bases, find_root
from generator.sites import assets, failure, search
from generator.sites.document import Document, document, missing_page, title_of
from generator.sites.engine import labels
from generator.sites.engine_page import ReadyPage, path_of, url_of
from generator.sites.layout import Layout
from generator.sites.links import check_links
from generator.sites.sources import AUDIENCES, page_source

log = logging.getLogger("mkdocs.plugins.nastavnik")


class Options(Config):
    """What mkdocs.yml may say: whose site it is."""

    audience = Choice(AUDIENCES)


class NastavnikPlugin(BasePlugin[Options]):
    """Gives MkDocs the pages of one audience as ready HTML.

    Folder and day come in the config's `extra` (see `engine.edge`); by itself MkDocs finds the
    programme around mkdocs.yml and leaves the day to the source.
    """

    checks_links = True
    _serving = False
    _root: Path
    _site: Site
    _scripts: tuple[str, ...]

    @property
    def page_count(self) -> int:
        """How many pages the site has."""
        return len(self._site.pages)

    @override
    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self._serving = command == "serve"

    @override
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        given = cast("dict[str, str]", config.extra)
        here = Path(config.config_file_path).parent
        self._root = Path(given["root"]) if "root" in given else find_root(here)
        own = [base / "templates" / "theme" for base in bases(self._root)]
        config.theme.dirs[:0] = [str(folder) for folder in own if folder.is_dir()]
        config.theme.static_templates.discard("sitemap.xml")
        day = date.fromisoformat(given["as_of"]) if "as_of" in given else None
        self._site = self._read_site(day, [url_of(path) for path in labels(config)])
        return config

    def _read_site(self, day: date | None, sections: Iterable[str]) -> Site:
        try:
            return page_source(self.config.audience)(self._root, day)
        except Exception as error:
            if isinstance(error, BundleError) and not self._serving:
                raise PluginError(str(error)) from None
            if not self._serving:
                raise
            log.exception("Страницы не собираются")
            return failure.site_of(error, sections)

    @override
    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        for file in list(files):
            if not assets.is_stylesheet_of_theme(file.src_uri):
                files.remove(file)
        for file in self._files(config):
            files.append(file)
        return files

    def _files(self, config: MkDocsConfig) -> Iterator[File]:
        files = assets.of_site(self._root)
        self._scripts = assets.scripts(files)
        for name, content in files.items():
            yield File.generated(config, name, content=content)
        for name, content in self._site.files.items():
            yield File.generated(config, name, content=content)
        layout, titles = Layout(self._root), labels(config)
        for page in self._site.pages:
            path = path_of(page.url)
            file = File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            body = layout.body(self._site, page)
            file.page = ReadyPage(page, body, titles.get(path, page.title), file, config)
            yield file

    @override
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Give every leaf page its section as parent, and write the search index by it."""
        sections = {page.url: page for page in nav.pages}
        for file in files.documentation_pages():
            page = file.page
            if isinstance(page, ReadyPage) and page.url not in sections:
                page.parent = sections.get(page.view.section)  # pyright: ignore[reportAttributeAccessIssue]  # MkDocs asks for a Section and uses what any item has
        titles = {url: title_of(page) for url, page in sections.items()}
        index = search.build_index(self._site.pages, titles)
        files.append(File.generated(config, search.PATH, content=index))
        return nav

    @override
    def on_env(self, env: Any, /, *, config: MkDocsConfig, files: Files) -> Any:
        """Escape whatever the theme prints; Material's own templates do not."""
        env.autoescape = True
        env.trim_blocks = env.lstrip_blocks = True
        return env

    @override
    def on_template_context(
        self, context: TemplateContext, /, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        return self._context(
            context, missing_page(self._site, context["nav"], serving=self._serving), config
        )

    @override
    def on_page_context(
        self,
        context: TemplateContext,
        /,
        *,
        page: EnginePage,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> TemplateContext:
        if not isinstance(page, ReadyPage):
            raise TypeError(page)
        return self._context(context, document(self._site, page, nav), config)

    def _context(
        self, context: TemplateContext, shown: Document, config: MkDocsConfig
    ) -> TemplateContext:
        added = {
            "site": self._site,
            "document": shown,
            "stylesheets": assets.stylesheets(config.theme.dirs),
            "scripts": self._scripts,
            "theme_script": assets.THEME_SCRIPT,
        }
        context.update(added)  # pyright: ignore[reportArgumentType, reportCallIssue]  # a TypedDict of MkDocs, open in fact
        return context

    @override
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if not self.checks_links:
            return
        for problem in check_links(Path(config.site_dir)):
            log.warning(problem.text)

    @override
    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Look at the records and templates; docs_dir holds only the site's own css and js."""
        watched = [self._root / name for name in ("records", "identities.csv", BUNDLE)]
        watched += [base / "templates" for base in bases(self._root)]
        for path in watched:
            if path.exists():
                server.watch(str(path))
        return server
