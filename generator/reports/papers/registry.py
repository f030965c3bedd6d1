"""Реестр: the bases of mentors and mentees and who works with whom, by the federal base forms."""

from collections.abc import Iterator

from generator.programme.relations import (
    form_of,
    meetings_of,
    mentee_profile,
    model_of,
    order_of,
    pairs_in,
    state_of,
)
from generator.records.pair import Pair
from generator.records.participant import MentorProfile, Participant
from generator.reports.base import (
    cases_of,
    contacts_allowed,
    form_title,
    hours_of,
    hours_said,
    mentees_in,
    mentors_in,
    pairs_of_mentee,
    pairs_of_mentor,
    passed_said,
    place_of,
    places_of,
    result_said,
)
from generator.reports.paper import Made, Paper, Setting
from generator.reports.saying.people import People
from generator.reports.sheet import Cell, Column, Sheet, book

NO_CONSENT = "нет согласия на обработку"

_MENTORS = (
    Column("№", "whole", 6),
    Column("id"),
    Column("Фамилия, имя, отчество", width=28),
    Column("Контакты", width=24),
    Column("Место работы или учёбы", width=26),
    Column("Контур", width=13),
    Column("Основные компетенции", width=30),
    Column("Важные достижения", width=26),
    Column("Интересы", width=20),
    Column("Кому хочет помогать", width=22),
    Column("Ресурс времени", width=14),
    Column("Возьмёт наставляемых", "whole", 14),
    Column("Дата вхождения", "day", 13),
    Column("Наставляемые", width=26),
    Column("Форма", width=20),
    Column("Место работы или учёбы наставляемых", width=26),
    Column("Дата завершения", "day", 13),
    Column("Результаты", width=60),
    Column("Практика, отзыв", width=24),
)

_MENTEES = (
    Column("№", "whole", 6),
    Column("id"),
    Column("Фамилия, имя, отчество", width=28),
    Column("Контакты", width=24),
    Column("Законный представитель", width=26),
    Column("Год рождения", "text", 10),
    Column("Место работы или учёбы", width=26),
    Column("Основной запрос", width=40),
    Column("Дата вхождения", "day", 13),
    Column("Наставник", width=26),
    Column("Форма", width=20),
    Column("Место работы или учёбы наставника", width=26),
    Column("Дата завершения", "day", 13),
    Column("Результаты", width=60),
    Column("Практика, отзыв", width=24),
    Column("Отметка о прохождении", width=18),
)

_PAIRS = (
    Column("№", "whole", 6),
    Column("id"),
    Column("Форма", width=20),
    Column("Модель", width=26),
    Column("Вид", width=18),
    Column("Наставник", width=28),
    Column("Наставляемые", width=28),
    Column("Приказ", width=18),
    Column("Начало", "day", 13),
    Column("По плану до", "day", 13),
    Column("Завершена", "day", 13),
    Column("Состояние", width=16),
    Column("Встреч", "whole", 9),
    Column("Часов", "number", 9),
)


def build(setting: Setting) -> Iterator[Made]:
    """One book of three sheets."""
    title = f"сезон {setting.season.title}, {setting.programme.school.short_title}"
    sheets = (
        Sheet("Наставники", _MENTORS, tuple(_mentors(setting)), f"База наставников, {title}"),
        Sheet("Наставляемые", _MENTEES, tuple(_mentees(setting)), f"База наставляемых, {title}"),
        Sheet("Кто с кем", _PAIRS, tuple(_pairs(setting)), f"Пары и группы, {title}"),
    )
    yield Made(
        f"reestr-{setting.season.id}.xlsx",
        book(sheets, setting.programme.as_of),
        has_names=setting.naming.known,
    )


PAPER = Paper(
    key="registry",
    title="реестр наставников и наставляемых",
    file="reestr-{season}.xlsx",
    build=build,
    aliases=("реестр", "база", "reestr"),
)


def _people(setting: Setting) -> People:
    return People(setting.programme, setting.naming)


def _mentors(setting: Setting) -> Iterator[tuple[Cell, ...]]:
    number = 0
    for person, profile in _by_name(setting, mentors_in(setting.programme, setting.season)):
        pairs = pairs_of_mentor(setting.programme, setting.season, person.id)
        for pair in pairs or (None,):
            number += 1
            yield _mentor(setting, number, person, profile, pair)


def _by_name(
    setting: Setting, rows: tuple[tuple[Participant, MentorProfile], ...]
) -> list[tuple[Participant, MentorProfile]]:
    people = _people(setting)
    return sorted(rows, key=lambda row: people.name(row[0].id, role="mentor"))


def _mentor(
    setting: Setting, number: int, person: Participant, profile: MentorProfile, pair: Pair | None
) -> tuple[Cell, ...]:
    programme, season, people = setting.programme, setting.season, _people(setting)
    return (
        number,
        person.id,
        people.name(person.id, role="mentor"),
        _contacts(setting, person.id),
        place_of(programme, person, season),
        profile.circle.label.removesuffix(" контур"),
        "; ".join(profile.competencies),
        "; ".join(profile.achievements),
        "; ".join(profile.interests),
        profile.prefers,
        hours_said(profile.hours_per_month),
        profile.capacity,
        person.joined_on,
        people.names(pair.mentees, role="mentee") if pair else "",
        form_title(programme, pair) if pair else "",
        places_of(programme, pair.mentees, season) if pair else "",
        pair.ended_on if pair else None,
        result_said(people, pair) if pair else "",
        cases_of(programme, pair) if pair else "",
    )


def _mentees(setting: Setting) -> Iterator[tuple[Cell, ...]]:
    people = _people(setting)
    found = mentees_in(setting.programme, setting.season)
    ordered = sorted(found, key=lambda person: people.name(person.id, role="mentee"))
    number = 0
    for person in ordered:
        pairs = pairs_of_mentee(setting.programme, setting.season, person.id)
        for pair in pairs or (None,):
            number += 1
            yield _mentee(setting, number, person, pair)


def _mentee(
    setting: Setting, number: int, person: Participant, pair: Pair | None
) -> tuple[Cell, ...]:
    programme, season, people = setting.programme, setting.season, _people(setting)
    profile = mentee_profile(person, season)
    identity = setting.identities.get(person.id)
    allowed = contacts_allowed(programme, person.id)
    return (
        number,
        person.id,
        people.name(person.id, role="mentee"),
        _contacts(setting, person.id),
        identity.representative if identity and allowed else "",
        str(identity.birth_date.year) if identity and identity.birth_date and allowed else "",
        place_of(programme, person, season),
        "; ".join(request.text for request in profile.requests) if profile else "",
        person.joined_on,
        people.names(pair.mentors, role="mentor") if pair else "",
        form_title(programme, pair) if pair else "",
        places_of(programme, pair.mentors, season) if pair else "",
        pair.ended_on if pair else None,
        result_said(people, pair) if pair else "",
        cases_of(programme, pair) if pair else "",
        passed_said(programme, (pair,) if pair else ()),
    )


def _contacts(setting: Setting, key: str) -> str:
    """Phone and e-mail of a person whose consent to processing holds."""
    identity = setting.identities.get(key)
    if identity is None:
        return ""
    if not contacts_allowed(setting.programme, key):
        return NO_CONSENT
    return ", ".join(filter(None, (identity.phone, identity.email)))


def _pairs(setting: Setting) -> Iterator[tuple[Cell, ...]]:
    programme, people = setting.programme, _people(setting)
    for number, pair in enumerate(pairs_in(programme, setting.season), start=1):
        model = model_of(form_of(programme, pair), pair.model)
        order = order_of(programme, pair)
        yield (
            number,
            pair.id,
            form_title(programme, pair),
            model.title if model else pair.model,
            pair.kind.label,
            people.names(pair.mentors, role="mentor"),
            people.names(pair.mentees, role="mentee"),
            f"№ {order.number} от {order.date:%d.%m.%Y}" if order else "приказа нет",
            pair.started_on,
            pair.planned_until,
            pair.ended_on,
            state_of(programme, pair).label,
            len(meetings_of(programme, pair)),
            round(hours_of(programme, pair), 1),
        )
