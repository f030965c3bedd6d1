"""Итоги пары: goals reached, meetings by kind, agreements kept, achievements, the result."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.figures import Figure, Source
from generator.grammar import nbsp, number, percent, quoted
from generator.monitoring import agreements_figure, goals_figure, plan_figure
from generator.programme.relations import achievements_of, awards_of, meetings_of, state_of
from generator.records.choice import Choice
from generator.records.meeting import MeetingKind, WorkForm
from generator.records.pair import Pair
from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.pair_plan import pairs_asked
from generator.reports.prose import Block, blocks
from generator.reports.saying.context import context_of
from generator.reports.saying.course import CountLine
from generator.reports.saying.figures import Fact, facts
from generator.reports.saying.heading import Heading, heading_of
from generator.reports.saying.pair import Field, GoalLine, Signer, card, goal_lines, signers, whom
from generator.reports.saying.people import People
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import ended

_EARLY = "Итоги промежуточные: работа ещё не окончена."
_FEW = "—"
_NOT_WRITTEN = "Итог ещё не записан."


@dataclass(frozen=True, slots=True)
class PairResult:
    """What became of a pair."""

    heading: Heading
    whom: str
    title: str
    early: str
    card: tuple[Field, ...]
    figures: tuple[Fact, ...]
    kinds: tuple[CountLine, ...]
    works: tuple[CountLine, ...]
    goals: tuple[GoalLine, ...]
    achievements: tuple[str, ...]
    awards: tuple[str, ...]
    result: tuple[Block, ...]
    signers: tuple[Signer, ...]


def pair_result(setting: Setting, pair: Pair) -> PairResult:
    """The outcome of a pair as the records tell it on the day."""
    programme = setting.programme
    people = People(programme, setting.naming)
    ended_work = state_of(programme, pair).ended
    return PairResult(
        heading=heading_of(Scope(programme, setting.season)),
        whom=whom(pair),
        title=nbsp(people.pair_title(pair)),
        early="" if ended_work else _EARLY,
        card=(*card(programme, people, pair), *_end(setting, pair)),
        figures=_figures(setting, pair),
        kinds=_by_kind(setting, pair),
        works=_by_work(setting, pair),
        goals=goal_lines(pair, programme.as_of),
        achievements=_achievements(setting, pair),
        awards=_awards(setting, pair),
        result=blocks((pair.result if ended_work else "") or _NOT_WRITTEN, people.speak),
        signers=signers(programme, people, pair),
    )


def _end(setting: Setting, pair: Pair) -> tuple[Field, ...]:
    if pair.end_reason is None or not state_of(setting.programme, pair).ended:
        return ()
    return (Field("Почему окончена", nbsp(pair.end_reason.label)),)


def _figures(setting: Setting, pair: Pair) -> tuple[Fact, ...]:
    programme = setting.programme
    meetings = meetings_of(programme, pair)
    source = (Source("pair", pair.season, (pair.id,)),)
    counts = (
        ("meetings", "Встречи", len(meetings), "", "проведённые встречи"),
        ("hours", "Время встреч", sum(m.minutes for m in meetings), "ч", "сумма их длительности"),
    )
    figures = (
        Figure(
            key,
            title,
            value,
            unit=unit,
            n=len(meetings),
            definition=definition,
            source="записи встреч пары",
            sources=source,
        )
        for key, title, value, unit, definition in counts
    )
    shares = (made(programme, (pair,)) for made in (plan_figure, goals_figure, agreements_figure))
    return facts((*figures, *shares), programme.school.k_staff)


def _by_kind(setting: Setting, pair: Pair) -> tuple[CountLine, ...]:
    meetings = meetings_of(setting.programme, pair)
    return _lines(setting, MeetingKind, Counter(m.kind.value for m in meetings), len(meetings))


def _by_work(setting: Setting, pair: Pair) -> tuple[CountLine, ...]:
    meetings = meetings_of(setting.programme, pair)
    works = Counter(work.value for m in meetings for work in set(m.work))
    return _lines(setting, WorkForm, works, len(meetings))


def _lines(
    setting: Setting, kinds: type[Choice], found: Counter[str], whole: int
) -> tuple[CountLine, ...]:
    large = whole >= setting.programme.school.k_staff
    return tuple(
        CountLine(kind.label, number(found[kind]), percent(found[kind], whole) if large else _FEW)
        for kind in kinds
        if found[kind]
    )


def _achievements(setting: Setting, pair: Pair) -> tuple[str, ...]:
    found = sorted(achievements_of(setting.programme, pair.id), key=lambda each: each.date)
    return tuple(
        ended(f"{each.date:%d.%m.%Y}: {each.title} ({each.level.label}, {each.place.label})")
        for each in found
    )


def _awards(setting: Setting, pair: Pair) -> tuple[str, ...]:
    found = sorted(awards_of(setting.programme, pair.id), key=lambda each: each.date)
    return tuple(
        ended(f"{each.date:%d.%m.%Y}: {each.kind.label} — {quoted(each.title)}, {each.level.label}")
        for each in found
    )


def build(setting: Setting) -> Iterator[Made]:
    """A paper for each pair or group that has begun."""
    template = setting.template_of("pair-result")
    for pair in pairs_asked(setting):
        content = pair_result(setting, pair)
        yield Made(
            path=f"itogi-{pair.id}.docx",
            content=word.fill(template, context_of(content), setting.programme.as_of),
            has_names=setting.naming.known,
            hidden=sum(each.hidden for each in content.figures),
        )


PAPER = Paper(
    key="pair-result",
    title="итоги пары",
    file="itogi-{pair}.docx",
    build=build,
    subject="pair",
    aliases=("отчёт пары", "итоги", "otchet_pary"),
)
