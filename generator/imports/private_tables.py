"""Tables outside git that open in Excel: `;`, UTF-8 with a mark, nothing that Excel would run."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path

from generator.imports.remark import RefusedError, Remark

FOLDER = "private"
_FORMULA = ("=", "+", "-", "@", "\t")


def write_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The bytes of a table; a cell that begins like a formula gets an apostrophe before it."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def plain(cell: str) -> str:
    """A cell as it was before it was made harmless."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def check_ignored(root: Path, name: str = FOLDER) -> None:
    """Refuse to put what is private where git would take it.

    Raises:
        RefusedError: the root's .gitignore does not name the folder or file.
    """
    try:
        lines = (root / ".gitignore").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    named = {line.strip() for line in lines}
    passed_over = {before + name + after for before in ("/", "") for after in ("", "/", "/*")}
    let_in = any(line.startswith("!") and name in line for line in named)
    if let_in or not named & passed_over:
        message = f"{name} может забрать git: этого нет в .gitignore."
        remedy = f"Добавьте в файл .gitignore в корне строку /{name} и повторите."
        raise RefusedError(Remark("private-folder", message, remedy))
