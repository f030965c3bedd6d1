"""What a school that has nothing yet should do first."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.page import Part
from generator.records.participant import Participant
from generator.records.season import Season
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class FirstStep:
    """What to do first in an empty school."""

    title: str
    text: str
    command: str
    done: bool


def begin(desk: Desk, season: Season | None) -> Iterator[Part]:
    """The one part of the home page while there is no pair."""
    yield Part(
        "begin", "С чего начать", desk.render("home/begin.html", steps=first_steps(desk, season))
    )


def first_steps(desk: Desk, season: Season | None) -> tuple[FirstStep, ...]:
    """Five steps, to the first meeting."""
    people = bool(desk.programme.of(Participant))
    return (
        FirstStep(
            "Опишите организацию",
            "Название, вид, как называется программа. Это один файл — records/school.yml.",
            "nastavnik check" if desk.programme.is_broken("school") else "nastavnik new school",
            done=bool(desk.programme.path(desk.programme.school)),
        ),
        FirstStep(
            "Заведите сезон",
            "Учебный год: даты, формы наставничества, команда и семь этапов.",
            "nastavnik new season",
            done=season is not None,
        ),
        FirstStep(
            "Внесите участников",
            "Наставников и наставляемых: запросы, отбор, обучение. Имена остаются в "
            "identities.csv, в записях их нет.",
            "nastavnik new participant",
            done=people,
        ),
        FirstStep(
            "Сложите первую пару",
            "Кто кому помогает, по какой форме и на какой запрос отвечает пара.",
            "nastavnik new pair",
            done=False,
        ),
        FirstStep(
            "Запишите первую встречу",
            "Когда, сколько, о чём договорились. Дальше эта страница сама покажет ход сезона.",
            "nastavnik new meeting --in pr-…",
            done=False,
        ),
    )
