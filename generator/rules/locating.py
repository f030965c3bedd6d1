"""Where a spot of a text stands in its file: in the body, a block or a single line."""

from generator.diagnostics import Place
from generator.documents import Document
from generator.rules.base import Path

BODY: Path = ("body",)


def spot(document: Document, path: Path, line: int, column: int) -> Place:
    """The place of a line and column of a text; of folded text, where the text begins."""
    if path == BODY:
        return document.body_place(line, column)
    start = document.place(*path)
    lines = document.marks.text.split("\n")
    head = lines[start.line - 1][start.column - 1 :]
    if head.startswith("|"):
        first = next((text for text in lines[start.line :] if text.strip()), "")
        indent = len(first) - len(first.lstrip(" "))
        return Place(document.path, start.line + line, indent + column)
    if head.startswith(">") or line > 1:
        return start
    quoted = head.startswith(("'", '"'))
    return Place(document.path, start.line, start.column + column - 1 + quoted)
