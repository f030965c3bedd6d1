"""A school that measured its people twice: answers are written as numbers, token by token."""

from collections.abc import Iterable, Mapping
from datetime import date

from generator.monitoring.influence import Change, changes
from generator.programme import Programme
from generator.tokens import Tokens
from tests.unit.staff.small import SEASONS, built

AS_OF = date(2027, 6, 15)
INSTRUMENT = """\
title: Лист обучающегося
version: {version}
family: pupil
kind: influence
audience: mentee
source: своя
blocks:
  - title: Дела
    items:
      - {{key: e1, measures: engagement, text: Мне интересно?, type: scale,
         scale: {{min: 1, max: 10}}}}
      - {{key: e2, measures: engagement, text: Я пробую?, type: scale,
         scale: {{min: 1, max: 10}}, required: нет}}
      - {{key: w1, measures: workload, text: Дел слишком много?, type: scale,
         scale: {{min: 1, max: 10}}, direction: lower_better, required: нет}}
      - {{key: a1, measures: anxiety, text: Мне страшно?, type: scale, scale: {{min: 1, max: 10}},
         direction: lower_better, required: нет, sensitive: да}}
parameters:
  engagement: вовлечённость
  workload: перегрузка
  anxiety: тревожность
"""
WAVE = """\
title: Обучающиеся, {when}
season: {season}
instrument: {instrument}
wave: {when}
opens_on: {opens}
closes_on: {closes}
channel: paper
"""
RESPONSE = """\
role: mentee
form: {form}
{model}answered_on: {day}
answers: {answers}
scores: {scores}
"""
Answers = Mapping[str, float]
"""Of one person by question; the keys in capitals are scores: {"e1": 5, "ANXIETY": 4.5}."""


def respondents(
    values: Iterable[tuple[float | None, float | None]],
    key: str = "e1",
    first: int = 0,
) -> tuple[dict[str, Answers], dict[str, Answers]]:
    """Entry and exit answers to one question of people t00, t01…; None did not answer then."""
    entry: dict[str, Answers] = {}
    at_exit: dict[str, Answers] = {}
    for place, (before, after) in enumerate(values, start=first):
        if before is not None:
            entry[f"t{place:02}"] = {key: before}
        if after is not None:
            at_exit[f"t{place:02}"] = {key: after}
    return entry, at_exit


def files(
    entry: Mapping[str, Answers],
    at_exit: Mapping[str, Answers],
    *,
    season: str = "2026-27",
    forms: Mapping[str, str] | None = None,
    exit_version: int = 1,
) -> dict[str, str]:
    """Records of both waves of a season; ``forms`` give «form» or «form/model» by token."""
    year = int(season[:4])
    days = {"entry": f"{year}-09-20", "exit": f"{year + 1}-05-20"}
    versions = {"entry": 1, "exit": exit_version}
    made = {
        f"records/instruments/pupil-v{version}.yml": INSTRUMENT.format(version=version)
        for version in versions.values()
    }
    for when, answers in (("entry", entry), ("exit", at_exit)):
        wave, day = f"{season}-pupil-{when}", days[when]
        made[f"records/waves/{wave}.yml"] = WAVE.format(
            when=when,
            season=season,
            instrument=f"pupil-v{versions[when]}",
            opens=day,
            closes=day[:-2] + "30",
        )
        for token, given in answers.items():
            form = (forms or {}).get(token, "pupil-pupil/leader")
            made[f"records/responses/{wave}/{token}.yml"] = _response(form, day, given)
    return made


def _response(place: str, day: str, given: Answers) -> str:
    form, _, model = place.partition("/")
    answers = {key: str(value) for key, value in given.items() if not key.isupper()}
    scores = {key.lower(): value for key, value in given.items() if key.isupper()}
    return RESPONSE.format(
        form=form,
        model=f"model: {model}\n" if model else "",
        day=day,
        answers=answers,
        scores=scores,
    )


def measured_programme(*parts: Mapping[str, str], as_of: date = AS_OF) -> Programme:
    """A programme of two seasons with these records."""
    made = dict(SEASONS)
    for part in parts:
        made |= part
    return built(made, as_of)


def changes_of(programme: Programme, tokens: Tokens | None = None) -> tuple[Change, ...]:
    """Changes of the season of the day."""
    return changes(programme, programme.seasons[-1], tokens)


def everyones(programme: Programme, parameter: str = "engagement") -> Change:
    """The change of one parameter among everyone."""
    (found,) = [
        change
        for change in changes_of(programme)
        if change.parameter == parameter and not change.cut.form
    ]
    return found


def plain(text: str) -> str:
    """Words with ordinary spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
