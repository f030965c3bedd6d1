"""Influence on participants on paper: the sentences of the monitoring, and nothing beside them."""

from dataclasses import dataclass

from generator.grammar import count, nbsp
from generator.monitoring.answers.cut import cut_title
from generator.monitoring.influence import Change, Strength
from generator.records.instrument import Audience
from generator.records.wave import Unit
from generator.reports.saying.figures import of_n
from generator.reports.saying.growth import NOT_ENOUGH
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import clung
from generator.reports.saying.waves import has_exit

_WHO = {Audience.MENTEE: "наставляемые", Audience.MENTOR: "наставники"}
_PEOPLE = ("человек", "человека", "человек")
_PAIRS = ("пара", "пары", "пар")
_WHY_LOST = (
    ("only_entry", "ответили только на входе"),
    ("only_exit", "только на выходе"),
    ("unfit", "пропустили вопросы"),
    ("version", "отвечали на разные версии анкеты"),
)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One parameter in one group: the sentence, its n, those who could not be compared."""

    title: str
    who: str
    sentence: str
    n: str
    lost: str


@dataclass(frozen=True, slots=True)
class InfluenceWords:
    """What was measured twice: ``verdict`` where nothing may be said, else the lines.

    ``told`` are of everyone who answered an instrument, ``groups`` of single forms and models,
    ``untold`` the parameters of which there is too little to conclude; ``steady`` repeats the
    sentences that are firm enough for a conclusion.
    """

    verdict: str
    told: tuple[ChangeLine, ...]
    groups: tuple[ChangeLine, ...]
    untold: tuple[str, ...]
    steady: tuple[str, ...]


def influence_words(scope: Scope, found: tuple[Change, ...]) -> InfluenceWords:
    """The changes of a season; whatever tells of growth here is a sentence of theirs."""
    found = tuple(sorted(found, key=_of_pairs))
    whole = [change for change in found if not change.cut.form]
    sizes = {(change.instrument, change.parameter): change.n for change in whole}
    groups = [
        change
        for change in found
        if not change.hidden and change.n < sizes.get((change.instrument, change.parameter), 0)
    ]
    told = tuple(_line(scope, _only_form(change, found)) for change in whole if not change.hidden)
    return InfluenceWords(
        verdict="" if told else _nothing(scope),
        told=told,
        groups=tuple(_line(scope, change) for change in groups),
        untold=tuple(nbsp(change.sentence) for change in whole if change.hidden),
        steady=tuple(c.sentence for c in whole if c.strength is Strength.STEADY),
    )


def _only_form(whole: Change, found: tuple[Change, ...]) -> Change:
    """The same change in the one form that all who answered belong to, else the whole."""
    same = (
        change
        for change in found
        if (change.instrument, change.parameter, change.n)
        == (whole.instrument, whole.parameter, whole.n)
        and change.cut.form
        and not change.cut.model
        and not change.hidden
    )
    return next(same, whole)


def _nothing(scope: Scope) -> str:
    """Why there is nothing to conclude."""
    why = (
        f"сравнимых ответов на входе и на выходе меньше {scope.k}"
        if has_exit(scope)
        else "выходного измерения ещё не было, сравнивать не с чем"
    )
    return nbsp(f"О влиянии программы на участников {NOT_ENOUGH}: {why}.")


def _line(scope: Scope, change: Change) -> ChangeLine:
    who = "пары и группы" if _of_pairs(change) else _WHO.get(change.audience, "все")
    group = f", {cut_title(scope.programme, change.cut)}" if change.cut.form else ""
    return ChangeLine(
        title=nbsp(change.title),
        who=clung(f"{who}{group}"),
        sentence=change.sentence,
        n=of_n(change.n),
        lost=_lost(change),
    )


def _of_pairs(change: Change) -> bool:
    """Whether a sheet is filled in about a pair, by the curator."""
    return change.entry.unit is Unit.PAIR


def _lost(change: Change) -> str:
    """«не сравнены 3 человека: ответили только на входе — 2, только на выходе — 1»."""
    if not change.lost.total:
        return "сравнены все"
    reasons = ((int(getattr(change.lost, name)), words) for name, words in _WHY_LOST)
    said = ", ".join(f"{words}\N{NO-BREAK SPACE}— {lost}" for lost, words in reasons if lost)
    people = count(change.lost.total, *(_PAIRS if _of_pairs(change) else _PEOPLE))
    return nbsp(f"не сравнены {people}: {said}")
