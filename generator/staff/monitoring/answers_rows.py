"""Rows of the page of answers: what a wave's summary says, in words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.figures import Figure
from generator.grammar import nbsp, number, percent
from generator.monitoring.answers.cut import cut_title
from generator.monitoring.answers.described import Band, Described, ItemSummary, WaveSummary
from generator.monitoring.answers.questions import is_chosen, is_numeric
from generator.monitoring.answers.years import same_item
from generator.records.instrument import Item, ItemType
from generator.staff.addresses import sentence
from generator.staff.desk import Desk
from generator.staff.monitoring.saying import SaidFigure, said

_NBSP = "\N{NO-BREAK SPACE}"
_LOOKS = 5


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a distribution."""

    title: str
    n: int
    share: float
    look: str


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A question with a mean; ``before`` is the same wave a year ago."""

    key: str
    label: str
    question: str
    mean: str
    median: str
    satisfied: str
    before: str
    before_n: int
    pieces: tuple[Piece, ...]
    figure: SaidFigure


@dataclass(frozen=True, slots=True)
class YesRow:
    """A question answered yes or no."""

    label: str
    question: str
    before: str
    before_n: int
    figure: SaidFigure


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A question answered from a list."""

    label: str
    question: str
    options: tuple[Band, ...]
    hidden: str
    figure: SaidFigure


@dataclass(frozen=True, slots=True)
class CutCell:
    """A question's mean in one form or model; empty where it is not told."""

    mean: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CutTable:
    """Means by form and model: titles of the told ones, a row a question, and who is left out."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, tuple[CutCell, ...]], ...]
    untold: tuple[str, ...]


def label_of(summary: WaveSummary, item: Item) -> str:
    """What a question is about; the question itself where the questionnaire does not name it."""
    title = summary.instrument.parameters.get(item.measures, "")
    return nbsp(sentence(title)) if title else ""


def number_rows(
    desk: Desk, summary: WaveSummary, earlier: WaveSummary | None
) -> tuple[NumberRow, ...]:
    """Questions with a mean, in the order of the questionnaire."""
    return tuple(
        _number_row(desk, summary, item, same_item(earlier, item))
        for item in summary.items
        if is_numeric(item.item)
    )


def _number_row(
    desk: Desk, summary: WaveSummary, item: ItemSummary, before: ItemSummary | None
) -> NumberRow:
    one = item.everyone
    satisfied = one.satisfied
    return NumberRow(
        key=item.item.key,
        label=label_of(summary, item.item) or item.text,
        question=item.text if label_of(summary, item.item) else "",
        mean=mean_said(item.item, one.mean),
        median=_trimmed(one.median),
        satisfied=percent(satisfied.numerator or 0, satisfied.denominator or 0)
        if satisfied
        else "",
        before=_before(before)[0],
        before_n=_before(before)[1],
        pieces=tuple(pieces(item.item, one.bands)),
        figure=said_mean(desk, one.figure, mean_said(item.item, one.mean)),
    )


def _before(item: ItemSummary | None) -> tuple[str, int]:
    """The same question a year ago and its n; nothing where it was not told."""
    one = item.everyone if item else None
    if one is None or item is None or one.hidden:
        return "", 0
    said_so = mean_said(item.item, one.mean) if one.mean is not None else _share(one)
    return said_so, one.n


def _share(one: Described) -> str:
    return percent(one.figure.numerator or 0, one.figure.denominator or 0)


def mean_said(item: Item, mean: float | None) -> str:
    """«7,4», or «62 %» of shares; nothing where it is not told."""
    if mean is None:
        return ""
    if item.type is ItemType.SHARE:
        return f"{number(mean)}{_NBSP}%"
    return number(mean, 1)


def _trimmed(value: float | None) -> str:
    if value is None:
        return ""
    return number(value, 0 if value == int(value) else 1)


def said_mean(desk: Desk, figure: Figure, words: str) -> SaidFigure:
    """A mean as figures are said: its value is a ready word, and it has no parts."""
    return replace(said(desk, figure), fact=words, parts="", share=None)


def pieces(item: Item, bands: tuple[Band, ...]) -> Iterator[Piece]:
    """Bands with the shade of their place on the scale."""
    scale = item.scale
    for band in bands if scale else ():
        ends = [int(end) for end in band.label.split("–")]
        place = (sum(ends) / len(ends) - scale.min) / (scale.max - scale.min) if scale else 0.0
        look = min(_LOOKS, 1 + int(place * _LOOKS))
        yield Piece(band.label, band.n, band.share, f"b{look}")


def yes_rows(desk: Desk, summary: WaveSummary, earlier: WaveSummary | None) -> tuple[YesRow, ...]:
    """Questions answered yes or no."""
    return tuple(
        YesRow(
            label_of(summary, item.item) or item.text,
            item.text if label_of(summary, item.item) else "",
            *_before(same_item(earlier, item)),
            said(desk, item.everyone.figure),
        )
        for item in summary.items
        if item.item.type is ItemType.YESNO
    )


def choice_rows(desk: Desk, summary: WaveSummary) -> tuple[ChoiceRow, ...]:
    """Questions answered from a list."""
    return tuple(
        ChoiceRow(
            label_of(summary, item.item) or item.text,
            item.text if label_of(summary, item.item) else "",
            item.everyone.options,
            item.everyone.hidden,
            said(desk, replace(item.everyone.figure, hidden=item.everyone.hidden)),
        )
        for item in summary.items
        if is_chosen(item.item)
    )


def cut_table(desk: Desk, summary: WaveSummary) -> CutTable:
    """Means of questions by form and model, of the groups that may be told."""
    parts = {one.cut for item in summary.items for one in item.parts}
    told = {one.cut for item in summary.items for one in item.parts if not one.hidden}
    shown = sorted(told)
    numeric = [item for item in summary.items if is_numeric(item.item)]
    rows = (
        (
            label_of(summary, item.item) or item.text,
            tuple(_cell(item, item.of(cut)) for cut in shown),
        )
        for item in numeric
        if any(not one.hidden for one in item.parts)
    )
    forms = sorted(cut for cut in parts - told if not cut.model)
    return CutTable(
        titles=tuple(sentence(cut_title(desk.programme, cut)) for cut in shown),
        rows=tuple(rows),
        untold=tuple(cut_title(desk.programme, cut) for cut in forms),
    )


def _cell(item: ItemSummary, one: Described | None) -> CutCell:
    if one is None or one.mean is None:
        return CutCell()
    note = f"медиана{_NBSP}{_trimmed(one.median)}, n{_NBSP}={_NBSP}{one.n}"
    return CutCell(mean_said(item.item, one.mean), note)
