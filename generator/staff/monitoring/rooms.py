"""The pages of the monitoring of a season, in the order in which they are read."""

from dataclasses import dataclass

from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.seasons import list_url

OVERVIEW = "monitoring"


@dataclass(frozen=True, slots=True)
class Room:
    """A page of the monitoring: its word in the addresses, its title in the navigation.

    ``about`` is the question that it answers, for the overview.
    """

    key: str
    title: str
    about: str = ""


ROOMS = (
    Room(OVERVIEW, "Обзор"),
    Room("course", "Ход", "Что сделано: этапы, пары, встречи, планы, документы."),
    Room(
        "answers",
        "Ответы",
        "Что ответили на анкеты: средние, доли довольных, темы открытых ответов.",
    ),
    Room(
        "expectations",
        "Ожидания",
        "Чего ждали в начале и что получили в конце, вопрос за вопросом.",
    ),
    Room(
        "profiles",
        "Наставники и пары",
        "Какие наставники и в каких условиях; рядом — сколько пар дошло до результата.",
    ),
    Room(
        "wellbeing",
        "Благополучие",
        "Каково людям в программе: спокойствие, поддержка, климат, усталость.",
    ),
    Room(
        "swot",
        "SWOT",
        "Что помогает и что мешает: утверждения куратора, основания и дела.",
    ),
    Room(
        "conformity",
        "Соответствие",
        "Девять показателей листа куратора: что предлагают записи и что поставлено.",
    ),
    Room(
        "influence",
        "Влияние",
        "Что изменилось у тех же людей от входа к выходу и насколько это твёрдо.",
    ),
    Room("indicators", "Показатели", "Официальные показатели и свои — рядом с целями года."),
    Room("expected", "Ожидали — получили", "Что обещали в начале сезона и что из этого вышло."),
    Room("dynamics", "Месяцы и сезоны", "Как шли месяцы и чем сезон отличается от прошлого."),
)


def room_url(desk: Desk, season: Season, key: str) -> str:
    """The address of a page of a season's monitoring; the overview is the section page itself."""
    return list_url(desk, key, season)
