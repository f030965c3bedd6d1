"""Influence: the same people at entry and exit, said as strongly as the answers allow."""

from collections.abc import Iterator

from generator.grammar import day
from generator.monitoring.answers.cut import EVERYONE
from generator.monitoring.influence import (
    Change,
    changes,
    models_compared,
    season_on_season,
)
from generator.monitoring.influence.judging import ALPHA, FIRM_FROM
from generator.monitoring.influence.signed_rank import RESAMPLES
from generator.page import Page, Part
from generator.records.instrument import Instrument
from generator.records.season import Season
from generator.smallness.counts import EXACT_SHARES_FROM
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.influence_follows import follows_part
from generator.staff.monitoring.influence_rows import (
    boards,
    change_row,
    cut_table,
    tested_row,
)
from generator.staff.monitoring.influence_waiting import waiting_part, waiting_waves
from generator.staff.monitoring.influence_words import (
    leading,
    models_tables,
    season_rows,
    who_was_compared,
)
from generator.staff.rooms import link_to

KEY = "influence"


def pages(desk: Desk) -> Iterator[Page]:
    """The page of influence of every season."""
    for season in desk.programme.seasons:
        found = changes(desk.programme, season, desk.tokens if len(desk.tokens) else None)
        yield room_page(
            desk,
            season,
            KEY,
            _parts(desk, season, found),
            title="Влияние: вход и выход",
            sub="Сравниваются ответы одних и тех же людей в начале и в конце сезона. "
            f"По записям на {day(desk.programme.as_of)}",
        )


def _parts(desk: Desk, season: Season, found: tuple[Change, ...]) -> Iterator[Part]:
    if found:
        html = desk.render("monitoring/influence/summary.html", lead=leading(found))
        yield Part("summary", "Главное", html)
        for key in dict.fromkeys(change.instrument for change in found):
            yield _sheet(desk, key, tuple(one for one in found if one.instrument == key))
        yield from _models(desk, season)
        yield from _seasons(desk, season)
        limits = desk.render("monitoring/influence/limits.html", k=desk.programme.school.k_staff)
        yield Part("limits", "Что можно сказать, а чего нельзя", limits)
        yield from follows_part(desk, season)
    if waiting_waves(desk.programme, season) or not found:
        yield waiting_part(desk, season, alone=not found)


def _sheet(desk: Desk, key: str, found: tuple[Change, ...]) -> Part:
    """One questionnaire: charts, numbers, forms and models, the test."""
    instrument = desk.programme.get(Instrument, key)
    everyone = tuple(change for change in found if change.cut == EVERYONE)
    usual = max(everyone, key=lambda change: change.n).lost
    html = desk.render(
        "monitoring/influence/sheet.html",
        boards=boards(desk, everyone),
        rows=tuple(change_row(desk, change, usual) for change in everyone),
        cuts=cut_table(desk.programme, found),
        tests=tuple(tested_row(change) for change in everyone),
        who=who_was_compared(everyone),
        waves=(*link_to(desk, everyone[0].entry.id), *link_to(desk, everyone[0].exit.id)),
        notes=tuple(wave.note for wave in (everyone[0].entry, everyone[0].exit) if wave.note),
        coarse=any(change.coarse for change in everyone),
        exact_from=EXACT_SHARES_FROM,
        firm_from=FIRM_FROM,
        alpha=ALPHA,
        resamples=RESAMPLES,
        k=desk.programme.school.k_staff,
    )
    return Part(key, instrument.title if instrument else key, html)


def _models(desk: Desk, season: Season) -> Iterator[Part]:
    beside = models_compared(desk.programme, season)
    if beside:
        tables = models_tables(desk.programme, beside)
        html = desk.render("monitoring/influence/models.html", tables=tables)
        yield Part("models", "Модели рядом", html)


def _seasons(desk: Desk, season: Season) -> Iterator[Part]:
    steps = season_on_season(desk.programme, season)
    if steps:
        html = desk.render("monitoring/influence/seasons.html", rows=season_rows(steps))
        yield Part("seasons", "Рядом с прошлым сезоном", html)
