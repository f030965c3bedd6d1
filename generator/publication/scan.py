"""A first, exact look at what is about to be public: mentions, ids, names and contacts.

It stands before the bundle is written and knows the records, so it can say where a word was
written. It finds what is written exactly; declined surnames alone and other disguises are for the
gate over the finished site.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from pydantic import BaseModel

from generator.bundle.types import Public
from generator.diagnostics import Diagnostic, Place, Severity
from generator.grammar import Case, FullName, Shape, say
from generator.identities import Identity
from generator.programme import Programme
from generator.prose import find_mentions
from generator.records import Record
from generator.records.form import Form
from generator.records.instrument import Instrument
from generator.records.material import Material
from generator.records.norm import Norm
from generator.records.page import ProgrammePage
from generator.records.practice import Practice
from generator.records.school import School
from generator.records.season import Season
from generator.rules.locating import spot
from generator.rules.walking import strings

RULE = "publication-private"
_OPEN_IDS = (School, Season, ProgrammePage, Norm, Material, Form, Practice, Instrument)
"""Kinds whose ids are words of the site or of public law, not of a person's record."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+|[a-z0-9]{3,}")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DIGITS = re.compile(r"\+?\d[\d\s()\-–]{8,20}\d")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE_DIGITS = 10
_SHAPES = (Shape.FULL, Shape.NAME_PATRONYMIC, Shape.SURNAME_INITIALS, Shape.INITIALS_SURNAME)
_LONGEST_NAME = 4


class PublicationRefusedError(Exception):
    """Something private was about to become public; `diagnostics` say what and where."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("\n".join(found.text for found in diagnostics))
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True)
class Find:
    """A private word in a public text; `message` names its kind, never a person."""

    start: int
    message: str


@dataclass(frozen=True)
class Scan:
    """What may not become public of one programme."""

    programme: Programme
    identities: Mapping[str, Identity]

    def of(self, record: Record, public: Public) -> Iterator[Diagnostic]:
        """What is private in the public form of a record, with the place where it is written."""
        for text in _strings(public):
            for find in self.finds(text):
                yield Diagnostic(
                    place=_place(self.programme, record, text, find.start),
                    severity=Severity.ERROR,
                    rule=RULE,
                    message=f"{find.message}, а этот текст идёт на открытый сайт.",
                    remedy="Скажите обобщённо или снимите запись с открытого сайта.",
                )

    def finds(self, text: str) -> Iterator[Find]:
        """Every private word of a text that people write."""
        if "@" in text:
            for mention in find_mentions(text)[0]:
                start = _offset(text, mention.line, mention.column)
                yield Find(start, f"Здесь упомянута запись @{mention.target}")
        yield from self.finds_in_any(text)

    def finds_in_any(self, text: str) -> Iterator[Find]:
        """Every id, contact and name of any text, a script or a stylesheet included."""
        for word in _ID.finditer(text):
            if word[0] in self._ids and text[word.start() - 1 : word.start()] != "@":
                yield Find(word.start(), f"Здесь стоит id записи {word[0]}")
        yield from self._contacts(text)
        yield from self._names_in(text)

    def _contacts(self, text: str) -> Iterator[Find]:
        for number in _DIGITS.finditer(text):
            if _phone(number[0]) in self._phones:
                yield Find(number.start(), "Здесь стоит телефон участника")
        for address in _MAIL.finditer(text):
            if address[0].casefold() in self._mails:
                yield Find(address.start(), "Здесь стоит почта участника")

    def _names_in(self, text: str) -> Iterator[Find]:
        if not self._names:
            return
        words = [(match.start(), _plain(match[0])) for match in _WORD.finditer(text)]
        for at, (start, _) in enumerate(words):
            following = tuple(word for _, word in words[at : at + _LONGEST_NAME])
            if any(following[:size] in self._names for size in range(2, _LONGEST_NAME + 1)):
                yield Find(start, "Здесь стоит имя участника")

    @cached_property
    def _ids(self) -> frozenset[str]:
        private = (r for r in self.programme.every() if not isinstance(r, _OPEN_IDS))
        return frozenset(record.id for record in private) | frozenset(self.identities)

    @cached_property
    def _phones(self) -> frozenset[str]:
        return frozenset(_phone(who.phone) for who in self.identities.values() if who.phone)

    @cached_property
    def _mails(self) -> frozenset[str]:
        return frozenset(who.email.casefold() for who in self.identities.values() if who.email)

    @cached_property
    def _names(self) -> frozenset[tuple[str, ...]]:
        return frozenset(
            words
            for who in self.identities.values()
            for said in _sayings(who)
            if len(words := tuple(_plain(word) for word in _WORD.findall(said))) > 1
        )


def _sayings(who: Identity) -> Iterator[str]:
    """Every way in which a person may be named by more than one word."""
    name = who.name
    yield who.representative
    for case in Case:
        for shape in _SHAPES:
            yield say(name, case, shape, who.gender)
        short = say(FullName(name.surname, name.name), case, Shape.FULL, name.gender or who.gender)
        yield short
        yield " ".join(reversed(short.split()))


def _plain(word: str) -> str:
    return word.casefold().replace("ё", "е")


def _phone(text: str) -> str:
    return re.sub(r"\D", "", text)[-_PHONE_DIGITS:]


def _strings(value: object) -> Iterator[str]:
    """Every text of a public fact, whatever its field."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _strings(getattr(value, name))
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _strings(item)


def _offset(text: str, line: int, column: int) -> int:
    lines = text.split("\n")
    return sum(len(before) + 1 for before in lines[: line - 1]) + column - 1


def _place(programme: Programme, record: Record, text: str, start: int) -> Place:
    """Where the find is written: a spot of the body, or of the field that holds the text."""
    before = text[:start].split("\n")
    line, column = len(before), len(before[-1]) + 1
    if text == getattr(record, "body", ""):
        return programme.body_place(record, line, column)
    filed = next((filed for filed in programme.archive.filed if filed.record is record), None)
    for path, written in strings(filed.document.data) if filed else ():
        if filed and written.strip() == text:
            return spot(filed.document, path, line, column)
    return programme.place(record)
