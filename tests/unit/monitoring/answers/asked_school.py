"""A school that asked its mentees at the entry and at the exit: who answered what is one line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.programme import Programme
from generator.records.wave import Wave
from tests.unit.staff.small import SEASONS, built

AS_OF = date(2027, 6, 15)
INSTRUMENT = """\
title: Анкета наставляемого
version: 1
family: mentee
kind: process
audience: mentee
source: своя
parameters: {plan: ясность плана, worry: тревога о деле, result-satisfaction: довольство итогом}
blocks:
  - title: О программе
    items:
      - {key: plan, measures: plan, text: Насколько ясен план?, text_exit: Был ли ясен план?,
         type: scale, scale: {min: 1, max: 10}, required: нет}
      - {key: worry, measures: worry, text: Много ли тревог?, type: scale,
         scale: {min: 1, max: 10}, direction: lower_better, required: нет}
      - {key: result, measures: result-satisfaction, text: Довольны ли вы?, type: scale,
         scale: {min: 1, max: 10}, waves: [exit], required: нет}
      - {key: again, measures: again, text: Продолжите?, type: yesno, waves: [exit], required: нет}
      - {key: helped, measures: helped, text: Что помогло?, type: multi, required: нет,
         options: [{key: time, text: время}, {key: trust, text: доверие}, {key: luck, text: удача}]}
      - {key: pass, measures: pass, text: Доля сдавших?, type: share, waves: [exit], required: нет}
      - {key: said, measures: said, text: Чего не хватило?, type: open, required: нет,
         options: [{key: time, text: времени}, {key: people, text: людей}]}
      - {key: fear, measures: fear, text: Страшно ли?, type: scale, scale: {min: 1, max: 10},
         sensitive: да, required: нет}
"""
WAVE = """\
title: Наставляемые, {when}
season: {season}
instrument: mentee-v1
wave: {when}
opens_on: {opens}
closes_on: {closes}
channel: paper
invited: [{{form: teacher-teacher, count: 20}}]
"""
DAYS = {"entry": "09", "exit": "05"}


@dataclass(frozen=True)
class One:
    """A person's answers in a wave; `form` and `model` as in the records."""

    token: str
    answers: Mapping[str, object]
    form: str = "teacher-teacher"
    model: str = ""
    themes: str = ""


def people(
    values: Iterable[object], key: str = "plan", form: str = "", first: int = 0
) -> list[One]:
    """A person for each value of one question; None did not answer it."""
    return [
        One(f"t{first + place:02}", {key: value}, form or "teacher-teacher")
        for place, value in enumerate(values)
        if value is not None
    ]


def school(
    entry: Iterable[One] = (),
    leave: Iterable[One] = (),
    changed: Mapping[str, str] | None = None,
    as_of: date = AS_OF,
) -> Programme:
    """The school with what was answered at both ends of a season, some files replaced."""
    files = {"records/instruments/mentee-v1.yml": INSTRUMENT} | files_of(entry, "entry")
    return built({**SEASONS, **files, **files_of(leave, "exit"), **(changed or {})}, as_of)


def files_of(answered: Iterable[One], when: str, season: str = "2026-27") -> dict[str, str]:
    """A wave with its responses; nothing when nobody answered."""
    found = list(answered)
    year = int(season[:4]) + (when == "exit")
    day = f"{year}-{DAYS[when]}"
    name = f"{season}-{when}"
    wave = WAVE.format(when=when, season=season, opens=f"{day}-01", closes=f"{day}-28")
    files = {f"records/waves/{name}.yml": wave} if found else {}
    for one in found:
        model = f"model: {one.model}\n" if one.model else ""
        answers = "".join(f"\n  {key}: {value}" for key, value in one.answers.items())
        files[f"records/responses/{name}/{one.token}.yml"] = (
            f"role: mentee\nform: {one.form}\n{model}answered_on: {day}-05\n"
            + (f"answers:{answers}\n" if answers else "")
            + (f"themes: {{said: [{one.themes}]}}\n" if one.themes else "")
        )
    return files


def wave(programme: Programme, when: str, season: str = "2026-27") -> Wave:
    """One of the waves."""
    found = programme.get(Wave, f"{season}-{when}")
    assert found is not None
    return found
