"""Rows of the page of influence: changes as charts and tables want them, in ready words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import ceil

from generator.grammar import nbsp, number
from generator.monitoring.answers.cut import EVERYONE, Cut, cut_title
from generator.monitoring.influence import Change, Lost, SignedRank, Strength, Turn
from generator.monitoring.influence.wording import mean_said
from generator.programme import Programme
from generator.records.instrument import Direction
from generator.staff.addresses import sentence
from generator.staff.desk import Desk
from generator.staff.monitoring.answers_rows import CutCell, CutTable
from generator.staff.monitoring.saying import SaidFigure, said

_NBSP = "\N{NO-BREAK SPACE}"
_TONES = {Turn.BETTER: "good", Turn.WORSE: "bad"}
_LEAST_P = 0.001
WITHHELD = "не приводим"
"""A test of a sensitive parameter that would tell more than may be said of it."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A parameter in the chart and in the tables under it; ``small`` says why it is not drawn.

    ``lost`` says who could not be compared, where that is not what it is for the whole sheet.
    """

    label: str
    note: str
    sentence: str
    figure: SaidFigure
    lost: str
    before: float = 0.0
    after: float = 0.0
    before_text: str = ""
    after_text: str = ""
    medians: str = ""
    delta: str = ""
    counts: tuple[str, str, str] = ("—", "—", "—")
    verdict: str = ""
    tone: str = "plain"
    direction: str = "same"
    small: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """Parameters of one scale on one chart."""

    low: int
    high: int
    ticks: tuple[int, ...]
    unit: str
    rows: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True)
class Tested:
    """What a methodologist asks about a parameter; ``withheld`` says why there is nothing."""

    label: str
    pairs: str = ""
    p: str = ""
    p_holm: str = ""
    effect: str = ""
    withheld: str = ""


# ── one change ───────────────────────────────────────────────────────────


def change_row(desk: Desk, change: Change, usual: Lost | None = None) -> ChangeRow:
    """A change in words and numbers; ``usual`` are the lost of the whole sheet."""
    row = ChangeRow(
        label=nbsp(sentence(change.title)),
        note=_note(change),
        sentence=change.sentence,
        figure=said(desk, change.figure),
        lost="" if change.lost == usual else _lost(change.lost),
        small=change.hidden,
    )
    if change.before_mean is None or change.after_mean is None or change.difference is None:
        return row
    verdict, tone = _verdict(change)
    return replace(
        row,
        figure=replace(row.figure, fact=delta_said(change), parts="", share=None),
        before=change.before_mean,
        after=change.after_mean,
        before_text=value_said(change, change.before_mean),
        after_text=value_said(change, change.after_mean),
        medians=_medians(change),
        delta=delta_said(change),
        counts=_counts(change),
        verdict=verdict,
        tone=tone,
        direction=_direction(change),
    )


def value_said(change: Change, value: float) -> str:
    """A mean or a median as it may be printed."""
    return mean_said(value, coarse=change.coarse)


def delta_said(change: Change) -> str:
    """The mean change with its sign: «+1,5», «−0,2», «0»."""
    text = value_said(change, change.difference or 0.0)
    if not text.strip("−0,"):
        return "0"
    return text if text.startswith("−") else f"+{text}"


def n_said(n: int) -> str:
    """«n = 20», kept on one line."""
    return f"n{_NBSP}={_NBSP}{n}"


def _note(change: Change) -> str:
    down = change.direction is Direction.LOWER
    return f"меньше{_NBSP}— лучше, {n_said(change.n)}" if down else n_said(change.n)


def _verdict(change: Change) -> tuple[str, str]:
    if change.strength is Strength.STEADY:
        return change.turn.label, _TONES.get(change.turn, "plain")
    if change.turn is not Turn.NONE:
        return f"похоже, {change.turn.label}", "plain"
    return "не видно" if change.strength is Strength.UNSEEN else "неясно", "plain"


def _direction(change: Change) -> str:
    if change.turn is Turn.NONE:
        return "same"
    rose = Turn.WORSE if change.direction is Direction.LOWER else Turn.BETTER
    return "up" if change.turn in {rose, Turn.HIGHER} else "down"


def _medians(change: Change) -> str:
    before, after = change.before_median, change.after_median
    if before is None or after is None:
        return ""
    return f"{value_said(change, before)} → {value_said(change, after)}"


def _counts(change: Change) -> tuple[str, str, str]:
    """Better, same, worse; of a sensitive parameter only what may be said."""
    if change.better is None:
        return change.better_said, "—", change.worse_said
    return str(change.better), str(change.same), str(change.worse)


def _lost(lost: Lost) -> str:
    reasons = (
        ("только на входе", lost.only_entry),
        ("только на выходе", lost.only_exit),
        ("пропустили вопросы", lost.unfit),
        ("другая версия анкеты", lost.version),
    )
    return ", ".join(f"{word}{_NBSP}— {n}" for word, n in reasons if n)


# ── charts ───────────────────────────────────────────────────────────────


def boards(desk: Desk, found: Iterable[Change]) -> tuple[Board, ...]:
    """Charts of the changes, one for each scale, in the order of the questionnaire."""
    grouped: dict[tuple[int, int, bool], list[Change]] = {}
    for change in found:
        low, high = change.scale or (0, 100 if change.percent else 0)
        grouped.setdefault((low, high, change.percent), []).append(change)
    return tuple(
        _board(desk, low, high, group, percent=percent)
        for (low, high, percent), group in grouped.items()
    )


def _board(desk: Desk, low: int, high: int, group: list[Change], *, percent: bool) -> Board:
    rows = tuple(change_row(desk, change) for change in group)
    top = high or max(1, ceil(max((max(row.before, row.after) for row in rows), default=1)))
    unit = "%" if percent else f"баллы, {low}–{top}"
    return Board(low, top, tuple(_ticks(low, top)), unit if percent or high else "количество", rows)


def _ticks(low: int, high: int) -> Iterator[int]:
    """Both ends and whole numbers between them, three parts where they come out whole."""
    parts = next((parts for parts in (3, 2) if (high - low) % parts == 0), 1)
    for part in range(parts + 1):
        yield low + (high - low) * part // parts


# ── forms and models ─────────────────────────────────────────────────────


def cut_table(programme: Programme, found: Iterable[Change]) -> CutTable:
    """Before and after by form and model, of the groups told; a form that is all adds nothing."""
    every = tuple(found)
    whole = {change.parameter: change.n for change in every if change.cut == EVERYONE}
    parts = [
        change
        for change in every
        if change.cut != EVERYONE and change.n != whole.get(change.parameter)
    ]
    cells = {(each.parameter, each.cut): cell_of(each) for each in parts if not each.hidden}
    shown = sorted({cut for _, cut in cells})
    titles = {change.parameter: nbsp(sentence(change.title)) for change in parts}
    return CutTable(
        titles=tuple(sentence(cut_title(programme, cut)) for cut in shown),
        rows=tuple(
            (title, tuple(cells.get((key, cut), CutCell()) for cut in shown))
            for key, title in titles.items()
            if any((key, cut) in cells for cut in shown)
        ),
        untold=tuple(_untold(programme, parts, frozenset(shown))),
    )


def _untold(programme: Programme, parts: Iterable[Change], shown: frozenset[Cut]) -> Iterator[str]:
    """Forms never told, and models of the forms that are."""
    sizes: dict[Cut, int] = {}
    for change in parts:
        sizes[change.cut] = max(change.n, sizes.get(change.cut, 0))
    for cut, n in sorted(sizes.items()):
        if cut not in shown and (not cut.model or Cut(cut.form) not in sizes):
            form, _, model = cut_title(programme, cut).partition(": ")
            yield f"{model or form} ({n_said(n)})"


def cell_of(change: Change) -> CutCell:
    """«5,1 → 6,6» over «+1,5, n = 20»; nothing of a change that is not told."""
    before, after = change.before_mean, change.after_mean
    if before is None or after is None:
        return CutCell()
    way = f"{value_said(change, before)} → {value_said(change, after)}"
    return CutCell(way, f"{delta_said(change)}, {n_said(change.n)}")


# ── for a methodologist ──────────────────────────────────────────────────


def tested_row(change: Change) -> Tested:
    """The test of a parameter in numbers."""
    label, test = nbsp(sentence(change.title)), change.test
    if test is None:
        return Tested(label, withheld=change.hidden or WITHHELD)
    return Tested(
        label,
        pairs=f"{test.nonzero} из {test.n}".replace(" ", _NBSP),
        p=_p(test.p),
        p_holm="—" if test.p_holm is None else _p(test.p_holm),
        effect=_effect(test),
    )


def _p(value: float) -> str:
    return f"<{_NBSP}0,001" if value < _LEAST_P else number(value, 3)


def _effect(test: SignedRank) -> str:
    if test.low is None or test.high is None:
        return number(test.effect, 2)
    return f"{number(test.effect, 2)} [{number(test.low, 2)}; {number(test.high, 2)}]"
