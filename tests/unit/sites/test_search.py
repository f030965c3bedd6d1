"""The index finds a word in any form and leads to the place where it stands."""

import json
from typing import Any

from markupsafe import Markup

from generator.page import Page, Part
from generator.sites import search
from generator.sites.text import Passage, passages


def page(*parts: Part, searchable: bool = True) -> Page:
    return Page(
        "pairs/pr-a1b2.html",
        "Лебедева – Соколов",
        "pairs.html",
        "pair",
        Markup("<h1>Лебедева – Соколов</h1>"),
        parts,
        description="Пара педагогов",
        searchable=searchable,
    )


def index(*pages: Page) -> dict[str, Any]:
    script = search.build_index(pages, {"pairs.html": "Пары и группы"})
    start, _, rest = script.partition("=")
    assert start == "globalThis.nastavnikSearch"
    return json.loads(rest.removesuffix(";\n"))


def test_every_form_of_a_word_has_one_stem() -> None:
    forms = "наставник наставника наставнику наставником наставники наставников"
    assert set(search.stems(forms)) == {"наставник"}


def test_yo_is_e_and_stress_is_dropped() -> None:
    assert list(search.stems("Полёт поле\u0301т ПОЛЕТ")) == ["полет"] * 3


def test_a_passage_is_cut_at_each_anchor() -> None:
    html = Markup(
        "<p>Всего <b>две</b>.</p><ul><li id='m-1'><h3>Первая</h3><p>Знакомство</p></li>"
        "<li id='m-2'>Разбор<br>урока<svg><text>12</text></svg></li></ul>"
    )
    assert passages(Part("meetings", "Встречи", html)) == (
        Passage("meetings", "Встречи", "Всего две."),
        Passage("m-1", "Первая", "Первая Знакомство"),
        Passage("m-2", "Встречи", "Разбор урока"),
    )


def test_small_words_stand_apart_and_filters_are_not_text() -> None:
    html = Markup(
        "<form><fieldset><legend>Контур</legend><em>13</em></fieldset></form>"
        "<p>Маковей Полина<small>педагог</small></p>"
    )
    assert passages(Part("people", "Участники", html)) == (
        Passage("people", "Участники", "Маковей Полина педагог"),
    )


def test_cards_do_not_rename_the_part_they_stand_in() -> None:
    html = Markup("<ul><li><h3>Доски рядом</h3></li><li><h3>Наоборот</h3></li></ul>")
    assert passages(Part("fresh", "Свежие практики", html)) == (
        Passage("fresh", "Свежие практики", "Доски рядом Наоборот"),
    )


def test_given_text_replaces_the_html() -> None:
    part = Part("chart", "Динамика", Markup("<p>1 2 3</p>"), text="Встреч  стало\nбольше")
    assert passages(part) == (Passage("chart", "Динамика", "Встреч стало больше"),)


def test_the_index_weighs_titles_above_text() -> None:
    data = index(page(Part("goals", "Цели", Markup("<p>Соколов ведёт урок</p>"))))
    assert data["pages"] == [["pairs/pr-a1b2.html", "Лебедева – Соколов", "Пары и группы"]]
    assert data["passages"] == [
        [0, "", "Лебедева – Соколов", "Пара педагогов"],
        [0, "goals", "Цели", "Соколов ведёт урок"],
    ]
    assert data["terms"]["сокол"] == [0, 9, 1, 1]
    assert data["terms"]["цел"] == [1, 4]


def test_a_page_may_stay_out() -> None:
    assert index(page(searchable=False)) == {"pages": [], "passages": [], "terms": {}}


def test_a_script_cannot_be_closed_from_within() -> None:
    script = search.build_index([page(Part("a", "Т", Markup("<p>&lt;/script&gt;</p>")))], {})
    assert json.loads(script.partition("=")[2].removesuffix(";\n"))["passages"][1][3] == "</script>"
