"""A programme small enough to read: two seasons, three pairs and a group, and what hangs on them.

`small_programme({"records/…": "text"})` adds or replaces files; an empty text leaves one out.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.identities import Identities, read_identities
from generator.page import Page
from generator.programme import Programme, gather
from generator.resources import template_folders
from generator.staff.desk import Desk
from generator.templating import Templates
from generator.tokens import Tokens, read_tokens

ROOT = Path(__file__).parents[3]
AS_OF = date(2027, 2, 15)

SEASONS = {
    "records/school.yml": """\
title: Дом творчества «Парус»
short_title: ДТ «Парус»
kind: дом детского творчества
town: Заречный
programme_title: Рядом
""",
    "records/seasons/2025-26.yml": """\
title: 2025/26
from: 2025-09-01
to: 2026-05-31
forms: [teacher-teacher, pupil-pupil]
""",
    "records/seasons/2026-27.yml": """\
title: 2026/27
from: 2026-09-01
to: 2027-05-31
forms: [teacher-teacher, pupil-pupil]
team:
  - role: curator
    person: p-veda
    duty: ведёт базы и сроки
""",
    "records/forms/teacher-teacher.md": """\
---
title: педагог – педагог
canonical: teacher_teacher
order: 10
summary: Опытный педагог помогает начинающему
aim: Закрепить в профессии
mentors: [teacher]
mentees: [teacher]
models:
  - key: novice
    title: опытный педагог – молодой специалист
    aim: Войти в профессию
---
""",
    "records/forms/pupil-pupil.md": """\
---
title: обучающийся – обучающийся
canonical: pupil_pupil
order: 20
summary: Старший помогает младшему
aim: Найти своё место
mentors: [pupil]
mentees: [pupil]
models:
  - key: leader
    title: лидер – новичок
    aim: Войти в коллектив
---
""",
}

PEOPLE = {
    "records/participants/p-veda.yml": """\
kind: teacher
teaching_since: 2001
subject: математика
joined_on: 2025-09-05
seasons:
  2025-26:
    position: педагог дополнительного образования
    mentor: {circle: internal, capacity: 1}
  2026-27:
    position: методист
    mentor:
      circle: internal
      mentor_type: subject
      capacity: 2
      hours_per_month: 6
      competencies: [разбор занятия, работа с группой]
      interests: [шахматы]
      prefers: тем, кто ведёт первый год
      selection:
        questionnaire_on: 2026-09-03
        interview_on: 2026-09-04
        scores: [{criterion: willing, score: 1}]
        decision: accepted
      training:
        - {title: Школа наставника, on: 2026-09-20, hours: 8}
""",
    "records/participants/p-novi.yml": """\
kind: teacher
teaching_since: 2025
subject: физика
joined_on: 2025-09-05
seasons:
  2025-26:
    mentee: {}
  2026-27:
    position: педагог дополнительного образования
    mentee:
      categories: [young_specialist, burnout]
      requests:
        - {key: tempo, area: methodical, text: Держать темп занятия, source: interview}
""",
    "records/participants/p-mira.yml": """\
kind: pupil
adult_from: 2028-03
joined_on: 2026-09-10
seasons:
  2026-27:
    grade: 10 класс
    mentor: {capacity: 3, competencies: [робототехника]}
""",
    "records/participants/p-anya.yml": """\
kind: pupil
adult_from: 2032-06
joined_on: 2026-09-10
seasons:
  2026-27:
    grade: 6 класс
    mentee:
      categories: [isolated, hardship]
      requests:
        - {key: friends, area: social, text: Найти друзей в студии, source: teacher, urgent: да}
""",
    "records/participants/p-egor.yml": """\
kind: pupil
adult_from: 2032-01
joined_on: 2026-09-10
seasons:
  2026-27:
    grade: 6 класс
    mentee:
      requests:
        - {key: robot, area: project, text: Собрать робота, source: self}
        - {key: school, area: academic, text: Подтянуть дроби, source: parent}
""",
    "records/participants/p-spare.yml": """\
kind: alumni
adult_from: 2023-01
joined_on: 2026-09-12
seasons:
  2026-27:
    mentor:
      circle: external
      capacity: 1
      selection: {decision: reserve}
""",
    "records/consents/cn-mira.yml": """\
person: p-mira
kind: processing
signed_on: 2026-09-10
signer: legal_representative
signer_relation: мать
document: ПД-14
data_items: [full_name, contacts]
valid_from: 2026-09-10
note: только до мая
""",
    "records/consents/cn-anya.yml": """\
person: p-anya
kind: participation
signed_on: 2026-09-11
signer: legal_representative
document: УЧ-3
valid_from: 2026-09-11
withdrawn_on: 2026-12-01
""",
}

PAIRS = {
    "records/documents/dc-order.yml": """\
kind: prikaz_pary
number: 214-о
date: 2026-09-30
title: О закреплении пар
season: 2026-27
""",
    "records/pairs/pr-old1.yml": """\
season: 2025-26
form: teacher-teacher
model: novice
mentors: [p-veda]
mentees: [p-novi]
started_on: 2025-10-01
planned_until: 2026-05-20
ended_on: 2026-05-20
end_reason: goals_met
result: Первый год прошёл **ровно**.
""",
    "records/pairs/pr-main.yml": """\
season: 2026-27
form: teacher-teacher
model: novice
mentors: [p-veda]
mentees: [p-novi]
requests: [{person: p-novi, request: tempo}]
why: Держать темп занятия на разноуровневой группе
order: dc-order
continues: pr-old1
started_on: 2026-10-01
planned_until: 2027-05-20
plan:
  approved_on: 2026-10-15
  goals:
    - {key: levels, text: Занятия с задачами трёх уровней, metric: занятий, target: 8, done: 6}
    - {key: talk, text: Наладить разговор с родителями, due: 2027-04-01}
  activities:
    - {title: Разобрать три занятия, due: 2026-12-20, responsible: mentor, done_on: 2026-12-18}
    - {title: Открытое занятие, due: 2027-02-01, responsible: p-novi, expected: видеозапись}
    - {title: Подвести итоги, due: 2027-05-10, responsible: mentor}
risks: [{risk: rk-load, action: Встречи по вторникам вместо совещания}]
""",
    "records/risks/rk-load.yml": """\
key: overload
title: Не хватает времени на встречи
likelihood: medium
impact: high
""",
    "records/pairs/pr-duo2.yml": """\
season: 2026-27
form: pupil-pupil
model: leader
kind: group
title: Группа «Шестерёнка»
mentors: [p-mira]
mentees: [p-anya, p-egor]
requests: [{person: p-anya, request: friends}, {person: p-egor, request: robot}]
started_on: 2026-10-05
planned_until: 2027-05-20
pauses: [{from: 2027-02-01, reason: карантин в студии}]
plan:
  goals: [{key: robot, text: Робот едет по линии}]
""",
    "records/meetings/pr-main/m-2026-10-05.md": """\
---
date: 2026-10-05
kind: acquaintance
topic: Знакомство с группой
work: [interview]
minutes: 45
---
Поговорили о том, что @p-novi:дат:ио даётся труднее.
""",
    "records/meetings/pr-main/m-2026-11-12.md": """\
---
date: 2026-11-12
kind: regular
topic: Разбор занятия о силах
work: [lesson_visit, consultation]
format: online
minutes: 70
absent: [p-novi]
goals: [levels]
agreements:
  - {text: Собрать карточки трёх уровней, owner: p-novi, due: 2026-12-01, done_on: 2026-11-30}
  - {text: Передать банк задач, owner: mentor, due: 2027-01-20}
  - {text: Позвать родителей, owner: p-novi, due: 2027-03-01}
next_on: 2027-02-24
---
Пауза за семь минут до конца <script>alert(1)</script> помогает.
""",
    "records/meetings/pr-old1/m-2025-10-08.md": """\
---
date: 2025-10-08
kind: acquaintance
topic: Первая встреча
minutes: 30
---
""",
}

AROUND = {
    "records/awards/aw-best.yml": """\
kind: letter
title: За терпение и ровный ход
date: 2026-12-25
pair: pr-main
""",
    "records/achievements/ac-cup.yml": """\
kind: contest
title: Муниципальный конкурс роботов
date: 2026-12-10
level: municipal
place: prize
persons: [p-egor]
""",
    "records/events/ev-school.md": """\
---
kind: training
title: Школа наставника
date: 2026-09-20
persons: [p-veda]
---
""",
    "records/instruments/mentor-v1.yml": """\
title: Анкета наставника
version: 1
family: mentor
kind: process
audience: mentor
source: своя
blocks:
  - title: О паре
    items:
      - {key: comfort, measures: comfort, text: Насколько вам комфортно?, type: scale,
         scale: {min: 1, max: 10}}
""",
    "records/waves/2026-27-mentor-entry.yml": """\
title: Анкета наставника, вход
season: 2026-27
instrument: mentor-v1
wave: entry
opens_on: 2026-10-10
closes_on: 2026-10-25
channel: paper
invited: [{form: teacher-teacher, count: 1}, {form: pupil-pupil, count: 1}]
""",
    "records/responses/2026-27-mentor-entry/tk4m7.yml": """\
role: mentor
form: teacher-teacher
model: novice
answered_on: 2026-10-12
answers: {comfort: "7"}
""",
}

FILES = SEASONS | PEOPLE | PAIRS | AROUND

IDENTITIES = """\
id;ФИО;короткое имя;пол;телефон;почта;дата рождения;представитель
p-veda;Ветлугина Анна Сергеевна;Анна Сергеевна;ж;+7 000 111-22-33;vet@example.ru;1979-04-11;
p-novi;Котов Илья Олегович;Илья Олегович;м;;;2001-02-03;
p-mira;Жилина Мира Павловна;Мира;ж;;;2010-03-05;Жилина Ольга Юрьевна
p-anya;Рудина Анна Ивановна;Аня;ж;;;2014-06-05;
p-egor;Сомов Егор Ильич;Егор;м;;;2014-01-05;
"""
TOKENS = """\
токен;id;сезон
tk4m7;p-veda;2026-27
tk9x2;p-mira;2026-27
"""


def small_programme(
    changed: Mapping[str, str] | None = None, /, *, as_of: date = AS_OF, **files: str
) -> Programme:
    """The small programme with files added, replaced, or left out."""
    return built({**FILES, **(changed or {}), **files}, as_of)


def empty_programme(**files: str) -> Programme:
    """Two seasons and their forms: a school before its first participant."""
    return built(SEASONS | files | {"records/seasons/2026-27.yml": _without_team()}, AS_OF)


def _without_team() -> str:
    return SEASONS["records/seasons/2026-27.yml"].partition("team:")[0]


def built(files: dict[str, str], as_of: date = AS_OF) -> Programme:
    """A programme of texts by path; refuses texts with errors in them."""
    archive = gather((path, text.encode()) for path, text in sorted(files.items()) if text)
    assert not [found.text for found in archive.diagnostics], archive.diagnostics
    return Programme(archive, as_of)


@cache
def templates() -> Templates:
    """The staff's templates as they stand in the project."""
    return Templates(template_folders(ROOT, "staff"))


@cache
def identities() -> Identities:
    """Names of the small programme's people; p-spare has none."""
    return read_identities(IDENTITIES.encode())[0]


@cache
def tokens() -> Tokens:
    """Codes of two mentors, of whom one has answered."""
    return read_tokens(TOKENS.encode())[0]


def desk(
    programme: Programme,
    *,
    named: bool = True,
    coded: bool = True,
    diagnostics: tuple[Diagnostic, ...] = (),
) -> Desk:
    """A desk with or without names and tokens."""
    return Desk(
        programme=programme,
        templates=templates(),
        identities=identities() if named else Identities(),
        tokens=tokens() if coded else Tokens(),
        diagnostics=diagnostics,
    )


def by_url(pages: Iterator[Page]) -> dict[str, Page]:
    """Pages by address; no address may come twice."""
    listed = list(pages)
    found = {page.url: page for page in listed}
    assert len(found) == len(listed)
    return found


def html(page: Page) -> str:
    """Everything a page shows: head and parts, with their headings."""
    parts = (f"{part.title} {part.note} {part.html}" for part in page.parts)
    return "\n".join((str(page.head), *parts))


def part(page: Page, key: str) -> str:
    """The markup of one part of a page."""
    return next(str(part.html) for part in page.parts if part.id == key)


def plain(text: str) -> str:
    """Markup with ordinary spaces, so that expected words can be read."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("&nbsp;", " ")
