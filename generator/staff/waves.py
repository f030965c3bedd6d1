"""A wave: what was answered to it by groups, who answered, when and how it was asked."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import count, day, nbsp, percent, period
from generator.page import Crumb, Page, Part
from generator.records.form import Form
from generator.records.response import Response
from generator.records.season import Season
from generator.records.wave import Invited, Wave
from generator.staff.desk import Desk
from generator.staff.monitoring.answers import KEY
from generator.staff.monitoring.frame import SECTION, TITLE
from generator.staff.monitoring.rooms import OVERVIEW, room_url
from generator.staff.monitoring.wave_answers import answers_part
from generator.staff.rooms import (
    Fact,
    Link,
    empty_part,
    fact,
    head,
    link_of,
    link_to,
    prose_html,
)


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
            section=SECTION,
            kind="wave",
            head=head(desk, wave.title, period(wave.opens_on, wave.closes_on), kicker=said),
            parts=(*_parts(desk, wave), _about(desk, wave)),
            crumbs=_crumbs(desk, season),
            layout="article",
            source=desk.programme.path(wave),
        )


def _crumbs(desk: Desk, season: Season | None) -> tuple[Crumb, ...]:
    if season is None:
        return desk.crumbs((TITLE, SECTION))
    overview, answers = (room_url(desk, season, key) for key in (OVERVIEW, KEY))
    return desk.crumbs((f"{TITLE}, {season.title}", overview), ("Ответы", answers))


def _parts(desk: Desk, wave: Wave) -> Iterator[Part]:
    yield from answers_part(desk, wave)
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
    if wave.note.strip():
        yield Part("note", "Как прошло", prose_html(desk, wave.note, "w-"))


def _about(desk: Desk, wave: Wave) -> Part:
    html = desk.render("rooms/facts.html", facts=tuple(_facts(desk, wave)))
    return Part("passport", "О волне", html)


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
