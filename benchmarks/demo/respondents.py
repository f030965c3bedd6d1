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
from generator.records.partner import Partner
from generator.records.school import School
from generator.records.vocabulary import Role, WaveKey
from generator.records.wave import Unit, Wave

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
LETTERS = ALPHABET[8:]
TOKEN_LENGTH = 5
CURATOR = "p-mk44"
# Of those asked at a wave, how many did not answer: one mentee lost besides those who left,
# and those of the running season who have not yet found the time.
SILENT = {
    ("2025-26", WaveKey.EXIT, Role.MENTEE): 1,
    ("2026-27", WaveKey.ENTRY, Role.MENTEE): 3,
    ("2026-27", WaveKey.ENTRY, Role.MENTOR): 1,
    ("2026-27", WaveKey.MID, Role.MENTEE): 5,
    ("2026-27", WaveKey.MID, Role.MENTOR): 3,
    ("2025-26", WaveKey.EXIT, Role.REPRESENTATIVE): 9,
    ("2025-26", WaveKey.EXIT, Role.PARTNER): 1,
}
PUPIL_FORMS = {"teacher-pupil", "pupil-pupil"}
# The authority that the school answers to is a partner, but not one to ask for its opinion.
NOT_ASKED = {"pt-uprava"}
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
    ended_on: date | None = None
    stays: bool = True
    waves: frozenset[WaveKey] = frozenset()


def draw(*seed: str) -> random.Random:
    """A stream of its own for everything drawn, so that one more person moves no one else."""
    return random.Random("/".join(seed))  # noqa: S311 (the demo must come out the same again)


def read_school(root: Path) -> School:
    """The school, for the demo's own day."""
    path = root / "records/school.yml"
    document = read(path.name, path.read_bytes()).document
    if document is None:
        raise SystemExit(f"{path} cannot be read; run nastavnik check")
    return School.model_validate({**document.data, "id": path.stem})


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
    """Everyone in a pair that has a beginning, once per season and role.

    `waves` are those that ask mentors and mentees themselves.
    """
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
                    found[key] = replace(known, stays=True, ended_on=one.ended_on)
    handed_out = {(one.season, one.wave): one for one in waves if one.unit is Unit.PERSON}
    return _attend(found.values(), handed_out)


def reviewed(pairs: Iterable[Pair], waves: Iterable[Wave]) -> list[Respondent]:
    """Pairs that the curator writes about: at entry those begun by then, at exit all of them."""
    closes = {(one.season, one.wave): one.closes_on for one in waves if one.unit is Unit.PAIR}
    return [
        replace(
            _participant(one, one.started_on, Role.CURATOR, one.id, one.started_on),
            waves=frozenset(
                key
                for (season, key), closes_on in closes.items()
                if season == one.season and one.started_on <= closes_on
            ),
        )
        for one in pairs
        if one.started_on
    ]


def curators(waves: Iterable[Wave]) -> list[Respondent]:
    """The curator, who fills in the sheets about the whole programme."""
    seasons = sorted({one.season for one in waves})
    always = frozenset(WaveKey)
    return [
        Respondent(CURATOR, season, Role.CURATOR, "", "", date.min, date.min, waves=always)
        for season in seasons
    ]


def representatives(mentees: Iterable[Respondent]) -> list[Respondent]:
    """A parent of each pupil who stayed to the end; answers under the child's code."""
    return _answering(
        replace(one, role=Role.REPRESENTATIVE)
        for one in mentees
        if one.role is Role.MENTEE and one.stays and one.form in PUPIL_FORMS
    )


def outside(partners: Iterable[Partner], waves: Iterable[Wave]) -> list[Respondent]:
    """Organisations that had joined by the end of a season's last wave."""
    ends = {one.season: one.closes_on for one in waves if one.wave is WaveKey.EXIT}
    return _answering(
        Respondent(one.id, season, Role.PARTNER, "", "", one.since, one.since)
        for season, closes_on in ends.items()
        for one in partners
        if one.since and one.since <= closes_on and one.id not in NOT_ASKED
    )


def _answering(people: Iterable[Respondent]) -> list[Respondent]:
    """Those who found the time to answer at the exit; the rest of a season stay silent."""
    found: list[Respondent] = []
    silent: dict[tuple[str, Role], int] = defaultdict(int)
    for one in sorted(people, key=lambda one: draw("asked", one.season, one.holder).random()):
        key = (one.season, one.role)
        if silent[key] < SILENT.get((one.season, WaveKey.EXIT, one.role), 0):
            silent[key] += 1
        else:
            found.append(replace(one, waves=frozenset({WaveKey.EXIT})))
    return found


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
        holder,
        one.season,
        role,
        one.form,
        one.model,
        joined_on,
        started_on,
        one.ended_on,
        _goes_on(one),
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
    if wave.wave is WaveKey.MID:
        ended = one.ended_on is not None and one.ended_on < wave.opens_on
        return one.started_on <= wave.opens_on and not ended
    return one.joined_on <= wave.closes_on and (one.stays or wave.wave is WaveKey.ENTRY)
