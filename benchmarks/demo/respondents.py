"""Who of the demo's people answers, under which token, and at which ends of a season."""

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from generator.documents import Value, read, scan
from generator.records.base import Record
from generator.records.pair import Pair
from generator.records.vocabulary import Role, WaveKey
from generator.records.wave import Unit, Wave

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
LETTERS = ALPHABET[8:]
TOKEN_LENGTH = 5
CURATOR = "p-mk44"
# Of those asked at a wave, how many did not answer: one mentee lost besides those who left,
# and four of the running season who have not yet found the time.
SILENT = {
    ("2025-26", WaveKey.EXIT, Role.MENTEE): 1,
    ("2026-27", WaveKey.ENTRY, Role.MENTEE): 3,
    ("2026-27", WaveKey.ENTRY, Role.MENTOR): 1,
}
AnyRecord = TypeVar("AnyRecord", bound=Record)


@dataclass(frozen=True, slots=True)
class Respondent:
    """A person in a role, or a pair that the curator writes about, and the waves answered."""

    holder: str
    season: str
    role: Role
    form: str
    model: str
    joined_on: date
    started_on: date
    stays: bool = True
    waves: frozenset[WaveKey] = frozenset()


def draw(*seed: str) -> random.Random:
    """A stream of its own for everything drawn, so that one more person moves no one else."""
    return random.Random("/".join(seed))  # noqa: S311 (the demo must come out the same again)


def read_records(root: Path, folder: str, model: type[AnyRecord]) -> Iterator[AnyRecord]:
    """The records of a flat folder; one that cannot be read stops the making."""
    for path, content in scan(root, f"records/{folder}"):
        if isinstance(content, OSError):
            raise content
        document = read(path, content).document
        if document is None:
            raise SystemExit(f"{path} cannot be read; run nastavnik check")
        data: dict[str, Value] = {**document.data, "id": Path(path).stem}
        yield model.model_validate(data)


def participants(
    pairs: Iterable[Pair], joined: Mapping[str, date], waves: Iterable[Wave]
) -> list[Respondent]:
    """Everyone in a pair that has a beginning, once per season and role."""
    found: dict[tuple[str, str, Role], Respondent] = {}
    for one in sorted(pairs, key=lambda pair: (pair.started_on or date.max, pair.id)):
        if one.started_on is None:
            continue
        for role, people in ((Role.MENTEE, one.mentees), (Role.MENTOR, one.mentors)):
            for person in people:
                key = (one.season, person, role)
                known = found.get(key)
                if known is None:
                    found[key] = _participant(one, one.started_on, role, person, joined[person])
                elif _goes_on(one):
                    found[key] = replace(known, stays=True)
    handed_out = {(one.season, one.wave): one for one in waves if one.unit is Unit.PERSON}
    return _attend(found.values(), handed_out)


def reviewed(pairs: Iterable[Pair], waves: Iterable[Wave]) -> list[Respondent]:
    """Pairs that the curator looks back at when their season has ended."""
    ended = {one.season for one in waves if one.unit is Unit.PAIR}
    return [
        replace(
            _participant(one, one.started_on, Role.CURATOR, one.id, one.started_on),
            waves=frozenset({WaveKey.EXIT}),
        )
        for one in pairs
        if one.started_on and one.season in ended
    ]


def curators(waves: Iterable[Wave]) -> list[Respondent]:
    """The curator, who fills in the sheet about the whole programme."""
    seasons = sorted({one.season for one in waves if one.wave is WaveKey.EXIT})
    always = frozenset(WaveKey)
    return [
        Respondent(CURATOR, season, Role.CURATOR, "", "", date.min, date.min, waves=always)
        for season in seasons
    ]


def give_tokens(respondents: Iterable[Respondent]) -> dict[tuple[str, str], str]:
    """(season, holder) → token: one for everything that a holder answers in a season."""
    given: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for season, holder in sorted({(one.season, one.holder) for one in respondents}):
        stream = draw("token", season, holder)
        token = _token(stream)
        while token in taken:
            token = _token(stream)
        taken.add(token)
        given[season, holder] = token
    return given


def _token(stream: random.Random) -> str:
    """A letter first: spreadsheets read a token of digits as a number."""
    rest = (ALPHABET[int(stream.random() * len(ALPHABET))] for _ in range(TOKEN_LENGTH - 1))
    return LETTERS[int(stream.random() * len(LETTERS))] + "".join(rest)


def _goes_on(one: Pair) -> bool:
    return one.end_reason is None or one.end_reason.completes


def _participant(
    one: Pair, started_on: date, role: Role, holder: str, joined_on: date
) -> Respondent:
    return Respondent(
        holder, one.season, role, one.form, one.model, joined_on, started_on, _goes_on(one)
    )


def _attend(
    people: Iterable[Respondent], handed_out: Mapping[tuple[str, WaveKey], Wave]
) -> list[Respondent]:
    """Give everyone the waves answered: those held while the person was in the programme."""
    answered: dict[Respondent, set[WaveKey]] = {one: set() for one in people}
    for (season, key), wave in handed_out.items():
        asked = [one for one in answered if one.season == season and _is_asked(one, wave)]
        asked.sort(key=lambda one: draw("order", season, key, one.holder).random())
        silent: dict[Role, int] = defaultdict(int)
        for one in asked:
            if silent[one.role] < SILENT.get((season, key, one.role), 0):
                silent[one.role] += 1
            else:
                answered[one].add(key)
    return [replace(one, waves=frozenset(keys)) for one, keys in answered.items()]


def _is_asked(one: Respondent, wave: Wave) -> bool:
    return one.joined_on <= wave.closes_on and (one.stays or wave.wave is WaveKey.ENTRY)
