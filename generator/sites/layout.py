"""The body of a page, the same for every engine that writes it out."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from markupsafe import Markup

from generator.page import Page, Site
from generator.resources import bases
from generator.sites.urls import resolve
from generator.templating import Templates


@dataclass(frozen=True, slots=True)
class RecordLinks:
    """Where a record can be read, edited, and its history seen."""

    open: str
    edit: str
    history: str


# Paths of the three views by host: GitLab has its own, Gitea and Forgejo theirs, the rest GitHub's.
_GITLAB = ("-/blob/{at}", "-/edit/{at}", "-/commits/{at}")
_GITEA = ("src/branch/{at}", "_edit/{at}", "commits/branch/{at}")
_GITHUB = ("blob/{at}", "edit/{at}", "commits/{at}")


def record_links(site: Site, page: Page) -> RecordLinks | None:
    """Links for the line «Запись: …»; None without a repository or a record."""
    if not (site.repository and page.source):
        return None
    at = f"{quote(site.branch)}/{quote(page.source)}"
    base = site.repository.rstrip("/")
    return RecordLinks(*(f"{base}/{path.format(at=at)}" for path in _paths(base)))


def _paths(repository: str) -> tuple[str, str, str]:
    host = repository.partition("://")[2].partition("/")[0].lower()
    if "gitlab" in host:
        return _GITLAB
    if any(word in host for word in ("gitea", "forgejo", "codeberg", "gitverse", "gitflic")):
        return _GITEA
    return _GITHUB


class Layout:
    """Lays pages out by templates/theme/page.html."""

    def __init__(self, root: Path) -> None:
        folders = [base / "templates" for base in bases(root)]
        self._templates = Templates([folder for folder in folders if folder.is_dir()])

    def body(self, site: Site, page: Page) -> Markup:
        """The page's own HTML, links already relative to it."""
        path = [{"title": crumb.title, "url": f"site:{crumb.url}"} for crumb in page.crumbs]
        if path:
            path.append({"title": page.title, "url": ""})
        html = self._templates.render(
            "theme/page.html", page=page, path=path, record=record_links(site, page)
        )
        return resolve(html, page.url)
