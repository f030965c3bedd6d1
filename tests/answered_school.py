"""A small school whose mentees answered at both ends of a season, group by group."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count

SCHOOL = """\
title: Дом творчества «Парус»
short_title: ДТ «Парус»
kind: дом детского творчества
town: Заречный
programme_title: Рядом
timezone: Europe/Moscow
wellbeing:
  - {measures: comfort, title: Легко ли вместе, side: social}
  - {measures: engagement, title: Интерес к делу, side: professional}
  - {measures: anxiety, title: Тревожность, side: social}
"""
SEASON = """\
title: 2025/26
from: 2025-09-01
to: 2026-05-31
forms: [teacher-teacher, pupil-pupil]
"""
FORM = """\
---
title: {title}
canonical: {canonical}
order: {order}
summary: Один помогает другому
aim: Найти своё место
mentors: [{who}]
mentees: [{who}]
models:
  - {{key: one, title: первая модель, aim: Начать}}
  - {{key: two, title: вторая модель, aim: Продолжить}}
---
"""
ABOUT_COURSE = """\
title: Анкета наставляемого
version: 1
family: mentee
kind: process
audience: mentee
source: своя
parameters: {comfort: лёгкость общения, result-satisfaction: довольство итогом}
blocks:
  - title: О программе
    items:
      - {key: comfort, measures: comfort, text: Будет легко?, text_exit: Было легко?, type: scale,
         scale: {min: 1, max: 10}, required: нет}
      - {key: result, measures: result-satisfaction, text: Довольны ли вы?, type: scale,
         scale: {min: 1, max: 10}, waves: [exit], required: нет}
      - {key: future, measures: become-mentor, text: Станете наставником?, type: yesno,
         waves: [exit], required: нет}
      - {key: hours, measures: hours, text: Сколько часов?, type: number, waves: [exit],
         required: нет}
      - {key: lacked, measures: lacked, text: Чего не хватило?, type: open, required: нет,
         options: [{key: time, text: времени}, {key: people, text: людей},
                   {key: luck, text: удачи}]}
"""
ABOUT_ONESELF = """\
title: Лист обучающегося
version: 1
family: pupil
kind: influence
audience: mentee
source: своя
parameters: {engagement: вовлечённость, anxiety: тревожность}
blocks:
  - title: Дела
    items:
      - {key: busy, measures: engagement, text: Мне интересно?, type: scale,
         scale: {min: 1, max: 10}, required: нет}
      - {key: fear, measures: anxiety, text: Мне страшно?, type: scale,
         scale: {min: 1, max: 10}, direction: lower_better, required: нет, sensitive: да}
"""
WAVE = """\
title: Волна {key}
season: 2025-26
instrument: {instrument}
wave: {when}
opens_on: {month}-01
closes_on: {month}-20
channel: paper
invited: [{{count: {invited}}}]
"""
FRAME = {
    "records/school.yml": SCHOOL,
    "records/seasons/2025-26.yml": SEASON,
    "records/forms/teacher-teacher.md": FORM.format(
        title="педагог – педагог", canonical="teacher_teacher", order=10, who="teacher"
    ),
    "records/forms/pupil-pupil.md": FORM.format(
        title="обучающийся – обучающийся", canonical="pupil_pupil", order=20, who="pupil"
    ),
    "records/instruments/mentee-v1.yml": ABOUT_COURSE,
    "records/instruments/pupil-v1.yml": ABOUT_ONESELF,
}
WAVES = {
    f"{family}-{when}": (f"{family}-v1", when, month)
    for family in ("mentee", "pupil")
    for when, month in (("entry", "2025-09"), ("exit", "2026-05"))
}


@dataclass(frozen=True)
class Part:
    """People of one form and model, by how often they answered."""

    form: str
    model: str = ""
    both: int = 0
    entry: int = 0
    exit: int = 0

    def ends(self) -> list[tuple[str, ...]]:
        """When each of them answered."""
        both, entry, leave = ("entry", "exit"), ("entry",), ("exit",)
        return [both] * self.both + [entry] * self.entry + [leave] * self.exit


@dataclass(frozen=True)
class Person:
    """One who answered: where he belongs and at which ends."""

    token: str
    form: str
    model: str
    ends: tuple[str, ...]

    def answers(self, wave: str) -> bool:
        return wave.rpartition("-")[2] in self.ends


def people(parts: Iterable[Part]) -> list[Person]:
    """Everybody of the parts, each under a code of his own."""
    number = count(101)
    return [
        Person(f"code{next(number)}", part.form, part.model, ends)
        for part in parts
        for ends in part.ends()
    ]


def files(everyone: Iterable[Person], **changed: str) -> dict[str, str]:
    """The school's records; what is answered may be put in for ``wave/token``."""
    found, texts = list(everyone), dict(FRAME)
    for key, (instrument, when, month) in WAVES.items():
        answered = [person for person in found if person.answers(key)]
        if answered:
            texts[f"records/waves/{key}.yml"] = WAVE.format(
                key=key, instrument=instrument, when=when, month=month, invited=len(answered)
            )
        for person in answered:
            given = changed.get(f"{key}/{person.token}") or given_by(key, int(person.token[4:]))
            texts[f"records/responses/{key}/{person.token}.yml"] = response(person, month, given)
    return texts


def response(person: Person, month: str, given: str) -> str:
    model = f"model: {person.model}\n" if person.model else ""
    return f"role: mentee\nform: {person.form}\n{model}answered_on: {month}-05\n{given}"


def given_by(wave: str, number: int) -> str:
    """Middling answers that differ from person to person."""
    mark = 3 + number % 6
    if wave.startswith("pupil"):
        return f"answers: {{busy: {mark}}}\nscores: {{anxiety: {mark}}}\n"
    answers: Mapping[str, object] = {"comfort": mark}
    if wave.endswith("exit"):
        answers = {**answers, "result": mark, "future": "да" if number % 2 else "нет"}
    return "answers: {" + ", ".join(f"{key}: {value}" for key, value in answers.items()) + "}\n"
