"""What an informational note of a season says, part by part, before any Word is opened."""

from dataclasses import dataclass

from generator.grammar import nbsp, number
from generator.identities import Identities
from generator.monitoring.influence.changing import changes
from generator.reports.naming import Naming
from generator.reports.papers.spravka.conclusion import conclusion
from generator.reports.saying.analysis import SwotWords, swot_words
from generator.reports.saying.answers import satisfaction_facts
from generator.reports.saying.conformity import ConformityWords, conformity_words
from generator.reports.saying.course import (
    CountLine,
    FormLine,
    course_facts,
    end_lines,
    form_lines,
    kind_lines,
    people_facts,
    plan_facts,
    requirement_facts,
    state_words,
    work_lines,
)
from generator.reports.saying.expectations import (
    GapLine,
    ReceivedLine,
    gap_lines,
    received_lines,
    received_words,
)
from generator.reports.saying.figures import Fact
from generator.reports.saying.growth import sober
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
)
from generator.reports.saying.scope import Scope
from generator.reports.saying.stages import StageLine, stage_lines
from generator.reports.saying.waves import WaveLine, wave_lines
from generator.tokens import Tokens

_PARTIAL = (
    "Встречи, события, достижения и награды сосчитаны за этот период; показатели, которые имеют "
    "смысл только для сезона в целом, приведены с его начала."
)


@dataclass(frozen=True, slots=True)
class Spravka:
    """The note in its own order; every field is what the template may ask for."""

    heading: Heading
    partial: str
    goals: tuple[str, ...]
    tasks: tuple[str, ...]
    waves: tuple[WaveLine, ...]
    states: str
    course: tuple[Fact, ...]
    plans: tuple[Fact, ...]
    requirements: tuple[Fact, ...]
    meetings: str
    kinds: tuple[CountLine, ...]
    works: tuple[CountLine, ...]
    ends: str
    answers: tuple[Fact, ...]
    gaps: tuple[GapLine, ...]
    swot: SwotWords
    conformity: ConformityWords
    influence: InfluenceWords
    official: tuple[IndicatorLine, ...]
    indicators: tuple[IndicatorLine, ...]
    received: tuple[ReceivedLine, ...]
    received_words: str
    forms: tuple[FormLine, ...]
    people: tuple[Fact, ...]
    stages: tuple[StageLine, ...]
    events: tuple[KindLine, ...]
    achievements: tuple[KindLine, ...]
    awards: tuple[KindLine, ...]
    conclusion: tuple[str, ...]
    omitted: str
    figures: tuple[Fact, ...]


def spravka(scope: Scope, tokens: Tokens | None = None) -> Spravka:
    """The note of a season as the records tell it on the programme's day."""
    course, plans, requirements = course_facts(scope), plan_facts(scope), requirement_facts(scope)
    people, answers = people_facts(scope), satisfaction_facts(scope)
    influence = influence_words(scope, changes(scope.programme, scope.season, tokens))
    return Spravka(
        heading=heading_of(scope),
        partial=nbsp(_PARTIAL) if scope.first > scope.season.from_ else "",
        goals=tuple(map(nbsp, sober(goal.text for goal in scope.season.goals))),
        tasks=tuple(map(nbsp, sober(scope.season.tasks))),
        waves=wave_lines(scope),
        states=state_words(scope),
        course=course,
        plans=plans,
        requirements=requirements,
        meetings=number(len(scope.meetings())),
        kinds=kind_lines(scope),
        works=work_lines(scope),
        ends="; ".join(end_lines(scope)),
        answers=answers,
        gaps=gap_lines(scope),
        swot=swot_words(scope, People(scope.programme, Naming(Identities()))),
        conformity=conformity_words(scope),
        influence=influence,
        official=official_lines(scope),
        indicators=own_lines(scope),
        received=received_lines(scope),
        received_words=received_words(scope),
        forms=form_lines(scope),
        people=people,
        stages=stage_lines(scope),
        events=event_lines(scope),
        achievements=achievement_lines(scope),
        awards=award_lines(scope),
        conclusion=conclusion(scope, influence),
        omitted=omitted(scope),
        figures=_unique(
            (*course, *plans, *requirements, *answers, *people, *indicator_facts(scope))
        ),
    )


def _unique(figures: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Each figure once, those that say how they are counted."""
    return tuple({each.key: each for each in figures if each.definition}.values())
