"""The normative base by level, each act with what follows from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.grammar import count, day, nbsp
from generator.page import Page, Part
from generator.records.norm import Norm, NormLevel
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.rooms import empty_part, head, prose_html

URL = "norms.html"
_TITLES = {
    NormLevel.INTERNATIONAL: "Международные",
    NormLevel.FEDERAL: "Федеральные",
    NormLevel.REGIONAL: "Региональные",
    NormLevel.MUNICIPAL: "Муниципальные",
    NormLevel.LOCAL: "Локальные",
}


@dataclass(frozen=True, slots=True)
class Act:
    """An act: what it is called, where it is, why it matters, when it was compared."""

    id: str
    title: str
    url: str
    details: str
    about: Markup
    main: bool
    checked: Badge


def pages(desk: Desk) -> Iterator[Page]:
    """One page, cut by level."""
    norms = desk.programme.of(Norm)
    nothing = empty_part(
        desk,
        "none",
        "Нормативная база",
        "Актов пока нет",
        "Впишите первый: название, номер, дату и что из него следует для программы.",
        "nastavnik new norm",
    )
    yield Page(
        url=URL,
        title="Нормативная база",
        section="programme.html",
        kind="norms",
        head=head(desk, "Нормативная база", _said(norms)),
        parts=tuple(_parts(desk, norms)) or (nothing,),
        crumbs=desk.crumbs(("Программа", "programme.html")),
        layout="article",
    )


def _said(norms: tuple[Norm, ...]) -> str:
    """How many there are and how many of them were compared with their source."""
    if not norms:
        return ""
    said = count(len(norms), "акт", "акта", "актов")
    checked = sum(norm.checked_on is not None for norm in norms)
    return f"{said}, " + (
        f"сверено с источником: {checked}" if checked else "с источником пока не сверены"
    )


def _parts(desk: Desk, norms: tuple[Norm, ...]) -> Iterator[Part]:
    for level in NormLevel:
        found = sorted(
            (norm for norm in norms if norm.level is level),
            key=lambda norm: (norm.date or date.max, norm.title),
        )
        if found:
            html = desk.render("norms/level.html", acts=[_act(desk, norm) for norm in found])
            yield Part(level.value, _TITLES[level], html)


def _act(desk: Desk, norm: Norm) -> Act:
    number = norm.number or ""
    if number[:1].isdigit() or "-" in number:
        number = f"№ {number}"
    dated = f"от {day(norm.date)}" if norm.date else ""
    return Act(
        id=norm.id,
        title=nbsp(norm.title),
        url=norm.url or "",
        details=nbsp(" ".join(filter(None, (number, dated)))),
        about=prose_html(desk, norm.about, f"{norm.id}-"),
        main=norm.id in desk.programme.school.norms,
        checked=_checked(norm),
    )


def _checked(norm: Norm) -> Badge:
    """Plain where it was not compared: the head counts them, a warning on each would be noise."""
    if norm.checked_on:
        return Badge(f"сверено {day(norm.checked_on)}", "good")
    return Badge("не сверено с источником")
