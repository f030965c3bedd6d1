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
from generator.programme import Programme
from generator.records.pair import Pair
from generator.records.participant import Criterion
from generator.records.season import Season
from generator.smallness.groups import told_parts

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
    sizes = [_mentors(programme, season, trait, group.key) for group in found.groups]
    told = told_parts(sizes, k)
    return replace(
        found,
        groups=tuple(
            _told(group, season) if place in told and sizes[place] >= k else _hidden(group, k)
            for place, group in enumerate(found.groups)
        ),
    )


def _mentors(programme: Programme, season: Season, trait: Trait, key: str) -> int:
    pairs = (p for p in begun_pairs(programme, season) if trait.group_of(programme, p) == key)
    return len({pair.mentors[0] for pair in pairs if pair.mentors})


def _told(group: Group, season: Season) -> Group:
    """Without the way to the pairs: their mentors' scores would be read from it."""
    return replace(
        group,
        figure=_unnamed(group.figure, season),
        outcomes=tuple(_unnamed(figure, season) for figure in group.outcomes),
    )


def _unnamed(figure: Figure, season: Season) -> Figure:
    return replace(figure, sources=(Source("pair", season.id), Source("participant", season.id)))


def _hidden(group: Group, k: int) -> Group:
    reason = f"меньше {count(k, 'наставника', 'наставников', 'наставников')} в одной из групп"
    silent = replace(group.figure, value=None, n=None, sources=(), hidden=f"группа мала: {reason}")
    return replace(group, figure=silent, outcomes=(), hidden=silent.hidden)
