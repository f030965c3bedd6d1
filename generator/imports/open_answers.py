"""The table of open answers in `private/answers/`, where the curator writes themes beside them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from generator.imports.delimited import read_text
from generator.imports.private_tables import FOLDER, plain, write_table
from generator.imports.remark import RefusedError, Remark
from generator.imports.table import Table

HEADINGS = ("код", "вопрос", "ответ", "темы")


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """One answer in the respondent's words; `row` is its row in the table, 0 for a new one."""

    token: str
    item: str
    text: str
    themes: str = ""
    row: int = 0


def answers_path(wave: str) -> str:
    """Where the open answers of a wave lie, relative to the root."""
    return f"{FOLDER}/answers/{wave}.csv"


def read_open(root: Path, wave: str) -> tuple[Table, tuple[OpenAnswer, ...]] | None:
    """The table of a wave as the curator left it, or None where there is none.

    Raises:
        RefusedError: it cannot be read as such a table.
    """
    path = root / answers_path(wave)
    if not path.is_file():
        return None
    table = read_text(path.read_bytes())
    headings = [heading.lower() for heading in table.headings]
    lost = [name for name in HEADINGS if name not in headings]
    if lost:
        message = f"В файле {answers_path(wave)} нет столбца «{lost[0]}»."
        remedy = f"Первая строка — заголовки: {';'.join(HEADINGS)}."
        raise RefusedError(Remark("private-table", message, remedy, table.spot(table.heading_row)))
    at = {name: headings.index(name) for name in HEADINGS}
    answers = tuple(
        OpenAnswer(*(plain(row.cells[at[name]]) for name in HEADINGS), row=row.number)
        for row in table.rows
    )
    return table, answers


def merged(
    before: Iterable[OpenAnswer], now: Iterable[OpenAnswer], order: Iterable[str]
) -> tuple[OpenAnswer, ...]:
    """Old and new answers by code and question; themes written beside an old one are kept."""
    found = {(one.token, one.item): one for one in before}
    for one in now:
        old = found.get((one.token, one.item))
        found[one.token, one.item] = replace(one, themes=old.themes if old else "")
    places = {item: number for number, item in enumerate(order)}
    return tuple(
        sorted(found.values(), key=lambda one: (one.token, places.get(one.item, len(places))))
    )


def table_of(answers: Iterable[OpenAnswer]) -> bytes:
    """The bytes of the table."""
    return write_table(HEADINGS, ((one.token, one.item, one.text, one.themes) for one in answers))
