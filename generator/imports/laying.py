"""Which files answers become, beside those that are there: new, equal, different."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.grammar import count
from generator.imports.delimited import read_text
from generator.imports.open_answers import answers_path, merged, read_open, table_of
from generator.imports.private_tables import FOLDER, check_ignored, plain, write_table
from generator.imports.questions import items_of
from generator.imports.remark import Remark, warned
from generator.imports.respondents import Ground
from generator.imports.responses import Answered, joined

_SENSITIVE = ("код", "вопрос", "ответ")


@dataclass(frozen=True, slots=True)
class Layout:
    """Files by path below the root, and what becomes of the responses."""

    files: Mapping[str, bytes]
    new: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def told(self) -> str:
        """«Ответов: 8 новых, 0 без изменений, 0 изменившихся.»."""
        parts = [
            count(len(self.new), "новый", "новых", "новых"),
            f"{len(self.same)} без изменений",
            count(len(self.replaced), "заменён", "заменено", "заменено"),
        ]
        held = f", {len(self.held)} изменилось и не тронуто" if self.held else ""
        return f"Ответы: {', '.join(parts)}{held}."


def response_path(wave: str, token: str) -> str:
    """Where a response lies, relative to the root."""
    return f"records/responses/{wave}/{token}.yml"


def lay_out(root: Path, ground: Ground, answers: tuple[Answered, ...], *, replace: bool) -> Layout:
    """Decide file by file; a response that says something else is kept unless `replace`.

    Raises:
        RefusedError: private answers have no place that git passes over.
        OSError: what is there cannot be read.
    """
    files: dict[str, bytes] = {}
    becomes: dict[str, list[str]] = {"new": [], "same": [], "replaced": [], "held": []}
    remarks: list[Remark] = []
    for one in answers:
        path = response_path(ground.wave.id, one.token)
        before = (root / path).read_bytes() if (root / path).is_file() else b""
        text, differ = joined(one, path, before)
        what = _what(before, differ, replace=replace)
        becomes[what].append(one.token)
        if what in {"new", "replaced"}:
            files[path] = text.encode()
        if differ and before:
            remarks.append(_changed(one.token, differ, kept=not replace))
    written = [one for one in answers if one.token not in becomes["held"]]
    files |= _private(root, ground, written)
    named = {name: tuple(tokens) for name, tokens in becomes.items()}
    return Layout(files=files, remarks=tuple(remarks), **named)


def _what(before: bytes, differ: tuple[str, ...], *, replace: bool) -> str:
    if not before:
        return "new"
    if not differ:
        return "same"
    return "replaced" if replace else "held"


def _changed(token: str, differ: tuple[str, ...], *, kept: bool) -> Remark:
    message = f"Ответ {token} изменился: {', '.join(differ)}."
    remedy = "Запись оставлена прежней; заменить её: --replace." if kept else "Запись заменена."
    return warned("changed", message, remedy)


def _private(root: Path, ground: Ground, answers: list[Answered]) -> dict[str, bytes]:
    """Open and sensitive answers, joined with those that lie in `private/` already."""
    opened = [row for one in answers for row in one.open_answers]
    hidden = [row for one in answers for row in one.sensitive]
    if not opened and not hidden:
        return {}
    check_ignored(root)
    wave = ground.wave.id
    order = tuple(items_of(ground.instrument))
    files: dict[str, bytes] = {}
    if opened:
        found = read_open(root, wave)
        files[answers_path(wave)] = table_of(merged(found[1] if found else (), opened, order))
    if hidden:
        path = f"{FOLDER}/sensitive/{wave}.csv"
        rows = {(row[0], row[1]): row for row in (*_sensitive(root / path), *hidden)}
        ranked = sorted(rows.values(), key=lambda row: (row[0], _place(order, row[1])))
        files[path] = write_table(_SENSITIVE, ranked)
    return files


def _sensitive(path: Path) -> list[tuple[str, str, str]]:
    """Rows of the table as it is there."""
    if not path.is_file():
        return []
    rows = read_text(path.read_bytes()).rows
    return [(plain(row.cells[0]), plain(row.cells[1]), plain(row.cells[2])) for row in rows]


def _place(order: tuple[str, ...], item: str) -> int:
    return order.index(item) if item in order else len(order)
