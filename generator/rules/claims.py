"""X29: words of growth stand only where the same people were asked twice.

The words are few on purpose: a rule that cries over «рост команды» is soon switched off.
"""

import re
from collections.abc import Iterator

from generator.monitoring.influence import Strength, changes
from generator.programme import Filed, Programme
from generator.records import Record
from generator.records.practice import EvidenceLevel, Practice, PracticeStatus
from generator.records.season import Season
from generator.records.swot import Swot
from generator.rules.base import Finding, Findings, Path
from generator.rules.locating import BODY, spot

_STATES = (
    "вовлеч|мотив|успева|увер|качеств|интерес|актив|удовлетвор|самооцен|самостоятельн|тревож"
    "|волнен|выгоран|навык|адаптац|посеща|знани|результат|компетент"
)
_CLAIM = re.compile(
    r"(?<!\w)(?:динамик\w*"
    r"|(?:вы|воз)рос(?:ла|ло|ли)?"
    r"|(?:снизи|повыси|улучши|ухудши|уменьши|увеличи|усили)л(?:а|о|и|ся|ась|ось|ись)?"
    rf"|(?:рост|прирост|снижени|повышени|улучшени|усилени)\w*(?=\s+(?:{_STATES})))(?!\w)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?<!\w)(?:числ|количеств|доля|долю|парк|команд)\w*", re.IGNORECASE)
_MODEST = re.compile(
    r"(?<!\w)(?:нельзя|рано|нет|не|недостаточно|без|если|чтобы)(?!\w)", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?…\n]+")


def claim_without_pairs(programme: Programme) -> Findings:
    """О переменах говорят там, где их измерили.

    Почему: «положительная динамика» без двух измерений одних и тех же людей — не результат, а
    надежда; в справке её прочтут как факт. Смотрим утверждения SWOT, итоги этапов и сезона,
    результаты опубликованных практик. Числа пар, встреч и событий сюда не относятся.

    Как исправить: проведите вход и выход, скажите, что видно из записей («пары закончили…»), или
    уберите слова о росте.
    """
    for filed in programme.archive.filed:
        for path, text, reason in _claims(programme, filed):
            for line, column, word in claims(text):
                message = f"«{word}» — слово о перемене, а {reason}."
                remedy = "Скажите, что видно из записей, или проведите вход и выход."
                place = spot(filed.document, path, line, column)
                yield Finding(filed.record, path, message, remedy, place)


def claims(text: str) -> Iterator[tuple[int, int, str]]:
    """Words that claim a change, with their line and column; modest sentences claim nothing."""
    for line, written in enumerate(text.split("\n"), start=1):
        for sentence in _SENTENCE.finditer(written):
            if _COUNTED.search(sentence.group()) or _MODEST.search(sentence.group()):
                continue
            for match in _CLAIM.finditer(written, *sentence.span()):
                yield line, match.start() + 1, match.group().strip()


def _claims(programme: Programme, filed: Filed) -> Iterator[tuple[Path, str, str]]:
    """Texts that sum up, each with the reason why it may claim no change; none that may."""
    found = [(path, text) for path, text in _texts(filed.record) if any(claims(text))]
    reason = _reason(programme, filed.record) if found else ""
    if reason:
        yield from ((path, text, reason) for path, text in found)


def _texts(record: Record) -> Iterator[tuple[Path, str]]:
    if isinstance(record, Swot):
        for index, statement in enumerate(record.statements):
            yield ("statements", index, "text"), statement.text
            yield ("statements", index, "figure"), statement.figure or ""
        yield BODY, record.body
    elif isinstance(record, Season):
        yield ("summary",), record.summary
        for index, stage in enumerate(record.stages):
            yield ("stages", index, "result"), stage.result
    elif isinstance(record, Practice) and record.status is PracticeStatus.PUBLISHED:
        for index, result in enumerate(record.results):
            yield ("results", index), result


def _reason(programme: Programme, record: Record) -> str:
    if isinstance(record, Practice):
        described = {EvidenceLevel.DESCRIBED, EvidenceLevel.OBSERVED}
        measured = record.evidence_level not in described
        return "" if measured else "измерений на входе и выходе у практики нет"
    season = programme.season_of(record)
    if season is None or _is_measured(programme, season):
        return ""
    return f"парных измерений сезона {season.title} нет или их слишком мало"


def _is_measured(programme: Programme, season: Season) -> bool:
    """Whether at least one parameter of the season may be told of."""
    return any(
        not change.hidden and change.strength is not Strength.NONE
        for change in changes(programme, season)
    )
