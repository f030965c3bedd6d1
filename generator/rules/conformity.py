"""X21: the sheet of conformity is scored from evidence, and its levels leave nothing out."""

from collections.abc import Iterator
from itertools import pairwise

from generator.grammar import number
from generator.monitoring.answers.questions import number_of
from generator.monitoring.conformity.scoring import proposal
from generator.programme import Programme
from generator.records.instrument import Instrument, InstrumentKind, Item, ItemType
from generator.records.response import Response
from generator.records.season import Season
from generator.records.wave import Wave
from generator.rules.base import Finding, Findings


def conformity_reason(programme: Programme) -> Findings:
    """Оценка соответствия, которая расходится с записями, объяснена.

    Почему: лист соответствия подписывает один человек. Оценку предлагают записи; куратор знает
    больше и может поставить другую, но тогда видно, почему.

    Как исправить: впишите в ответ `reasons` с ключом показателя и причиной одной фразой или
    поставьте предложенную оценку. Из чего она сложилась, показывает страница «Соответствие».
    """
    for response, season, items in _sheets(programme):
        for item in items:
            score = number_of(item, response.answers.get(item.key))
            if score is None or item.key in response.reasons:
                continue
            proposed = proposal(programme, season, item).score
            if proposed is not None and proposed != score:
                message = f"Поставлено {number(score)}, а по записям выходит {proposed}."
                remedy = f"Объясните: «reasons: {{{item.key}: …}}», или поправьте оценку."
                yield Finding(response, ("answers", item.key), message, remedy)


def reason_without_answer(programme: Programme) -> Findings:
    """Причина объясняет оценку, которая в листе есть.

    Почему: причину под ошибочным ключом никто не прочтёт, а оценка останется без объяснения.

    Как исправить: поправьте ключ в `reasons`: он тот же, что в `answers`.
    """
    for response in programme.ever(Response):
        for key in response.reasons:
            if key not in response.answers:
                message = f"Объяснена оценка «{key}», а такой оценки в ответе нет."
                yield Finding(response, ("reasons", key), message, "Поправьте ключ причины.")


def level_gaps(programme: Programme) -> Findings:
    """Уровни анкеты покрывают все суммы баллов без пропусков и пересечений.

    Почему: сумма, попавшая между уровнями, не получит названия, а попавшая в два — получит
    случайное.

    Как исправить: начните каждый уровень со следующего балла после предыдущего; первый — с
    наименьшей суммы листа, последний кончите наибольшей.
    """
    for instrument in programme.ever(Instrument):
        spans = sorted(
            (level.from_, level.to, place) for place, level in enumerate(instrument.levels)
        )
        for (_, before, _), (first, _, place) in pairwise(spans):
            if first != before + 1:
                what = "пересекается с прежним" if first <= before else "оставляет пропуск"
                message = f"Уровень от {number(first)} {what}: прежний кончается на "
                path = ("levels", place, "from")
                remedy = f"Начните его с {number(before + 1)}."
                yield Finding(instrument, path, f"{message}{number(before)}.", remedy)
        if spans and instrument.kind is InstrumentKind.CONFORMITY:
            yield from _ends(instrument, spans)


def _ends(instrument: Instrument, spans: list[tuple[float, float, int]]) -> Findings:
    """The levels of a sheet whose total is the sum of its scales reach both ends of it."""
    scales = [item.scale for item in _scored(instrument) if item.scale]
    least, most = sum(scale.min for scale in scales), sum(scale.max for scale in scales)
    (first, _, low), (_, last, high) = spans[0], spans[-1]
    if first != least:
        message = f"Наименьшая сумма листа — {least}, а уровни начинаются с {number(first)}."
        yield Finding(instrument, ("levels", low, "from"), message, f"Начните с {least}.")
    if last != most:
        message = f"Наибольшая сумма листа — {most}, а уровни кончаются на {number(last)}."
        yield Finding(instrument, ("levels", high, "to"), message, f"Закончите на {most}.")


def _sheets(programme: Programme) -> Iterator[tuple[Response, Season, tuple[Item, ...]]]:
    """Filled sheets of conformity with their season and the indicators on them."""
    for response in programme.of(Response):
        wave = programme.get(Wave, response.wave)
        instrument = programme.get(Instrument, wave.instrument) if wave else None
        season = programme.get(Season, wave.season) if wave else None
        if instrument is None or season is None:
            continue
        if instrument.kind is InstrumentKind.CONFORMITY:
            yield response, season, _scored(instrument)


def _scored(instrument: Instrument) -> tuple[Item, ...]:
    items = (item for block in instrument.blocks for item in block.items)
    return tuple(item for item in items if item.type is ItemType.SCALE)
