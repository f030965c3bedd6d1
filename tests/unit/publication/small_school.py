"""A school small enough to read: one season, two forms, and one of all that may be public."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.identities import Identities, read_identities
from generator.opening import Opened
from generator.programme import Programme, gather
from generator.tokens import Tokens

AS_OF = date(2027, 2, 1)
BODY = "---\n{}---\n\n{}\n"

SCHOOL = {
    "records/school.yml": """\
title: Дом творчества «Парус»
short_title: ДТ «Парус»
kind: дом детского творчества
town: Заречный
programme_title: Рядом
motto: Рядом проще
about: Здесь поют и паяют.
contact: Методический кабинет
""",
    "records/seasons/2026-27.yml": """\
title: 2026/27
from: 2026-09-01
to: 2027-05-31
forms: [teacher-teacher, pupil-pupil]
team:
  - {role: curator, person: p-veda, duty: ведёт базы и сроки}
stages:
  - {key: prepare, from: 2026-09-01, to: 2026-09-20, planned_result: Приказы изданы,
     result: Издали на день позже}
""",
    "records/forms/teacher-teacher.md": BODY.format(
        """\
title: педагог – педагог
canonical: teacher_teacher
order: 10
summary: Опытный помогает начинающему
aim: Закрепить в профессии
mentors: [teacher]
mentees: [teacher]
mentor_portraits: [{title: Мастер, traits: [терпелив]}]
models: [{key: novice, title: опытный – молодой, aim: Войти в профессию}]
scheme: [{stage: Знакомим, activities: Педсовет}]
""",
        "Сначала смотрят занятие.",
    ),
    "records/forms/pupil-pupil.md": BODY.format(
        """\
title: обучающийся – обучающийся
canonical: pupil_pupil
order: 20
summary: Старший помогает младшему
aim: Найти своё место
mentors: [pupil]
mentees: [pupil]
models: [{key: leader, title: лидер – новичок, aim: Войти в коллектив}]
""",
        "",
    ),
    "records/pages/note.md": BODY.format(
        "title: Записка\nkind: note\nsummary: Зачем программа\npublic: да\n",
        "Начало.\n\n## Зачем\n\nЧтобы не по везению.",
    ),
    "records/pages/inside.md": BODY.format(
        "title: Для своих\nsummary: Не для всех\npublic: нет\n", "Внутренний порядок."
    ),
    "records/materials/first.md": BODY.format(
        "title: Первая встреча\nsummary: О чём говорить\naudience: [mentor]\npublic: да\n",
        "Спросите, чем живёт.",
    ),
    "records/partners/pt-zavod.yml": """\
title: Завод
kind: enterprise
since: 2026-09-10
gives: [Экскурсии]
public: да
note: Звонить главному инженеру
""",
    "records/partners/pt-secret.yml": "title: Тихий партнёр\nkind: school\npublic: нет\n",
    "records/practices/lesson-for-two.md": BODY.format(
        """\
title: Занятие на двоих
status: published
form: teacher-teacher
model: novice
summary: Двое ведут один час
problem: Советы не переносятся
suits: Педагогам
steps: [{title: Договориться, text: Одна встреча}]
duration: 3 месяца
evidence_level: observed
evidence: [{text: Пара прошла путь за сезон, record: pr-a}]
authors: [p-veda]
authors_role: педагоги студии
published_on: 2026-12-01
""",
        "Сначала вдвоём.",
    ),
    "records/practices/later.md": BODY.format(
        """\
title: Ещё не вышла
status: published
form: teacher-teacher
summary: Позже
problem: Рано
suits: Всем
steps: [{title: Ждать, text: Ещё месяц}]
duration: месяц
evidence_level: described
authors_role: методисты
published_on: 2027-03-01
""",
        "Рано.",
    ),
}

IDENTITIES = """\
id;ФИО;короткое имя;пол;телефон;почта;дата рождения;представитель
p-veda;Ветлугина Анна Сергеевна;Анна Сергеевна;ж;+7 912 111-22-33;vet@example.ru;1979-04-11;
p-m0;Жилина Мира Павловна;Мира;ж;;;2010-03-05;Жилина Ольга Юрьевна
"""


def pair(key: str, form: str, mentor: str, mentee: str) -> dict[str, str]:
    """A pair at work with one meeting of 90 minutes and two deeds, one of them done."""
    model = "novice" if form == "teacher-teacher" else "leader"
    return {
        f"records/pairs/{key}.yml": f"""\
season: 2026-27
form: {form}
model: {model}
mentors: [{mentor}]
mentees: [{mentee}]
why: Держать темп
started_on: 2026-10-01
plan:
  activities:
    - {{title: Разобрать занятие, due: 2026-12-20, responsible: mentor, done_on: 2026-12-18}}
    - {{title: Открытое занятие, due: 2027-01-20, responsible: mentee}}
""",
        f"records/meetings/{key}/m-2026-10-05.md": BODY.format(
            "date: 2026-10-05\nkind: acquaintance\ntopic: Знакомство\nminutes: 90\n",
            "Поговорили о трудном.",
        ),
    }


PAIRS = {
    path: text
    for number in range(9)
    for path, text in pair(
        f"pr-t{number}", "teacher-teacher", f"p-m{number}", f"p-n{number}"
    ).items()
} | pair("pr-a", "pupil-pupil", "p-older", "p-younger")


def files(**changed: str) -> dict[str, str]:
    """The school's files; an empty text leaves one out."""
    return {path: text for path, text in (SCHOOL | PAIRS | changed).items() if text}


def programme(texts: Mapping[str, str], as_of: date = AS_OF) -> Programme:
    """A programme of texts by path; refuses texts with errors in them."""
    archive = gather((path, text.encode()) for path, text in sorted(texts.items()))
    assert not [found.text for found in archive.diagnostics], archive.diagnostics
    return Programme(archive, as_of)


def identities() -> Identities:
    """Names of two of the school's people."""
    return read_identities(IDENTITIES.encode())[0]


def opened(of: Programme, root: Path) -> Opened:
    """The programme as the edge hands it over, without problems."""
    return Opened(root, of, identities(), Tokens(), ())
