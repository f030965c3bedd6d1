"""A season's SWOT beside the one before: what stayed, what went, what is new."""

from dataclasses import dataclass

from generator.programme import Programme
from generator.records.season import Season
from generator.records.swot import Statement, Swot


@dataclass(frozen=True, slots=True)
class Followed:
    """Statements of two seasons told apart by their identities; without one they are new or gone.

    ``stayed`` and ``new`` are of this season, ``gone`` of the one before.
    """

    before: Swot
    stayed: tuple[Statement, ...]
    gone: tuple[Statement, ...]
    new: tuple[Statement, ...]


def swots_in(programme: Programme, season: Season) -> tuple[Swot, ...]:
    """SWOTs of a season, the newest first."""
    found = [swot for swot in programme.of(Swot) if swot.season == season.id]
    return tuple(sorted(found, key=lambda swot: (swot.date, swot.id), reverse=True))


def swot_before(programme: Programme, season: Season) -> Swot | None:
    """The last SWOT of the season before."""
    earlier = [each for each in programme.seasons if each.from_ < season.from_]
    return next(iter(swots_in(programme, earlier[-1])), None) if earlier else None


def follow(before: Swot, now: Swot) -> Followed:
    """Compare two SWOTs by the keys and drafts of their statements."""
    earlier = {each.identity for each in before.statements} - {""}
    later = {each.identity for each in now.statements} - {""}
    return Followed(
        before,
        stayed=tuple(each for each in now.statements if each.identity in earlier),
        gone=tuple(each for each in before.statements if each.identity not in later),
        new=tuple(each for each in now.statements if each.identity not in earlier),
    )
