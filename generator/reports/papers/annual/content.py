"""What the yearly report says, part by part."""

from dataclasses import dataclass

from generator.grammar import nbsp
from generator.identities import Identities
from generator.monitoring.influence.changing import changes
from generator.reports.naming import Naming
from generator.reports.papers.annual.ahead import AheadLine, ahead_lines, going_on
from generator.reports.saying.analysis import SwotWords, swot_words
from generator.reports.saying.answers import satisfaction_facts
from generator.reports.saying.conformity import ConformityWords, conformity_words
from generator.reports.saying.course import (
    FormLine,
    course_facts,
    end_lines,
    form_lines,
    people_facts,
    plan_facts,
    requirement_facts,
    state_words,
)
from generator.reports.saying.expectations import ReceivedLine, received_lines, received_words
from generator.reports.saying.figures import Fact
from generator.reports.saying.growth import sober, without_growth
from generator.reports.saying.heading import Heading, heading_of
from generator.reports.saying.indicators import (
    IndicatorLine,
    indicator_facts,
    official_lines,
    own_lines,
)
from generator.reports.saying.influence import InfluenceWords, influence_words
from generator.reports.saying.omitted import omitted
from generator.reports.saying.people import People
from generator.reports.saying.recognition import (
    KindLine,
    achievement_lines,
    award_lines,
    event_lines,
    practices_of,
)
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import ended
from generator.tokens import Tokens


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """A practice published in the season."""

    title: str
    summary: str
    evidence: str
    day: str


@dataclass(frozen=True, slots=True)
class Annual:
    """The report in its own order."""

    heading: Heading
    early: str
    summary: str
    goals: tuple[str, ...]
    states: str
    ends: str
    people: tuple[Fact, ...]
    course: tuple[Fact, ...]
    plans: tuple[Fact, ...]
    requirements: tuple[Fact, ...]
    forms: tuple[FormLine, ...]
    answers: tuple[Fact, ...]
    official: tuple[IndicatorLine, ...]
    indicators: tuple[IndicatorLine, ...]
    received: tuple[ReceivedLine, ...]
    received_words: str
    conformity: ConformityWords
    swot: SwotWords
    influence: InfluenceWords
    practices: tuple[PracticeLine, ...]
    events: tuple[KindLine, ...]
    achievements: tuple[KindLine, ...]
    awards: tuple[KindLine, ...]
    ahead: tuple[AheadLine, ...]
    going_on: str
    omitted: str
    figures: tuple[Fact, ...]


def annual(scope: Scope, tokens: Tokens | None = None) -> Annual:
    """The report of a season; of a running one it says that it is early."""
    people = People(scope.programme, Naming(Identities()))
    course, plans, requirements = course_facts(scope), plan_facts(scope), requirement_facts(scope)
    return Annual(
        heading=heading_of(scope),
        early="" if scope.whole else "Сезон ещё идёт: отчёт предварительный.",
        summary="" if scope.hindsight else nbsp(without_growth(scope.season.summary)[0]),
        goals=tuple(map(nbsp, sober(goal.text for goal in scope.season.goals))),
        states=state_words(scope),
        ends="; ".join(end_lines(scope)),
        people=people_facts(scope),
        course=course,
        plans=plans,
        requirements=requirements,
        forms=form_lines(scope),
        answers=satisfaction_facts(scope),
        official=official_lines(scope),
        indicators=own_lines(scope),
        received=received_lines(scope),
        received_words=received_words(scope),
        conformity=conformity_words(scope),
        swot=swot_words(scope, people),
        influence=influence_words(scope, changes(scope.programme, scope.season, tokens)),
        practices=_practices(scope),
        events=event_lines(scope),
        achievements=achievement_lines(scope),
        awards=award_lines(scope),
        ahead=ahead_lines(scope, people),
        going_on=going_on(scope),
        omitted=omitted(scope),
        figures=(*course, *plans, *requirements, *_defined(scope)),
    )


def _defined(scope: Scope) -> tuple[Fact, ...]:
    return tuple(each for each in indicator_facts(scope) if each.definition)


def _practices(scope: Scope) -> tuple[PracticeLine, ...]:
    return tuple(
        PracticeLine(
            title=nbsp(practice.title),
            summary=ended(practice.summary),
            evidence=practice.evidence_level.label,
            day=f"{practice.published_on:%d.%m.%Y}" if practice.published_on else "—",
        )
        for practice in practices_of(scope)
    )
