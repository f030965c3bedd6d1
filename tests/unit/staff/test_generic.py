"""Records without a view of their own are shown field by field, and only what may be shown."""

from datetime import date
from typing import Annotated

from pydantic import Field

from generator.programme import Programme, gather
from generator.records import KINDS, Kind, Record
from generator.records.base import INJECTED, PRIVATE
from generator.records.reference import Reference
from generator.records.values import Day, Line, Month, Number, Text
from generator.records.vocabulary import Level
from generator.staff import generic
from tests.unit.staff.small import AS_OF, FILES, by_url, desk, html, small_programme


class Excursion(Record):
    """A kind that no view knows."""

    title: Line = Field(title="Название", description="Куда идём.")
    day: Day = Field(title="День", description="Когда.")
    level: Level = Field(title="Уровень", description="Чей выход.")
    pairs: tuple[Annotated[str, Reference("pair")], ...] = Field(
        default=(), title="Пары", description="Кто идёт."
    )
    born: Month | None = Field(default=None, title="Родился", description="Месяц.")
    price: Number | None = Field(default=None, title="Цена", description="Рублей.")
    phone: Line | None = Field(
        default=None, title="Телефон", description="Чей.", json_schema_extra=PRIVATE
    )
    note: Text = Field(default="", title="Заметка", description="Подробно.")
    body: Text = Field(
        default="", title="Рассказ", description="Как было.", json_schema_extra=INJECTED
    )


KIND = Kind("excursion", Excursion, "excursions", "Экскурсия", "Экскурсии", "ex-", suffix=".md")
TEXT = """\
---
title: Завод <b>«Луч»</b>
day: 2026-11-02
level: муниципальный
pairs: [pr-main, pr-duo2]
born: 2012-04
price: 350
phone: 8 900 000-00-00
note: Взять **сменную** обувь.
---
Ходили с @p-novi:тв:имя.
"""


def excursions(**more: str) -> Programme:
    files = FILES | {"records/excursions/ex-luch.md": TEXT} | more
    kinds = (*KINDS, KIND)
    archive = gather(((path, text.encode()) for path, text in sorted(files.items()) if text), kinds)
    assert archive.diagnostics == ()
    return Programme(archive, AS_OF)


def test_a_kind_without_a_view_has_a_list_and_pages() -> None:
    programme = excursions()
    served = {
        programme.url(record) for record in programme.every() if not isinstance(record, Excursion)
    }
    found = by_url(generic.pages(desk(programme), served))
    assert set(found) == {"excursions.html", "excursions/ex-luch.html"}
    assert 'href="site:excursions/ex-luch.html"' in html(found["excursions.html"])
    page = found["excursions/ex-luch.html"]
    assert [part.id for part in page.parts] == ["passport", "note", "body"]
    assert [crumb.url for crumb in page.crumbs] == ["excursions.html"]
    assert page.source == "records/excursions/ex-luch.md"


def test_fields_are_printed_by_type_and_the_rest_is_left_out() -> None:
    programme = excursions()
    found = by_url(generic.pages(desk(programme), ()))
    shown = html(found["excursions/ex-luch.html"])
    assert "<dt>День</dt>" in shown
    assert "муниципальный" in shown
    assert '<a href="site:pairs/pr-duo2.html">Группа «Шестерёнка»</a>' in shown.replace(
        "\N{NO-BREAK SPACE}", " "
    )
    assert "<strong>сменную</strong>" in shown
    assert "Ильёй" in shown
    for private in ("2012", "апрел", "350", "900", "Телефон", "Родился"):
        assert private not in shown
    assert "<b>" not in shown


def test_what_a_view_shows_is_not_shown_twice() -> None:
    programme = small_programme()
    served = {programme.url(record) for record in programme.every()}
    assert list(generic.pages(desk(programme), served)) == []


def test_kinds_about_private_affairs_are_never_made_from_the_model() -> None:
    found = by_url(generic.pages(desk(small_programme()), ()))
    assert not [url for url in found if url.startswith(("participants", "consents", "responses"))]
    assert "pairs/pr-main.html" in found


def test_a_fact_of_the_future_has_no_page_yet() -> None:
    programme = small_programme(as_of=date(2026, 9, 29))
    found = by_url(generic.pages(desk(programme), ()))
    assert "documents/dc-order.html" not in found
