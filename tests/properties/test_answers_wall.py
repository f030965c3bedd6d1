"""What is told of answers is put together in every linear way, and no small group comes out.

Nobody asks the code whom a number is about. One answer is changed at a time, and how each told
number moves says whose answers are in it and with which weight. If some combination of numbers
depended on fewer than k people, whoever makes it would know their mean.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from math import isclose

import numpy as np
import pytest

from generator.figures import Figure
from generator.monitoring.answers import describing
from generator.monitoring.answers import voices as voices_module
from generator.monitoring.answers.cut import Cut
from generator.monitoring.answers.expectations import expectations
from generator.monitoring.answers.satisfaction import satisfaction
from generator.monitoring.answers.summary import wave_summary
from generator.monitoring.answers.voices import Heard, voices
from generator.monitoring.conformity import sheet
from generator.monitoring.indicators import indicators
from generator.monitoring.influence import changes
from generator.monitoring.wellbeing import wellbeing
from generator.programme import Filed, Programme, gather
from generator.records.instrument import Audience, Item
from generator.records.response import Response
from generator.records.season import Season
from generator.records.wave import Wave
from generator.smallness.groups import Group
from tests.answered_school import Part, Person, files, people

K = 5
OVER = date(2026, 6, 15)
SATISFIED = 7
LOW, HIGH = 2, 9

Told = Mapping[str, float]
"""Every number that is told of answers; a label that ends with «%» is of a share."""


# ── what is told ─────────────────────────────────────────────────────────


def told(programme: Programme) -> Told:
    """All means and shares of answers that pages and papers may print."""
    season = programme.of(Season)[0]
    found = dict(of_waves(programme))
    for gap in expectations(programme, season, Audience.MENTEE):
        key = f"gap {gap.item.key} {gap.cut}"
        found |= known(f"{key} before", gap.expected_mean) | known(f"{key} after", gap.got_mean)
        found |= known(f"{key} difference", gap.difference)
    for change in changes(programme, season):
        key = f"change {change.parameter} {change.cut}"
        if not change.coarse:
            found |= known(f"{key} before", change.before_mean)
            found |= known(f"{key} after", change.after_mean)
            found |= known(f"{key} difference", change.difference)
    for line in wellbeing(programme, season):
        for reading in line.readings:
            if not reading.coarse:
                found |= known(f"wellbeing {line.figure.key} {reading.wave.id}", reading.mean)
    return found | dict(of_figures(programme, season))


def of_waves(programme: Programme) -> Iterator[tuple[str, float]]:
    for wave in programme.of(Wave):
        summary = wave_summary(programme, wave)
        if summary is None or not wave.id.startswith("mentee"):
            continue  # the answers of sheets of influence are not on the page of a wave
        for item in summary.items:
            for one in item.by_cut:
                for figure in (one.figure, one.satisfied):
                    yield from of_figure("wave", figure)


def of_figures(programme: Programme, season: Season) -> Iterator[tuple[str, float]]:
    yield from of_figure("", satisfaction(programme, season, Audience.MENTEE))
    for indicator in indicators(programme, season):
        yield from of_figure("indicator", indicator.figure)
    for row in sheet(programme, season).rows:
        for ground in row.proposal.grounds:
            yield from of_figure("ground", ground.figure)


def of_figure(where: str, figure: Figure | None) -> Iterator[tuple[str, float]]:
    if figure and figure.value is not None and any(s.kind == "wave" for s in figure.sources):
        yield f"{where} {figure.key} {figure.unit}", figure.value


def known(label: str, value: float | None) -> dict[str, float]:
    return {} if value is None else {label: value}


# ── who is in it ─────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Asked:
    """One question of one end: a key of answers, or of scores."""

    wave: str
    key: str
    score: bool = False


QUESTIONS = {
    "comfort": (Asked("mentee-entry", "comfort"), Asked("mentee-exit", "comfort")),
    "result": (Asked("mentee-exit", "result"),),
    "future": (Asked("mentee-exit", "future"),),
    "busy": (Asked("pupil-entry", "busy"), Asked("pupil-exit", "busy")),
    "anxiety": (
        Asked("pupil-entry", "anxiety", score=True),
        Asked("pupil-exit", "anxiety", score=True),
    ),
}


def school(everyone: Iterable[Person], as_of: date = OVER) -> Programme:
    archive = gather((path, text.encode()) for path, text in sorted(files(everyone).items()))
    assert not archive.diagnostics
    return Programme(archive, as_of)


def answered_anew(programme: Programme, asked: Asked, token: str) -> tuple[Programme, float]:
    """The programme after one person answered otherwise, and by how much; past every cut-off."""
    moved: list[float] = []
    filed = tuple(_anew(each, asked, token, moved) for each in programme.archive.filed)
    (by,) = moved
    return Programme(replace(programme.archive, filed=filed), OVER), by


def _anew(each: Filed, asked: Asked, token: str, moved: list[float]) -> Filed:
    record = each.record
    if not isinstance(record, Response) or (record.wave, record.id) != (asked.wave, token):
        return each
    if asked.score:
        put = HIGH if record.scores[asked.key] < SATISFIED else LOW
        moved.append(put - record.scores[asked.key])
        new = record.model_copy(update={"scores": {**record.scores, asked.key: put}})
    else:
        old = record.answers[asked.key]
        put = {"да": "нет", "нет": "да"}.get(old) or str(HIGH if int(old) < SATISFIED else LOW)
        moved.append(int(put) - int(old) if put.isdigit() else 1 if put == "да" else -1)
        new = record.model_copy(update={"answers": {**record.answers, asked.key: put}})
    return replace(each, record=new)


def weights(everyone: list[Person], question: str) -> dict[str, dict[tuple[str, str], float]]:
    """How each told number moves with each person's answer: by label, by kind and person.

    Of those who belong together and answered at the same ends, one speaks for all.
    """
    programme = school(everyone)
    before = told(programme)
    found: dict[str, dict[tuple[str, str], float]] = {}
    for asked in QUESTIONS[question]:
        for speaker in {kin(p): p for p in everyone if p.answers(asked.wave)}.values():
            changed, by = answered_anew(programme, asked, speaker.token)
            after = told(changed)
            assert after.keys() == before.keys(), "what is hidden depends on an answer"
            for label, value in after.items():
                unit = (1 if by > 0 else -1) if label.endswith("%") else by
                if not isclose(value, before[label], abs_tol=1e-12):
                    weight = (value - before[label]) / unit
                    found.setdefault(label, {})[asked.wave, speaker.token] = weight
    return found


def kin(person: Person) -> tuple[str, str, tuple[str, ...]]:
    return person.form, person.model, person.ends


# ── whether a small group comes out ──────────────────────────────────────


def exposed(everyone: list[Person], question: str) -> list[set[str]]:
    """Groups of fewer than k, by one of each kin, whose mean can be made of what is told."""
    sizes = {p.token: sum(kin(q) == kin(p) for q in everyone) for p in everyone}
    found = weights(everyone, question)
    shares = {label: row for label, row in found.items() if label.endswith("%")}
    means = {label: row for label, row in found.items() if label not in shares}
    return [group for rows in (means, shares) for group in small(list(rows.values()), sizes)]


def small(rows: list[dict[tuple[str, str], float]], sizes: Mapping[str, int]) -> list[set[str]]:
    """Small groups that some combination of the rows is about and nobody else."""
    columns = sorted({column for row in rows for column in row})
    if not columns:
        return []
    table = np.array([[row.get(column, 0.0) for column in columns] for row in rows])
    whole = np.linalg.matrix_rank(table, tol=1e-9)
    speakers = sorted({token for _, token in columns})
    found: list[set[str]] = []
    for many in range(1, K):
        for group in combinations(speakers, many):
            if sum(sizes[token] for token in group) < K:
                others = [place for place, (_, token) in enumerate(columns) if token not in group]
                if np.linalg.matrix_rank(table[:, others], tol=1e-9) < whole:
                    found.append(set(group))
    return found


TT, PP = "teacher-teacher", "pupil-pupil"
SCHOOLS = {
    "one at the entry only": [Part(TT, both=6, entry=1)],
    "one at each end only": [Part(TT, both=6, entry=1, exit=1)],
    "a small form": [Part(TT, both=12), Part(PP, both=4)],
    "a form of one": [Part(TT, "one", both=8), Part(TT, "two", both=5), Part(PP, both=1)],
    "a small model": [Part(TT, "one", both=8), Part(TT, "two", both=2), Part(PP, both=12)],
    "people without a model": [Part(TT, "one", both=8), Part(TT, both=2), Part(PP, both=5)],
    "one leaves a form": [Part(TT, both=8, entry=1), Part(PP, both=5, exit=2)],
    "five once and five twice": [Part(TT, both=5, entry=5), Part(PP, both=8, exit=4)],
    "of every size": [
        *(Part(TT, "one", both=12, entry=1), Part(TT, "two", both=4, exit=2)),
        *(Part(PP, "one", both=8), Part(PP, "two", both=5, entry=2), Part(PP, both=1)),
    ],
    "large, with a few who came once": [Part(TT, both=20, entry=2), Part(PP, both=12, exit=1)],
}


@pytest.mark.parametrize(
    ("name", "question"),
    [
        *((name, "comfort") for name in SCHOOLS),
        *(("of every size", question) for question in QUESTIONS if question != "comfort"),
        *(("large, with a few who came once", question) for question in ("busy", "anxiety")),
    ],
)
def test_no_small_group_follows_from_all_that_is_told(name: str, question: str) -> None:
    assert exposed(people(SCHOOLS[name]), question) == []


# ── two looks ────────────────────────────────────────────────────────────


def test_while_a_wave_is_open_two_days_tell_the_same() -> None:
    """Yesterday's site and today's would differ by the one who has answered since."""
    everyone = people(SCHOOLS["of every size"])
    yesterday = [replace(everyone[0], ends=("entry",)), *everyone[1:]]
    on = date(2026, 5, 20)
    assert told(school(everyone, on)) == told(school(yesterday, on)) != {}
    assert told(school(everyone, OVER)) != told(school(yesterday, OVER))


def test_an_open_wave_says_when_it_will_be_told() -> None:
    programme = school(people(SCHOOLS["a small form"]), date(2026, 5, 20))
    wave = programme.get(Wave, "mentee-exit")
    summary = wave_summary(programme, wave) if wave else None
    assert summary is not None
    assert summary.rate.figure.numerator == 16
    said = {one.hidden.replace("\N{NO-BREAK SPACE}", " ") for one in summary.items[0].by_cut}
    assert said == {"волна ещё открыта: ответы покажем после 20 мая"}


# ── that it would be found ───────────────────────────────────────────────


def test_the_search_has_much_to_go_on() -> None:
    everyone = people(SCHOOLS["large, with a few who came once"])
    assert len(weights(everyone, "comfort")) > 15
    assert len(weights(everyone, "busy")) > 5


def test_everyone_beside_those_who_answered_twice_would_give_one_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def all_of_them(programme: Programme, wave: Wave, item: Item, _: int) -> Heard:
        found = voices(programme, wave, item)
        return Heard(found, found)

    monkeypatch.setattr(describing, "heard", all_of_them)
    assert {"code107"} in exposed(people(SCHOOLS["one at the entry only"]), "comfort")


def test_a_form_beside_the_whole_would_give_the_other_form_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def all_that_answered(tree: Group[Cut], _: int) -> frozenset[Cut]:
        return frozenset(group.key for group in every(tree) if group.n)

    monkeypatch.setattr(voices_module, "told", all_that_answered)
    assert {"code116"} in exposed(people(SCHOOLS["a small form"]), "result")


def every(group: Group[Cut]) -> Iterator[Group[Cut]]:
    yield group
    for part in group.parts:
        yield from every(part)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{"a": 1, "b": 1}], []),
        ([{"a": 1, "b": 1}, {"b": 1}], [{"a"}]),
        ([{"a": 1, "b": 1}, {"b": 1, "c": 1}, {"a": 1, "c": -1}], []),
        ([{"a": 1, "b": 2}, {"b": 1, "c": 1}, {"c": 1}], [{"a"}]),
    ],
)
def test_small_groups_are_found_by_any_combination(
    rows: list[dict[str, float]], expected: list[set[str]]
) -> None:
    """Nine people each, but for `a`, who is alone."""
    told = [{("wave", token): weight for token, weight in row.items()} for row in rows]
    assert small(told, {"a": 1, "b": 9, "c": 9}) == expected
