"""Outcomes by the criteria of the mentor's selection: scores of people, so told of groups only."""

from dataclasses import replace
from functools import partial

from generator.figures import Figure, Source
from generator.grammar import count
from generator.monitoring.profiles.comparing import (
    Comparison,
    Group,
    Trait,
    begun_pairs,
    compare,
)
from generator.monitoring.profiles.mentors import profile_of
from generator.monitoring.profiles.outcomes import OUTCOMES, outcomes
from generator.programme import Programme
from generator.records.pair import Pair
from generator.records.participant import Criterion
from generator.records.season import Season
from generator.smallness.groups import told_parts

SMALL = "группа мала"
_FULL = 2
_MOST, _HALF = 7, 5


def criteria(programme: Programme, season: Season) -> tuple[Comparison, ...]:
    """How many criteria are fully met, then each criterion by itself."""
    return tuple(_concealed(programme, season, trait) for trait in (_TOTAL, *_EACH))


def _scores(programme: Programme, pair: Pair) -> dict[Criterion, int]:
    profile = profile_of(programme, pair)
    selection = profile.selection if profile else None
    return {each.criterion: each.score for each in selection.scores} if selection else {}


def _total(programme: Programme, pair: Pair) -> str:
    scores = _scores(programme, pair)
    full = sum(score == _FULL for score in scores.values())
    if not scores:
        return "unknown"
    return "most" if full >= _MOST else "half" if full >= _HALF else "few"


def _met(criterion: Criterion, programme: Programme, pair: Pair) -> str:
    score = _scores(programme, pair).get(criterion)
    if score is None:
        return "unknown"
    return "full" if score == _FULL else "partly"


_UNKNOWN = ("unknown", "оценок отбора нет")

_TOTAL = Trait(
    "criteria",
    "Сколько критериев отбора выполнено полностью",
    "критерий выполнен полностью, если при отборе за него поставлено 2",
    (
        ("most", f"{_MOST} и больше из {len(Criterion)}"),
        ("half", f"{_HALF}–{_MOST - 1}"),
        ("few", f"меньше {_HALF}"),
        _UNKNOWN,
    ),
    _total,
)

_EACH = tuple(
    Trait(
        f"criterion-{criterion.value.replace('_', '-')}",
        f"Критерий «{criterion.label}»",
        "критерий выполнен полностью, если при отборе за него поставлено 2",
        (("full", "выполнен полностью"), ("partly", "отчасти или нет"), _UNKNOWN),
        partial(_met, criterion),
    )
    for criterion in Criterion
)


def _concealed(programme: Programme, season: Season, trait: Trait) -> Comparison:
    """The comparison without groups of fewer mentors than may be told of."""
    found = compare(programme, season, trait)
    k = programme.school.k_staff
    members = [_pairs(programme, season, trait, group.key) for group in found.groups]
    sizes = [len({pair.mentors[0] for pair in pairs}) for pairs in members]
    told = told_parts(sizes, k)
    rare = _rare(programme, season, k)
    return replace(
        found,
        groups=tuple(
            _told(programme, season, group, members[place], rare)
            if place in told and sizes[place] >= k
            else _hidden(group, k)
            for place, group in enumerate(found.groups)
        ),
    )


def _pairs(programme: Programme, season: Season, trait: Trait, key: str) -> tuple[Pair, ...]:
    begun = begun_pairs(programme, season)
    return tuple(p for p in begun if p.mentors and trait.group_of(programme, p) == key)


def _rare(programme: Programme, season: Season, k: int) -> frozenset[str]:
    """Outcomes in which fewer than k pairs differ from all others.

    Whoever knows these pairs would read from a table which group their mentors are in.
    """
    found = outcomes(programme, begun_pairs(programme, season))
    differ = {f.key: (f.numerator or 0, (f.denominator or 0) - (f.numerator or 0)) for f in found}
    return frozenset(key for key, counts in differ.items() if any(0 < n < k for n in counts))


def _told(
    programme: Programme,
    season: Season,
    group: Group,
    pairs: tuple[Pair, ...],
    rare: frozenset[str],
) -> Group:
    """Without the way to the pairs: their mentors' scores would be read from it."""
    each = [outcomes(programme, (pair,)) for pair in pairs]
    counted = [sum(bool(one[place].denominator) for one in each) for place in range(len(OUTCOMES))]
    k = programme.school.k_staff
    return replace(
        group,
        figure=_unnamed(group.figure, season),
        outcomes=tuple(
            _unnamed(figure, season)
            if counted[place] >= k and figure.key not in rare
            else _silent(figure)
            for place, figure in enumerate(group.outcomes)
        ),
    )


def _unnamed(figure: Figure, season: Season) -> Figure:
    return replace(figure, sources=(Source("pair", season.id), Source("participant", season.id)))


def _hidden(group: Group, k: int) -> Group:
    reason = f"меньше {count(k, 'наставника', 'наставников', 'наставников')} в одной из групп"
    return replace(group, figure=_silent(group.figure), outcomes=(), hidden=f"{SMALL}: {reason}")


def _silent(figure: Figure) -> Figure:
    return replace(
        figure,
        value=None,
        numerator=None,
        denominator=None,
        n=None,
        sources=(),
        hidden=SMALL,
    )
