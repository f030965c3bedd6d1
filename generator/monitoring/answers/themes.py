"""Themes of open answers, counted: the words of the answers stay outside the records."""

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from generator.monitoring.answers.hiding import still_open, why_untold
from generator.monitoring.answers.questions import asked_in, wording
from generator.programme import Programme
from generator.records.instrument import Instrument, Item, ItemType
from generator.records.response import Response
from generator.records.wave import Wave
from generator.smallness.bands import LEAST, pooled

OTHER = "другое"


class ThemeCount(NamedTuple):
    """How many people's answers to a question were about a theme; ``share`` is of its answers."""

    item: str
    label: str
    n: int
    share: float


@dataclass(frozen=True, slots=True)
class OpenAnswers:
    """An open question of a wave: the people whose answers have themes, and the themes."""

    item: Item
    text: str
    n: int
    themes: tuple[ThemeCount, ...] = ()
    hidden: str = ""


def themes(programme: Programme, wave: Wave, *, k: int = 0) -> tuple[ThemeCount, ...]:
    """Themes of all open questions of a wave, the most frequent first in each."""
    return tuple(
        theme for answers in open_answers(programme, wave, k=k) for theme in answers.themes
    )


def open_answers(programme: Programme, wave: Wave, *, k: int = 0) -> tuple[OpenAnswers, ...]:
    """Open questions of a wave; themes of fewer than three people are pooled in «другое»."""
    instrument = programme.get(Instrument, wave.instrument)
    if instrument is None:
        return ()
    least = k or programme.school.k_staff
    responses = programme.pointing(Response, wave.id, "wave")
    asked = (item for item in asked_in(instrument, wave) if item.type is ItemType.OPEN)
    waiting = still_open(programme, wave)
    return tuple(_open(item, wave, responses, least, waiting) for item in asked)


def _open(
    item: Item, wave: Wave, responses: tuple[Response, ...], k: int, waiting: str
) -> OpenAnswers:
    told = [set(found) for response in responses if (found := response.themes.get(item.key))]
    text = wording(item, wave)
    if waiting or len(told) < k:
        reason = (waiting if told else "") or why_untold(len(told), k)
        return OpenAnswers(item, text, len(told), hidden=reason)
    counts = Counter(theme for each in told for theme in each)
    return OpenAnswers(item, text, len(told), _counted(item, counts, told))


def _counted(item: Item, counts: Counter[str], told: list[set[str]]) -> tuple[ThemeCount, ...]:
    titles = {option.key: option.text for option in item.options}
    kept, _ = pooled(dict(counts.most_common()))
    rare = sum(bool(each - set(kept)) for each in told)
    shown = [
        ThemeCount(item.key, titles.get(key, key), counts[key], counts[key] / len(told))
        for key in sorted(kept, key=lambda key: (-counts[key], key))
    ]
    if rare >= LEAST:
        shown.append(ThemeCount(item.key, OTHER, rare, rare / len(told)))
    return tuple(shown)
