"""The link checker: every href, src, anchor and id of a finished tree of pages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from typing_extensions import override

from generator.diagnostics import Diagnostic, Place, Severity, settle

# A reader may be led away by a link; a page may load nothing from elsewhere.
_LED_TO = frozenset({"http", "https", "mailto", "tel"})
_LINKS = frozenset({("a", "href"), ("area", "href"), ("link", "href")})
_LOADS = frozenset({"src", "srcset", "poster", "data", "action", "formaction"})
_REFERENCES = frozenset(
    {"for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers"}
)
_CSS_URL = re.compile(rb"""url\(\s*['"]?(?!data:)([^'")]+)""")
_ERROR_PAGE = "404.html"


@dataclass(slots=True)
class _Found:
    """What one page says: links as (address, line, loads), references as (id, line)."""

    links: list[tuple[str, int, bool]] = field(default_factory=list[tuple[str, int, bool]])
    references: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])
    ids: dict[str, int] = field(default_factory=dict[str, int])
    doubled: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = _Found()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        given = [(name, value or "") for name, value in attrs]
        canonical = ("rel", "canonical") in given
        for name, value in given:
            if name == "id":
                self._identify(value, line)
            elif name in _REFERENCES:
                self.found.references += [(word, line) for word in value.split()]
            elif not canonical:
                self._link(tag, name, value, line)

    def _identify(self, value: str, line: int) -> None:
        if value in self.found.ids:
            self.found.doubled.append((value, line))
        self.found.ids.setdefault(value, line)

    def _link(self, tag: str, name: str, value: str, line: int) -> None:
        if name == "srcset":
            parts = [entry.split()[0] for entry in value.split(",") if entry.strip()]
            self.found.links += [(part, line, True) for part in parts]
        elif name in _LOADS or name in ("href", "xlink:href"):
            loads = name in _LOADS or (tag, name) not in _LINKS or tag == "link"
            self.found.links.append((value, line, loads))


def check_links(tree: Path, *, prefix: str = "/") -> tuple[Diagnostic, ...]:
    """Problems of all pages below `tree`; `prefix` is the site's path on its server.

    Only 404.html may use absolute addresses, as nobody knows from where it is shown.
    """
    files = {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}
    pages = {name: _read(tree / name) for name in sorted(files) if name.endswith(".html")}
    check = _Check(files, pages, prefix)
    found = [problem for name in pages for problem in check.page(name)]
    styles = [name for name in sorted(files) if name.endswith(".css")]
    found += [problem for name in styles for problem in check.style(name, tree / name)]
    return settle(found)


def _read(path: Path) -> _Found:
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader.found


@dataclass(frozen=True, slots=True)
class _Check:
    files: set[str]
    pages: dict[str, _Found]
    prefix: str

    def page(self, name: str) -> Iterator[Diagnostic]:
        found = self.pages[name]
        for anchor, line in found.doubled:
            yield _problem(
                name,
                line,
                "id-unique",
                f"Якорь «{anchor}» стоит на странице дважды.",
                "Ссылка приведёт не туда: дайте второму другое имя.",
            )
        for anchor, line in found.references:
            if anchor not in found.ids:
                yield _problem(
                    name, line, "id-known", f"Атрибут указывает на «{anchor}», а его нет.", ""
                )
        for address, line, loads in found.links:
            if complaint := self._complaint(name, address, loads=loads):
                yield _problem(name, line, *complaint)

    def style(self, name: str, path: Path) -> Iterator[Diagnostic]:
        content = path.read_bytes()
        for match in _CSS_URL.finditer(content):
            line = content.count(b"\n", 0, match.start()) + 1
            if complaint := self._complaint(name, match[1].decode(), loads=True):
                yield _problem(name, line, *complaint)

    def _complaint(self, page: str, address: str, *, loads: bool) -> tuple[str, str, str] | None:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return _elsewhere(address, parts.scheme, loads=loads)
        target = self._target(page, unquote(parts.path)) if parts.path else page
        if target not in self.files:
            return (
                "link-known",
                f"Ссылка «{address}» никуда не ведёт.",
                f"Файла «{target}» на сайте нет.",
            )
        return self._no_anchor(target, unquote(parts.fragment), address)

    def _target(self, page: str, path: str) -> str:
        if path.startswith("/") and page == _ERROR_PAGE:
            return path.removeprefix(self.prefix)
        return normpath(join(dirname(page), path))

    def _no_anchor(self, target: str, anchor: str, address: str) -> tuple[str, str, str] | None:
        if not anchor or target not in self.pages or anchor in self.pages[target].ids:
            return None
        return (
            "anchor-known",
            f"Ссылка «{address}» ведёт к якорю, которого нет.",
            f"На странице «{target}» нет места с именем «{anchor}».",
        )


def _elsewhere(address: str, scheme: str, *, loads: bool) -> tuple[str, str, str] | None:
    if loads:
        return (
            "no-outside-request",
            f"Страница загружает «{address}» с чужого адреса.",
            "Сайт должен открываться без сети: положите файл в templates/assets.",
        )
    if scheme in _LED_TO:
        return None
    return (
        "link-scheme",
        f"Ссылка «{address}» начинается с недопустимого «{scheme}:».",
        "Можно http, https, mailto и tel.",
    )


def _problem(page: str, line: int, rule: str, message: str, remedy: str) -> Diagnostic:
    return Diagnostic(Place(page, line), Severity.ERROR, rule, message, remedy)
