"""The sheet of a season put together: proposals, the curator's scores, total, level, next point."""

from dataclasses import replace

from generator.grammar import nbsp
from generator.monitoring.answers.questions import number_of
from generator.monitoring.conformity.evidence import EVIDENCE
from generator.monitoring.conformity.sheet import (
    FULLY,
    NOT_AT_ALL,
    PARTLY,
    Ground,
    NextPoint,
    Proposal,
    Row,
    Sheet,
)
from generator.monitoring.course.answering import waves_in
from generator.programme import Programme
from generator.records.instrument import Instrument, InstrumentKind, Item, ItemLevel, ItemType
from generator.records.response import Response
from generator.records.season import Season
from generator.records.wave import Wave


def sheet(programme: Programme, season: Season) -> Sheet:
    """The sheet as it stands on the day; without a filled one, proposals alone."""
    wave = _wave(programme, season)
    instrument = _instrument(programme, wave)
    if instrument is None:
        return Sheet(None, (), 0)
    response = _response(programme, wave)
    rows = tuple(
        _row(programme, season, block.title, item, response)
        for block in instrument.blocks
        for item in block.items
        if item.type is ItemType.SCALE
    )
    most = sum(row.item.scale.max if row.item.scale else 0 for row in rows)
    proposed = [row.proposal.score for row in rows if row.proposal.score is not None]
    found = Sheet(instrument, rows, most, wave=wave, proposed=sum(proposed), told=len(proposed))
    return _levelled(replace(found, next_points=_next_points(rows)))


def _wave(programme: Programme, season: Season) -> Wave | None:
    """The last handing-out of a sheet of conformity in a season."""
    waves = (w for w in reversed(waves_in(programme, season)) if _is_sheet(programme, w))
    return next(waves, None)


def _is_sheet(programme: Programme, wave: Wave) -> bool:
    instrument = programme.get(Instrument, wave.instrument)
    return instrument is not None and instrument.kind is InstrumentKind.CONFORMITY


def _instrument(programme: Programme, wave: Wave | None) -> Instrument | None:
    """The sheet that was handed out, else the newest version."""
    if wave is not None:
        return programme.get(Instrument, wave.instrument)
    sheets = [i for i in programme.of(Instrument) if i.kind is InstrumentKind.CONFORMITY]
    return max(sheets, key=lambda sheet: (sheet.version, sheet.id), default=None)


def _response(programme: Programme, wave: Wave | None) -> Response | None:
    found = programme.pointing(Response, wave.id, "wave") if wave else ()
    return max(found, key=lambda response: (response.answered_on, response.id), default=None)


def _row(
    programme: Programme, season: Season, block: str, item: Item, response: Response | None
) -> Row:
    value = number_of(item, response.answers.get(item.key)) if response else None
    return Row(
        item,
        block,
        proposal(programme, season, item),
        None if value is None else int(value),
        response.reasons.get(item.key, "") if response else "",
    )


def proposal(programme: Programme, season: Season, item: Item) -> Proposal:
    """What the records suggest for an indicator.

    Two points where every ground gives two, none where every ground gives none, else one.
    """
    evidence = EVIDENCE.get(item.key)
    grounds = tuple(evidence(programme, season)) if evidence else ()
    scores = [ground.score for ground in grounds if ground.score is not None]
    if not evidence:
        return Proposal(None, (), "По записям этого не увидеть: оценивает куратор.")
    if not scores:
        lacking = "; ".join(dict.fromkeys(ground.lacks for ground in grounds))
        return Proposal(None, grounds, nbsp(f"Предложить нечего: {lacking}."))
    return Proposal(_together(scores), grounds, nbsp(_why(scores, grounds)))


def _together(scores: list[int]) -> int:
    if min(scores) == FULLY:
        return FULLY
    return NOT_AT_ALL if max(scores) == NOT_AT_ALL else PARTLY


def _why(scores: list[int], grounds: tuple[Ground, ...]) -> str:
    full, whole = scores.count(FULLY), len(scores)
    silent = len(grounds) - whole
    about = f"полностью — {full} из {whole}" if whole > 1 else "основание одно"
    rest = f", ещё {silent} пока не сказать" if silent else ""
    return f"Видно из записей: {about}{rest}."


def _next_points(rows: tuple[Row, ...]) -> tuple[NextPoint, ...]:
    """What would raise each indicator that is not yet full, by its own grounds."""
    return tuple(
        NextPoint(row, steps)
        for row in rows
        if row.standing is not None
        and row.item.scale is not None
        and row.standing < row.item.scale.max
        and (steps := _steps(row))
    )


def _steps(row: Row) -> tuple[str, ...]:
    if row.overridden and (row.score or 0) < (row.proposal.score or 0):
        return (nbsp(f"По записям уже {row.proposal.score}: оценка куратора строже."),)
    lacking = (ground for ground in row.proposal.grounds if ground.lacks)
    return tuple(nbsp(f"{ground.figure.title}: {ground.lacks}.") for ground in lacking)


def _levelled(found: Sheet) -> Sheet:
    """With the total of a complete sheet, its level and the way to the one above."""
    scores = [row.score for row in found.rows if row.score is not None]
    if len(scores) < len(found.rows):
        return found
    total = sum(scores)
    level = _level(found.levels, total)
    above = next((each for each in found.levels if each.from_ > total), None)
    return replace(
        found,
        total=total,
        level=level,
        next_level=above,
        to_next=int(above.from_) - total if above else None,
    )


def _level(levels: tuple[ItemLevel, ...], total: int) -> ItemLevel | None:
    return next((level for level in levels if level.from_ <= total <= level.to), None)
