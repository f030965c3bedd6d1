"""What changed between entry and exit, in public: words without a number, of k pairs and more."""

from collections.abc import Iterator
from itertools import groupby
from typing import TypeAlias

from generator.bundle import PublicChange, PublicInfluence, PublicTurn, PublicWay
from generator.grammar import nbsp
from generator.monitoring.answers.cut import EVERYONE, Cut
from generator.monitoring.influence import Change, Strength, Turn, changes
from generator.programme import Programme
from generator.publication.answers import is_over
from generator.records.instrument import Audience, Direction, Instrument
from generator.records.season import Season
from generator.smallness.counts import around
from generator.smallness.groups import Group, told

Told: TypeAlias = tuple[Instrument, PublicInfluence]

FEW = (
    "На входе и на выходе ответили меньше {k} человек. По такому числу можно догадаться, "
    "у кого что изменилось."
)
_OF_PEOPLE = frozenset({Audience.MENTEE, Audience.MENTOR})
_TURNS = {Turn.BETTER: PublicTurn.BETTER, Turn.WORSE: PublicTurn.WORSE}


def season_influence(programme: Programme, season: Season) -> Iterator[Told]:
    """Changes by sheet: of everyone who filled it in twice, and of the forms that may be told."""
    if not is_over(programme, season):
        return
    found = [
        change
        for change in changes(programme, season)
        if change.audience in _OF_PEOPLE and not change.cut.model
    ]
    for key, group in groupby(found, lambda change: change.instrument):
        instrument = programme.get(Instrument, key)
        if instrument is not None:
            for influence in _of_sheet(instrument, tuple(group), programme.school.k_public):
                yield instrument, influence


def _of_sheet(
    instrument: Instrument, found: tuple[Change, ...], k: int
) -> Iterator[PublicInfluence]:
    everyone = [change for change in found if change.cut == EVERYONE]
    shown = {change.parameter: _told(change, found, k) for change in everyone}
    pooled = [change for change in everyone if EVERYONE in shown[change.parameter]]
    title = nbsp(instrument.title)
    if not pooled:
        yield PublicInfluence(title=title, hidden=nbsp(FEW.format(k=k)))
        return
    yield _influence(title, pooled)
    forms = {change.cut.form for change in found} - {""}
    for form in sorted(forms) if len(forms) > 1 else ():
        cut = Cut(form)
        of_form = [
            change
            for change in found
            if change.cut == cut and cut in shown[change.parameter] and not change.sensitive
        ]
        if of_form:
            yield _influence(title, of_form, form)


def _told(change: Change, found: tuple[Change, ...], k: int) -> frozenset[Cut]:
    """Which groups of a parameter may be told beside each other under the public threshold."""
    parts = tuple(
        Group(other.cut, other.n)
        for other in found
        if other.parameter == change.parameter and other.cut.form
    )
    return told(Group(EVERYONE, change.n, parts), k)


def _influence(title: str, found: list[Change], form: str = "") -> PublicInfluence:
    fewest = min(change.n for change in found)
    return PublicInfluence(
        title=title,
        form=form,
        n=nbsp(f"{around(fewest)} человек ответили дважды"),
        changes=tuple(_change(change) for change in found),
    )


def _change(change: Change) -> PublicChange:
    steady = change.strength is Strength.STEADY
    return PublicChange(
        title=nbsp(change.title),
        way=_way(change) if steady else PublicWay.SAME,
        turn=_TURNS.get(change.turn, PublicTurn.NEITHER) if steady else PublicTurn.NEITHER,
    )


def _way(change: Change) -> PublicWay:
    falls = change.direction is Direction.LOWER
    up = change.turn is Turn.HIGHER or change.turn is (Turn.WORSE if falls else Turn.BETTER)
    return PublicWay.UP if up else PublicWay.DOWN
