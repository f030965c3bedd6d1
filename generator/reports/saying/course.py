"""The course of a season in words: facts, meetings by kind and by form of work, forms, ends."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.figures import Figure, Source
from generator.grammar import count, hours, number, percent
from generator.monitoring import (
    by_form,
    by_state,
    course_figures,
    early_ends,
    papers_figure,
    plan_figures,
    requirement_figures,
)
from generator.monitoring.course.gaps import gap_figure
from generator.monitoring.course.load import capacity_figure
from generator.programme.relations import pairs_in
from generator.programme.state import PairState
from generator.records.meeting import MeetingKind, WorkForm
from generator.reports.saying.figures import Fact, fact, facts, of_n
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import clung


@dataclass(frozen=True, slots=True)
class CountLine:
    """A line of a table of counts: «консультация», «41», «25 %»."""

    title: str
    count: str
    share: str


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form of mentoring in a season, in counts."""

    title: str
    models: str
    pairs: str
    groups: str
    people: str
    meetings: str
    hours: str


_STATES = {
    PairState.PLANNED: "запланированы",
    PairState.ACTIVE: "в работе",
    PairState.PAUSED: "на перерыве",
    PairState.COMPLETED: "завершены",
    PairState.TERMINATED: "прекращены досрочно",
}


def course_facts(scope: Scope) -> tuple[Fact, ...]:
    """The main counts of a season, its rhythm and the load of mentors."""
    return facts(_course_figures(scope), scope.k)


def _course_figures(scope: Scope) -> Iterator[Figure]:
    meetings = scope.meetings()
    known = {figure.key: figure for figure in course_figures(scope.programme, scope.season)}
    yield _of_meetings(scope, "meetings", "Встречи пар и групп", len(meetings))
    minutes = sum(meeting.minutes for meeting in meetings)
    hours_of = _of_meetings(scope, "hours", "Время встреч", minutes)
    yield replace(hours_of, unit="ч", definition="сумма длительности всех встреч")
    yield known["first_meeting"]
    yield gap_figure(scope.programme, scope.season)
    yield capacity_figure(scope.programme, scope.season)


def _of_meetings(scope: Scope, key: str, title: str, value: float) -> Figure:
    """A count over the meetings within the days told of."""
    return Figure(
        key,
        title,
        value,
        n=len(scope.meetings()),
        period=scope.words,
        definition="проведённые встречи пар и групп за срок, о котором рассказано",
        source="записи встреч",
        sources=(Source("meeting", scope.season.id),),
    )


def state_words(scope: Scope) -> str:
    """«24 пары и группы: завершены — 21, прекращены досрочно — 3 (источник: записи пар)»."""
    states = [(state, found) for state, found in by_state(scope.programme, scope.season) if found]
    whole = sum(found for _, found in states)
    said = "; ".join(f"{_STATES[state]}\N{NO-BREAK SPACE}— {found}" for state, found in states)
    pairs = count(whole, "пара или группа", "пары и группы", "пар и групп")
    return f"{pairs}{': ' if said else ''}{said} ({of_n(whole)}; источник: записи пар)"


def plan_facts(scope: Scope) -> tuple[Fact, ...]:
    """How far the plans are carried out."""
    return facts(plan_figures(scope.programme, scope.season), scope.k)


def requirement_facts(scope: Scope) -> tuple[Fact, ...]:
    """What was asked of pairs and mentors, and how many met it; the papers of the season."""
    figures = requirement_figures(scope.programme, scope.season)
    papers = papers_figure(scope.programme, scope.season)
    return tuple(each for each in facts((*figures, papers), scope.k) if not each.hidden)


def kind_lines(scope: Scope) -> tuple[CountLine, ...]:
    """Meetings of each kind, in the order a pair goes through them."""
    meetings = scope.meetings()
    kinds = Counter(meeting.kind for meeting in meetings)
    counted = ((kind.label, kinds[kind]) for kind in MeetingKind)
    return _lines(counted, len(meetings)) if meetings else ()


def work_lines(scope: Scope) -> tuple[CountLine, ...]:
    """Forms of work, the commonest first; a meeting may have several."""
    meetings = scope.meetings()
    works = Counter(work for meeting in meetings for work in set(meeting.work))
    found = sorted((work for work in WorkForm if works[work]), key=lambda work: -works[work])
    return _lines(((work.label, works[work]) for work in found), len(meetings))


def _lines(counts: Iterable[tuple[str, int]], whole: int) -> tuple[CountLine, ...]:
    return tuple(CountLine(title, number(found), percent(found, whole)) for title, found in counts)


def form_lines(scope: Scope) -> tuple[FormLine, ...]:
    """Forms of the season with their models that are at work."""
    pairs = pairs_in(scope.programme, scope.season)
    lines = list[FormLine]()
    for course in by_form(scope.programme, scope.season):
        at_work = {pair.model for pair in pairs if pair.form == course.form.id}
        models = (model.title for model in course.form.models if model.key in at_work)
        lines.append(
            FormLine(
                title=clung(course.form.title),
                models=clung("; ".join(models)) or "—",
                pairs=number(course.pairs),
                groups=number(course.groups),
                people=number(course.people),
                meetings=number(course.meetings),
                hours=hours(course.minutes),
            )
        )
    return tuple(lines)


def end_lines(scope: Scope) -> tuple[str, ...]:
    """Early ends by reason: «не сошлись — 1 пара»."""
    return tuple(
        f"{reason.label}\N{NO-BREAK SPACE}— {count(found, 'пара', 'пары', 'пар')}"
        for reason, found in early_ends(scope.programme, scope.season)
    )


def people_facts(scope: Scope) -> tuple[Fact, ...]:
    """Mentors and mentees of the season's pairs, a person counted once in each role."""
    pairs = pairs_in(scope.programme, scope.season)
    roles = (
        ("mentors", "Наставники", {key for pair in pairs for key in pair.mentors}),
        ("mentees", "Наставляемые", {key for pair in pairs for key in pair.mentees}),
    )
    return tuple(
        fact(
            Figure(
                key,
                title,
                len(people),
                unit="чел.",
                n=len(people),
                period=scope.season.title,
                definition=f"{title.lower()} пар и групп сезона, каждый один раз",
                source="записи пар",
                sources=(Source("pair", scope.season.id),),
            ),
            scope.k,
        )
        for key, title, people in roles
    )
