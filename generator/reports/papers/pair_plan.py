"""Персонализированная программа: the plan of a pair for signing; blank lines where none is made."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import day, nbsp
from generator.programme.relations import pairs_in
from generator.records.pair import Pair
from generator.records.risk import Risk
from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading, heading_of
from generator.reports.saying.pair import (
    DeedLine,
    Field,
    GoalLine,
    Signer,
    card,
    deed_lines,
    goal_lines,
    signers,
)
from generator.reports.saying.people import People
from generator.reports.saying.scope import Scope

_BLANK_LINES = 4


@dataclass(frozen=True, slots=True)
class RiskLine:
    """A risk of the pair and what is done about it."""

    title: str
    action: str


@dataclass(frozen=True, slots=True)
class PairPlan:
    """The plan of a pair; without one the tables have empty lines to write in."""

    heading: Heading
    title: str
    approved: str
    card: tuple[Field, ...]
    tasks: tuple[str, ...]
    goals: tuple[GoalLine, ...]
    deeds: tuple[DeedLine, ...]
    risks: tuple[RiskLine, ...]
    signers: tuple[Signer, ...]


def pair_plan(setting: Setting, pair: Pair) -> PairPlan:
    """The personalised programme of a pair on the day."""
    programme, as_of = setting.programme, setting.programme.as_of
    people = People(programme, setting.naming)
    plan = pair.plan
    blank_goal, blank_deed = GoalLine(*[""] * 6), DeedLine(*[""] * 5)
    return PairPlan(
        heading=heading_of(Scope(programme, setting.season)),
        title=nbsp(people.pair_title(pair)),
        approved=day(plan.approved_on) if plan and plan.approved_on else "",
        card=card(programme, people, pair),
        tasks=tuple(map(nbsp, plan.tasks if plan else ())),
        goals=goal_lines(pair, as_of) or (blank_goal,) * _BLANK_LINES,
        deeds=deed_lines(people, pair, as_of) or (blank_deed,) * _BLANK_LINES,
        risks=tuple(_risk(setting, risk.risk, risk.action) for risk in pair.risks),
        signers=signers(programme, people, pair),
    )


def _risk(setting: Setting, key: str, action: str) -> RiskLine:
    risk = setting.programme.get(Risk, key)
    return RiskLine(nbsp(risk.title if risk else key), nbsp(action))


def pairs_asked(setting: Setting) -> tuple[Pair, ...]:
    """The pair that is asked for, or all of the season."""
    if not setting.subject:
        return pairs_in(setting.programme, setting.season)
    pair = setting.programme.get(Pair, setting.subject)
    return (pair,) if pair else ()


def build(setting: Setting) -> Iterator[Made]:
    """A plan for each pair or group."""
    template = setting.template_of("pair-plan")
    for pair in pairs_asked(setting):
        yield Made(
            path=f"plan-{pair.id}.docx",
            content=word.fill(
                template, context_of(pair_plan(setting, pair)), setting.programme.as_of
            ),
            has_names=setting.naming.known,
        )


PAPER = Paper(
    key="pair-plan",
    title="персонализированная программа",
    file="plan-{pair}.docx",
    build=build,
    subject="pair",
    aliases=("программа пары", "план пары", "personal_programma"),
)
