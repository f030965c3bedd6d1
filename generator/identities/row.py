"""Reads one person from one row, telling what is wrong by cell.

Messages never repeat a name or a contact: they are read in logs, where the file itself is not.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.diagnostics import Diagnostic, Place, Severity
from generator.grammar import FullName, Gender
from generator.identities import values
from generator.identities.person import Identity
from generator.identities.table import Cell

_T = TypeVar("_T")
_ID = re.compile(r"[a-z0-9][a-z0-9-]{2,40}")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row by the names of their columns, and where to report to."""

    path: str
    cells: Mapping[str, Cell]
    diagnostics: list[Diagnostic]

    def text(self, column: str) -> str:
        """The text of a cell; empty if there is none."""
        cell = self.cells.get(column)
        return cell.text if cell else ""

    def report(
        self, column: str, rule: str, words: tuple[str, str], severity: Severity = Severity.ERROR
    ) -> None:
        """Report a cell, or the row's first where the column is missing."""
        cell = self.cells.get(column) or next(iter(self.cells.values()))
        place = Place(self.path, cell.line, cell.column)
        found = Diagnostic(place, severity, f"identities-{rule}", *words, column)
        self.diagnostics.append(found)


def read_person(row: Row, taken: Mapping[str, Identity]) -> Identity | None:
    """Read a person; None without a good id and name. Other bad cells are left empty."""
    key = _id(row, taken)
    name = _name(row)
    gender = _gender(row, name)
    phone = _read(row, "телефон", values.phone, _bad_phone)
    email = _read(row, "почта", values.mail, _bad_mail)
    birth_date = _read(row, "дата рождения", values.birth_date, _bad_date)
    if key is None or name is None:
        return None
    return Identity(
        id=key,
        name=name,
        short=row.text("короткое имя"),
        gender=gender,
        phone=phone or "",
        email=email or "",
        birth_date=birth_date,
        representative=row.text("представитель"),
    )


def _id(row: Row, taken: Mapping[str, Identity]) -> str | None:
    key = row.text("id")
    if not key:
        row.report("id", "id", ("Нет id.", "Впишите id участника, например p-7f3k."))
    elif not _ID.fullmatch(key):
        remedy = "В нём строчные латинские буквы, цифры и дефис: p-7f3k."
        row.report("id", "id", (f"id «{key}» не годится.", remedy))
    elif key in taken:
        words = (f"id «{key}» уже есть в этом файле.", "Оставьте одну строку на человека.")
        row.report("id", "duplicate", words)
    else:
        return key
    return None


def _name(row: Row) -> FullName | None:
    text = row.text("ФИО")
    remedy = "Напишите фамилию, имя и, если есть, отчество: «Петрова Ирина Ивановна»."
    if not text:
        row.report("ФИО", "name", ("ФИО не вписано.", remedy))
        return None
    try:
        return FullName.parse(text)
    except ValueError as reason:
        row.report("ФИО", "name", (f"ФИО не годится: {reason}.", remedy))
        return None


def _gender(row: Row, name: FullName | None) -> Gender | None:
    """Read the gender and hold it against the patronymic, which decides."""
    written = _read(row, "пол", values.gender, _bad_gender)
    shown = name.gender if name else None
    if name and written and shown and written is not shown:
        message = f"Пол «{written}» не сходится с отчеством."
        row.report("пол", "gender", (message, "Исправьте пол или отчество."))
    if name and not shown and not row.text("пол"):
        message = "Пол не указан, а по ФИО он не ясен: имя не будет склоняться."
        remedy = "Впишите «м» или «ж» в столбец «пол»."
        row.report("пол", "gender-missing", (message, remedy), Severity.WARNING)
    return shown or written


def _read(
    row: Row,
    column: str,
    reader: Callable[[str], _T | None],
    refuse: Callable[[str], tuple[str, str, str]],
) -> _T | None:
    text = row.text(column)
    value = reader(text) if text else None
    if text and value is None:
        rule, message, remedy = refuse(text)
        row.report(column, rule, (message, remedy))
    return value


def _bad_phone(text: str) -> tuple[str, str, str]:
    if values.damaged_by_excel(text):
        remedy = "Сделайте столбец текстовым и впишите номер снова."
        return "phone", "Телефон испортил Excel: записал его как число.", remedy
    return "phone", "Телефон не понят.", "Напишите его с кодом: +7 916 000-00-00."


def _bad_mail(_text: str) -> tuple[str, str, str]:
    return "mail", "Адрес почты не понят.", "Напишите один адрес: name@school.ru."


def _bad_date(_text: str) -> tuple[str, str, str]:
    return "date", "Дата рождения не понята.", "Напишите 01.09.1985 или 1985-09-01."


def _bad_gender(_text: str) -> tuple[str, str, str]:
    return "gender", "Пол не понят.", "Напишите «м», «ж» или оставьте пустым."
