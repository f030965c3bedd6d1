"""The last look at the finished public tree: nobody's name, contact or id in any of its files.

It looks for what is written exactly, in text decoded from HTML; the search for every disguise of a
name is a work of its own.
"""

from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

from generator.diagnostics import Diagnostic, Place, Severity
from generator.publication.scan import Scan

RULE = "public-tree"


def gate(scan: Scan) -> Callable[[Path], tuple[Diagnostic, ...]]:
    """A check of a finished tree, for the build to ask before anyone sees it."""
    return lambda tree: tuple(_of_tree(scan, tree))


def _of_tree(scan: Scan, tree: Path) -> Iterator[Diagnostic]:
    for path in sorted(path for path in tree.rglob("*") if path.is_file()):
        name = path.relative_to(tree).as_posix()
        text = unescape(path.read_bytes().decode(errors="replace"))
        for words, place in ((name, Place(name)), (text, None)):
            for find in scan.finds_in_any(words):
                yield _diagnostic(find.message, place or _place(name, text, find.start))


def _diagnostic(message: str, place: Place) -> Diagnostic:
    return Diagnostic(
        place=place,
        severity=Severity.ERROR,
        rule=RULE,
        message=f"{message}, а это страница открытого сайта.",
        remedy="Найдите запись, из которой это взято, и скажите в ней обобщённо.",
    )


def _place(name: str, text: str, start: int) -> Place:
    line = text.count("\n", 0, start) + 1
    return Place(name, line, start - (text.rfind("\n", 0, start) + 1) + 1)
