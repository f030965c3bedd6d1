"""Every expected result of a season beside what came, and one sentence over all of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from generator.figures import Figure
from generator.grammar import count, number
from generator.monitoring.expected.changing import changed
from generator.monitoring.expected.counting import count_figure, known_from
from generator.monitoring.expected.outcome import Received, Verdict
from generator.monitoring.indicators import Indicator, indicators
from generator.monitoring.influence import Change, changes
from generator.monitoring.saying import full_said
from generator.programme import Programme
from generator.records.choice import folded
from generator.records.indicator import IndicatorKey
from generator.records.season import ExpectedKind, ExpectedResult, Season

_NBSP = "\N{NO-BREAK SPACE}"
_WITHOUT_COUNTS = "В записи сезона не сказано, что считать."
_WITHOUT_TARGET = "В записи сезона нет числа, с которым сравнить."
_UNKNOWN = "Такого показателя нет."
_PER_CENT = 100
_SAID = (
    (Verdict.REACHED, "достигнуто"),
    (Verdict.MISSED, "не достигнуто"),
    (Verdict.EARLY, "рано судить о"),
    (Verdict.UNCLEAR, "данных недостаточно для"),
    (Verdict.UNMEASURED, "не измеряется"),
)


def received(programme: Programme, season: Season) -> tuple[Received, ...]:
    """The expected results of a season in its own order."""
    found = {each.key: each for each in indicators(programme, season)}
    changed_ones = changes(programme, season)
    return tuple(
        _received(programme, season, result, found, changed_ones) for result in season.expected
    )


def _received(
    programme: Programme,
    season: Season,
    result: ExpectedResult,
    found: Mapping[IndicatorKey, Indicator],
    changed_ones: Sequence[Change],
) -> Received:
    if result.seen_by is ExpectedKind.NONE:
        return Received(result, "", result.reason or "", Verdict.UNMEASURED)
    if result.seen_by is ExpectedKind.PARAMETER:
        return changed(result, changed_ones, over=season.to < programme.as_of)
    if result.seen_by is ExpectedKind.INDICATOR:
        return _by_indicator(programme, season, result, found)
    return _by_count(programme, season, result)


def _by_indicator(
    programme: Programme,
    season: Season,
    result: ExpectedResult,
    found: Mapping[IndicatorKey, Indicator],
) -> Received:
    key = IndicatorKey.spellings().get(folded(result.measure or ""))
    if key is None:
        return Received(result, result.target or "", _UNKNOWN, Verdict.UNCLEAR)
    indicator = found[key]
    wanted = result.at_least
    if wanted is None and indicator.target is not None:
        wanted = indicator.target.value
    return _compared(programme, result, (indicator.figure,), wanted, season.to)


def _by_count(programme: Programme, season: Season, result: ExpectedResult) -> Received:
    if not result.counts:
        return Received(result, result.target or "", _WITHOUT_COUNTS, Verdict.UNCLEAR)
    figures = tuple(count_figure(programme, season, thing) for thing in result.counts)
    final = max(known_from(season, thing) for thing in result.counts)
    return _compared(programme, result, figures, result.at_least, final)


def _compared(
    programme: Programme,
    result: ExpectedResult,
    figures: tuple[Figure, ...],
    wanted: float | None,
    final: date,
) -> Received:
    """Figures against a number: their sum; before the final day a miss is no miss yet.

    A hidden figure with a numerator lacks its denominator, which no day will bring by itself.
    """
    aim = result.target or _aim(figures[0], wanted)
    early = programme.as_of <= final
    hidden = next((figure for figure in figures if figure.value is None), None)
    if hidden is not None:
        may_come = early and hidden.numerator is None
        verdict = Verdict.EARLY if may_come else Verdict.UNCLEAR
        return Received(result, aim, _sentence(hidden.hidden), verdict, figures)
    said = _counted(figures, programme.school.k_staff)
    if wanted is None:
        return Received(result, aim, f"{said} {_WITHOUT_TARGET}", Verdict.UNCLEAR, figures)
    if _came(figures, wanted):
        return Received(result, aim, said, Verdict.REACHED, figures)
    return Received(result, aim, said, Verdict.EARLY if early else Verdict.MISSED, figures)


def _came(figures: Sequence[Figure], wanted: float) -> bool:
    shares = [figure for figure in figures if figure.unit == "%"]
    if shares:
        return all((figure.value or 0) * _PER_CENT >= wanted - 1e-9 for figure in shares)
    return sum(figure.value or 0 for figure in figures) >= wanted


def _aim(figure: Figure, wanted: float | None) -> str:
    if wanted is None:
        return ""
    digits = 0 if wanted == int(wanted) else 1
    unit = f"{_NBSP}%" if figure.unit == "%" else ""
    return f"не меньше {number(wanted, digits)}{unit}"


def _counted(figures: Sequence[Figure], k: int) -> str:
    """«Всего 15: проекты — 8, публикации — 2, выступления — 5.»; of one thing, its value."""
    if len(figures) == 1:
        return f"{figures[0].title}: {full_said(figures[0], k)}."
    parts = ", ".join(f"{figure.title.lower()} — {full_said(figure, k)}" for figure in figures)
    total = sum(figure.value or 0 for figure in figures)
    return f"Всего {number(total)}: {parts}."


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def summary(outcomes: Iterable[Received]) -> str:
    """One sentence: «Из 13 ожиданий достигнуто 8, не достигнуто 4, не измеряется 1.»."""
    verdicts = Counter(outcome.verdict for outcome in outcomes)
    said = ", ".join(
        f"{words}{_NBSP}{verdicts[verdict]}" for verdict, words in _SAID if verdicts[verdict]
    )
    total = verdicts.total()
    whole = count(total, "ожидания", "ожиданий", "ожиданий")
    return f"Из {whole} {said}." if said else ""
