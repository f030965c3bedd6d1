"""A pair on paper: who is in it, its order, request and days; its goals and deeds as lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar import Shape, day, nbsp, number, period
from generator.programme import Programme
from generator.programme.relations import (
    facts_of,
    form_of,
    is_group,
    is_minor,
    model_of,
    order_of,
    requests_served,
    state_of,
)
from generator.programme.state import DeedState, deed_state
from generator.records.pair import Pair, PairActivity, PairGoal
from generator.records.participant import Participant
from generator.reports.saying.people import People
from generator.reports.saying.sentences import capital, clung, ended

_DASH = "—"


@dataclass(frozen=True, slots=True)
class Field:
    """A line of the card of a pair: «Форма», «педагог – педагог»."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs a paper of a pair: the role, and the name where it is at hand."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal: how it is seen, how much of it is there, by when, and its outcome."""

    text: str
    metric: str
    target: str
    done: str
    due: str
    outcome: str


@dataclass(frozen=True, slots=True)
class DeedLine:
    """A deed of the plan."""

    title: str
    due: str
    responsible: str
    expected: str
    mark: str


def card(programme: Programme, people: People, pair: Pair) -> tuple[Field, ...]:
    """The passport of a pair; lines of which nothing is known are left out."""
    form = form_of(programme, pair)
    model = model_of(form, pair.model)
    lines = (
        ("Форма", clung(form.title) if form else pair.form),
        ("Модель", clung(model.title) if model else pair.model),
        ("Вид", pair.kind.label),
        ("Наставник" if len(pair.mentors) == 1 else "Наставники", _who(programme, people, pair, 0)),
        ("Наставляемые" if is_group(pair) else "Наставляемый", _who(programme, people, pair, 1)),
        ("Зачем пара", ended(pair.why or "")),
        ("Запрос", _requests(programme, pair)),
        ("Срок работы", _days(pair)),
        ("Состояние", state_of(programme, pair).label),
        ("Приказ", order_words(programme, pair)),
    )
    return tuple(Field(title, nbsp(text)) for title, text in lines if text)


def _who(programme: Programme, people: People, pair: Pair, side: int) -> str:
    keys, role = (pair.mentors, "mentor") if side == 0 else (pair.mentees, "mentee")
    return "; ".join(_person(programme, people, pair, key, role) for key in keys)


def _person(programme: Programme, people: People, pair: Pair, key: str, role: str) -> str:
    """A name with the position or the class of the season."""
    name = people.name(key, role=role)
    person = programme.get(Participant, key)
    facts = facts_of(person, pair.season) if person else None
    about = (facts.position or facts.grade) if facts else None
    return f"{name}, {about}" if about else name


def _requests(programme: Programme, pair: Pair) -> str:
    texts = (f"{r.area.label}: {r.text}" for _, r in requests_served(programme, pair))
    return "; ".join(texts)


def _days(pair: Pair) -> str:
    if pair.started_on is None:
        return f"до {day(pair.planned_until)}" if pair.planned_until else ""
    return period(pair.started_on, pair.ended_on or pair.planned_until)


def order_words(programme: Programme, pair: Pair) -> str:
    """«№ 14-н от 5 октября 2025 г.» of the order that fixes a pair; empty without one."""
    order = order_of(programme, pair)
    return nbsp(f"№ {order.number} от {day(order.date)}") if order else ""


def goal_lines(pair: Pair, as_of: date) -> tuple[GoalLine, ...]:
    """The goals of the personalised programme; an outcome is told from the day it was closed."""
    return tuple(_goal(goal, as_of) for goal in (pair.plan.goals if pair.plan else ()))


def _goal(goal: PairGoal, as_of: date) -> GoalLine:
    closed = goal.outcome is not None and goal.closed_on is not None and goal.closed_on <= as_of
    return GoalLine(
        text=nbsp(goal.text),
        metric=nbsp(goal.metric or _DASH),
        target=_amount(goal.target),
        done=_amount(goal.done),
        due=_short(goal.due),
        outcome=goal.outcome.label if goal.outcome and closed else "в работе",
    )


def deed_lines(people: People, pair: Pair, as_of: date) -> tuple[DeedLine, ...]:
    """The deeds of the plan in the order of their terms."""
    deeds = sorted(pair.plan.activities if pair.plan else (), key=lambda deed: deed.due)
    return tuple(_deed(people, deed, as_of) for deed in deeds)


def _deed(people: People, deed: PairActivity, as_of: date) -> DeedLine:
    done = deed_state(deed.due, deed.done_on, as_of) is DeedState.DONE
    return DeedLine(
        title=nbsp(deed.title),
        due=_short(deed.due),
        responsible=nbsp(people.responsible(deed.responsible)),
        expected=nbsp(deed.expected or _DASH),
        mark=_short(deed.done_on) if done else "",
    )


def signers(programme: Programme, people: People, pair: Pair) -> tuple[Signer, ...]:
    """Who signs: mentors, mentees, after a minor the representative, and the curator."""
    roles = (("Наставник", pair.mentors), ("Наставляемый", pair.mentees))
    lines = (
        line
        for role, keys in roles
        for key in keys
        for line in _signing(programme, people, role, key)
    )
    return (*lines, Signer(capital(people.curator), ""))


def _signing(programme: Programme, people: People, role: str, key: str) -> Iterator[Signer]:
    known = people.naming.known
    yield Signer(role, people.name(key, Shape.INITIALS_SURNAME) if known else "")
    person = programme.get(Participant, key)
    if person is not None and is_minor(person, programme.as_of):
        yield Signer("Законный представитель", "")


def whom(pair: Pair) -> str:
    """«пары», or «группы»: whose paper it is."""
    return "группы" if is_group(pair) else "пары"


def _amount(value: float | None) -> str:
    return _DASH if value is None else number(value, 0 if value == int(value) else 1)


def _short(value: date | None) -> str:
    return _DASH if value is None else f"{value:%d.%m.%Y}"
