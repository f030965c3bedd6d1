"""Changes beside each other: this season and the last, the models of one form. Described only."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.monitoring.answers.cut import EVERYONE
from generator.monitoring.influence.change import Change
from generator.monitoring.influence.changing import changes
from generator.programme import Programme
from generator.records.season import Season

_TWO = 2


@dataclass(frozen=True, slots=True)
class SeasonStep:
    """A parameter that the same version measured in two seasons; told in both."""

    now: Change
    then: Change

    @property
    def difference(self) -> float:
        """How much larger the mean change is than a season ago."""
        return (self.now.difference or 0) - (self.then.difference or 0)


@dataclass(frozen=True, slots=True)
class ModelsBeside:
    """A parameter in the models of one form that may be told, two or more."""

    form: str
    models: tuple[Change, ...]


def season_on_season(programme: Programme, season: Season) -> tuple[SeasonStep, ...]:
    """Mean changes beside those of the season before, where the questionnaire is the same."""
    earlier = [each for each in programme.seasons if each.from_ < season.from_]
    then = {_what(change): change for change in _told_of_all(programme, earlier[-1:])}
    return tuple(
        SeasonStep(now, then[_what(now)])
        for now in _told_of_all(programme, [season])
        if _what(now) in then
    )


def models_compared(programme: Programme, season: Season) -> tuple[ModelsBeside, ...]:
    """The models of each form beside each other, parameter by parameter."""
    beside: dict[tuple[str, str, str], list[Change]] = {}
    for change in changes(programme, season):
        if change.cut.model and not change.hidden:
            key = (change.instrument, change.parameter, change.cut.form)
            beside.setdefault(key, []).append(change)
    return tuple(
        ModelsBeside(form, tuple(models))
        for (_, _, form), models in beside.items()
        if len(models) >= _TWO
    )


def _told_of_all(programme: Programme, seasons: list[Season]) -> Iterator[Change]:
    """What is told of everyone in these seasons."""
    for season in seasons:
        for change in changes(programme, season):
            if change.cut == EVERYONE and not change.hidden:
                yield change


def _what(change: Change) -> tuple[str, str]:
    return change.instrument, change.parameter
