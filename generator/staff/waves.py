"""A wave: when and how it was asked, how many were invited and answered. Counts only."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import count, day, nbsp, percent, period
from generator.page import Page, Part
from generator.records.form import Form
from generator.records.response import Response
from generator.records.season import Season
from generator.records.wave import Invited, Wave
from generator.staff.desk import Desk
from generator.staff.instruments import TITLE, URL
from generator.staff.monitoring.rooms import room_url
from generator.staff.rooms import (
    Fact,
    Link,
    empty_part,
    fact,
    facts_part,
    head,
    link_of,
    link_to,
    links_part,
    prose_html,
)

_NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class InvitedRow:
    """How many of one form were invited and answered."""

    form: Link
    invited: int
    answered: int
    share: float | None
    said: str


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each wave."""
    for wave in desk.programme.of(Wave):
        season = desk.programme.get(Season, wave.season)
        said = f"Сезон {season.title}, {wave.wave.label}" if season else wave.wave.label
        yield Page(
            url=desk.url(wave),
            title=nbsp(wave.title),
            section="monitoring.html",
            kind="wave",
            head=head(desk, wave.title, period(wave.opens_on, wave.closes_on), kicker=said),
            parts=(*_parts(desk, wave), facts_part(desk, _facts(desk, wave), "О волне")),
            crumbs=desk.crumbs(("Мониторинг", "monitoring.html"), (TITLE, URL)),
            layout="split",
            source=desk.programme.path(wave),
        )


def _parts(desk: Desk, wave: Wave) -> Iterator[Part]:
    rows = tuple(_rows(desk, wave))
    if rows:
        answered, invited = sum(row.answered for row in rows), sum(row.invited for row in rows)
        html = desk.render("waves/rates.html", rows=rows)
        note = desk.render(
            "documents/note.html",
            text=f"{answered} из {count(invited, 'приглашённого', 'приглашённых', 'приглашённых')}",
        )
        yield Part("rates", "Сколько ответили", html, note=note)
    else:
        yield empty_part(
            desk,
            "rates",
            "Сколько ответили",
            "Приглашённые не записаны",
            "Впишите в запись волны, скольких пригласили по каждой форме.",
        )
    yield from _answers(desk, wave)
    if wave.note.strip():
        yield Part("note", "Как прошло", prose_html(desk, wave.note, "w-"))


def _answers(desk: Desk, wave: Wave) -> Iterator[Part]:
    """The way on to what was answered; a wave that has not opened has no place there yet."""
    season = desk.programme.get(Season, wave.season)
    if season is None or wave.opens_on > desk.programme.as_of:
        return
    url = f"site:{room_url(desk, season, 'answers')}#w-{wave.id}"
    link = Link(
        f"Ответы по группам, сезон{_NBSP}{season.title}", url, "средние, распределения, темы"
    )
    yield links_part(desk, "answers", "Что ответили", (link,))


def _rows(desk: Desk, wave: Wave) -> Iterator[InvitedRow]:
    responses = desk.programme.pointing(Response, wave.id, "wave")
    for item in wave.invited:
        came = [r for r in responses if item.form is None or r.form == item.form]
        yield _row(desk, item, len(came))


def _row(desk: Desk, item: Invited, came: int) -> InvitedRow:
    form = desk.programme.get(Form, item.form)
    return InvitedRow(
        form=link_of(desk, form) if form else Link("все приглашённые"),
        invited=item.count,
        answered=came,
        share=min(1.0, came / item.count) if item.count else None,
        said=percent(came, item.count),
    )


def _facts(desk: Desk, wave: Wave) -> Iterator[Fact]:
    yield from fact("Анкета", link_to(desk, wave.instrument))
    yield from fact("Сезон", link_to(desk, wave.season))
    yield from fact("Волна", wave.wave.label)
    yield from fact("Открыта", day(wave.opens_on))
    yield from fact("Закрыта", day(wave.closes_on))
    yield from fact("Канал", wave.channel.label)
    yield from fact("О ком ответ", wave.unit.label)
