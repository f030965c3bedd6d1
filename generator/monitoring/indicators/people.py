"""Indicators counted over people: who of the organisation takes part, and in which role."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from generator.figures import Figure, Source, counted, share
from generator.monitoring.indicators.standing import (
    age_on,
    day_of_count,
    denominators_of,
    experience_in,
    is_own_learner,
    mentees,
    mentors,
    period_of_count,
)
from generator.programme import Programme
from generator.records.indicator import IndicatorKey
from generator.records.participant import Participant
from generator.records.season import Season
from generator.records.vocabulary import Role

CHILDREN = range(10, 20)
TEENAGERS = range(15, 20)
YOUNG_YEARS = range(4)
_AGE = (
    "Возраст — на день подсчёта, по месяцу 18-летия из записи участника; в месяце рождения год "
    "считается исполнившимся"
)
_RECORDS = "записи пар и участников; знаменатель — из school.yml"


@dataclass(frozen=True, slots=True)
class Wording:
    """A share of people: its title, formula, and what the school has to count for it."""

    key: IndicatorKey
    title: str
    definition: str
    denominator: str
    whole: str


def people_figures(programme: Programme, season: Season) -> tuple[Figure, ...]:
    """Shares of people and the count of partners that gave mentors."""
    day = day_of_count(programme, season)
    return (
        _of(programme, season, _MENTEES, _aged(mentees(programme, season), day, CHILDREN)),
        _of(programme, season, _MENTORS, _aged(mentors(programme, season), day, TEENAGERS)),
        _of(programme, season, _YOUNG, _experienced(programme, season, YOUNG_YEARS)),
        partners_figure(programme, season),
        _of(programme, season, _beginners(programme), _experienced(programme, season, range(1))),
        _of(programme, season, _PUPILS, _pupils(programme, season)),
    )


def _of(
    programme: Programme, season: Season, wording: Wording, people: Iterable[Participant]
) -> Figure:
    """A share whose denominator the school writes down; without it the count alone is known."""
    part = len({person.id for person in people})
    denominators = denominators_of(programme, season)
    whole: int | None = getattr(denominators, wording.denominator) if denominators else None
    like = Figure(
        wording.key,
        wording.title,
        period=period_of_count(programme, season),
        definition=wording.definition,
        source=_RECORDS,
        sources=(
            Source("pair", season.id),
            Source("participant", season.id),
            Source("school", season.id),
        ),
    )
    if whole is None:
        reason = f"в школе не записано, сколько всего {wording.whole}; в парах — {part}"
        return replace(like, unit="%", numerator=part, hidden=reason)
    if part > whole:
        reason = f"посчитано {part}, а в знаменателе записано {whole}"
        return replace(like, unit="%", numerator=part, denominator=whole, hidden=reason)
    return share(part, whole, like)


def _aged(people: Iterable[Participant], day: date, ages: range) -> Iterable[Participant]:
    return (person for person in people if is_own_learner(person) and age_on(person, day) in ages)


def _experienced(programme: Programme, season: Season, years: range) -> Iterable[Participant]:
    people = mentees(programme, season)
    return (person for person in people if experience_in(person, season) in years)


def _pupils(programme: Programme, season: Season) -> Iterable[Participant]:
    people = (*mentees(programme, season), *mentors(programme, season))
    return (person for person in people if is_own_learner(person))


_MENTEES = Wording(
    IndicatorKey.MENTEES_10_19,
    "Дети 10–19 лет — наставляемые",
    "обучающиеся 10–19 лет в начавших работу парах и группах — из всех обучающихся этого возраста "
    f"в организации. {_AGE}",
    "children_10_19",
    "детей 10–19 лет",
)
_MENTORS = Wording(
    IndicatorKey.MENTORS_15_19,
    "Подростки 15–19 лет — наставники",
    "обучающиеся 15–19 лет, которые ведут начавшие работу пары и группы, — из всех обучающихся "
    f"этого возраста в организации. {_AGE}",
    "children_15_19",
    "подростков 15–19 лет",
)
_YOUNG = Wording(
    IndicatorKey.YOUNG_TEACHERS,
    "Молодые специалисты — наставляемые",
    "педагоги с опытом 0–3 года, которым помогают начавшие работу пары, — из всех таких педагогов "
    "организации. Опыт — год начала сезона без года, с которого человек преподаёт",
    "young_teachers",
    "молодых специалистов",
)
_PUPILS = Wording(
    IndicatorKey.PUPILS,
    "Обучающиеся — участники программы",
    "обучающиеся организации в начавших работу парах и группах, в любой роли, каждый один раз, — "
    "из всех обучающихся организации",
    "pupils",
    "обучающихся",
)


DENOMINATORS: Mapping[str, str] = MappingProxyType(
    {
        **{each.key: each.denominator for each in (_MENTEES, _MENTORS, _YOUNG, _PUPILS)},
        IndicatorKey.BEGINNERS: "beginners",
    }
)
"""Which number of the school's year each share is taken of."""


def _beginners(programme: Programme) -> Wording:
    word = next(
        (role.title for role in programme.school.roles if role.role is Role.MENTOR),
        Role.MENTOR.label,
    )
    return Wording(
        IndicatorKey.BEGINNERS,
        f"Начинающие педагоги, у которых есть {word}",
        "педагоги первого года работы, которым помогают начавшие работу пары, — из всех "
        "начинающих педагогов организации",
        DENOMINATORS[IndicatorKey.BEGINNERS],
        "начинающих педагогов",
    )


def partners_figure(programme: Programme, season: Season) -> Figure:
    """Partners whose people lead pairs: a count, since the share is the region's to take."""
    given = sorted({person.partner for person in mentors(programme, season) if person.partner})
    denominators = denominators_of(programme, season)
    whole = denominators.partners if denominators else None
    figure = counted(
        len(given),
        Figure(
            IndicatorKey.ENTERPRISES,
            "Партнёры, которые дали наставников",
            unit="орг.",
            period=period_of_count(programme, season),
            definition="организации-партнёры, чьи люди ведут начавшие работу пары и группы, каждая "
            "один раз. Долю предприятий считает регион; здесь — сколько их и сколько партнёров по "
            "соглашениям",
            source=_RECORDS,
            sources=(
                Source("pair", season.id),
                *(Source("partner", season.id, (key,)) for key in given),
                Source("school", season.id),
            ),
        ),
    )
    return replace(figure, numerator=len(given), denominator=whole)
