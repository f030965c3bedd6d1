"""A season that is over, with invented answers to a questionnaire and to a sheet given twice."""

from collections.abc import Iterable, Mapping
from datetime import date

from tests.unit.publication.small_school import files

OVER = date(2027, 7, 1)

ASKED = {
    "records/instruments/mentee-v1.yml": """\
title: Анкета
version: 1
family: mentee
kind: process
audience: mentee
blocks:
  - title: Итоги
    items:
      - {key: comfort, measures: comfort, text: Будет легко?, text_exit: Было легко?, type: scale,
         scale: {min: 1, max: 10}}
      - {key: happy, measures: result-satisfaction, text: Довольны?, type: scale, waves: [exit],
         scale: {min: 1, max: 10}}
      - {key: again, measures: continue, text: Ещё?, type: yesno, waves: [exit]}
parameters: {comfort: лёгкость общения, continue: желание продолжить}
source: своя
""",
    "records/instruments/sheet-v1.yml": """\
title: Лист «Про меня»
version: 1
family: sheet
kind: influence
audience: mentee
blocks:
  - title: О себе
    items:
      - {key: active, measures: activity, text: Я участвую, type: scale, scale: {min: 1, max: 10}}
      - {key: calm, measures: anxiety, text: Я волнуюсь, type: scale, scale: {min: 1, max: 10},
         direction: lower_better, sensitive: да}
parameters: {activity: активность, anxiety: тревожность}
source: своя
""",
}
_WAVE = """\
title: Волна
season: 2026-27
instrument: {instrument}
wave: {wave}
opens_on: {opens}
closes_on: {closes}
channel: paper
invited: [{{count: {invited}}}]
"""
_DAYS = {"entry": ("2026-09-10", "2026-09-30"), "exit": ("2027-05-10", "2027-05-28")}


def wave(name: str, instrument: str, key: str, invited: int) -> dict[str, str]:
    """A wave of an instrument at one end of the season."""
    opens, closes = _DAYS[key]
    text = _WAVE.format(
        instrument=instrument, wave=key, opens=opens, closes=closes, invited=invited
    )
    return {f"records/waves/{name}.yml": text}


def response(wave: str, token: str, form: str, **given: Mapping[str, object]) -> dict[str, str]:
    """One person's answers and scores."""
    day = "2026-09-12" if wave.endswith("entry") else "2027-05-12"
    text = f"role: mentee\nform: {form}\nanswered_on: {day}\n"
    for name, values in given.items():
        text += f"{name}: {{{', '.join(f'{key}: {value}' for key, value in values.items())}}}\n"
    return {f"records/responses/{wave}/{token}.yml": text}


def said(marks: Iterable[tuple[str, int]], *, invited: int = 0) -> dict[str, str]:
    """Exit answers, one (form, mark) a person; who is content with 7 would come again."""
    found = list(marks)
    made = ASKED | wave("mentee-exit", "mentee-v1", "exit", invited or len(found))
    for number, (form, mark) in enumerate(found):
        answers = {"comfort": mark, "happy": mark, "again": "да" if mark >= 7 else "нет"}
        made |= response("mentee-exit", f"tk{number:03}", form, answers=answers)
    return files(**made)


def twice(forms: Iterable[str], before: int, after: int) -> dict[str, str]:
    """The sheet at both ends of the season: everyone goes from one mark to the other."""
    found = list(forms)
    made = dict(ASKED)
    for key, mark in (("entry", before), ("exit", after)):
        made |= wave(f"sheet-{key}", "sheet-v1", key, len(found))
        for number, form in enumerate(found):
            made |= response(
                f"sheet-{key}",
                f"tk{number:03}",
                form,
                answers={"active": mark},
                scores={"anxiety": mark},
            )
    return files(**made)
