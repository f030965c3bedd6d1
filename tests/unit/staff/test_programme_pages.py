"""The programme: hub, texts, forms, norms, materials, partners."""

from generator.staff import forms, materials, norms, partners, programme_pages
from tests.unit.staff.small import FILES as SMALL
from tests.unit.staff.small import built, by_url, desk, empty_programme, html, part, small_programme

TEXTS = {
    "records/pages/glossary.md": """\
---
title: Глоссарий
kind: glossary
summary: Слова программы.
---
Текст без заголовков.
""",
    "records/pages/note.md": """\
---
title: Пояснительная записка
kind: note
summary: Зачем программа.
public: да
---
Вступление.

## Почему

Потому что @p-veda:дат:ио нужна смена.

> ## Не глава

## Как
Так <b onclick=x>.
""",
    "records/norms/fz273.yml": """\
title: Об образовании в Российской Федерации
level: federal
number: 273-ФЗ
date: 2012-12-29
about: Рамка работы.
url: https://example.ru/fz273
""",
    "records/norms/ustav.yml": "title: Устав\nlevel: local\nchecked_on: 2026-08-25\n",
    "records/materials/first.md": """\
---
title: Первая встреча
summary: О чём говорить.
audience: [mentor, curator]
---
Спросите.
""",
    "records/partners/pt-plant.yml": """\
title: Завод
kind: enterprise
since: 2025-09-12
gives: [Инженеры]
""",
}


def test_texts_go_by_kind_and_say_where_they_are_seen() -> None:
    pages = by_url(programme_pages.pages(desk(built(SMALL | TEXTS))))
    hub = part(pages["programme.html"], "texts")
    assert hub.index("Пояснительная") < hub.index("Глоссарий")
    assert "есть на открытом сайте" in str(pages["pages/note.html"].head)
    assert "только для сотрудников" in str(pages["pages/glossary.html"].head)


def test_a_text_is_cut_at_its_own_headings_and_never_inside_a_quotation() -> None:
    page = by_url(programme_pages.pages(desk(built(SMALL | TEXTS))))["pages/note.html"]
    main = [p for p in page.parts if p.slot == "main"]
    assert [(p.id, p.title) for p in main] == [("t-pochemu", "Почему"), ("t-kak", "Как")]
    assert "Вступление." in str(page.head)
    assert "Не&nbsp;глава</h2>\n</blockquote>" in str(main[0].html)
    assert 'href="#t-kak"' in part(page, "contents")


def test_mentions_are_said_and_markup_is_not_run() -> None:
    page = by_url(programme_pages.pages(desk(built(SMALL | TEXTS))))["pages/note.html"]
    assert "Анне\N{NBSP}Сергеевне" in html(page)
    assert "<b onclick" not in html(page)


def test_the_next_text_is_one_click_away() -> None:
    page = by_url(programme_pages.pages(desk(built(SMALL | TEXTS))))["pages/note.html"]
    assert '<a href="site:pages/glossary.html">Глоссарий</a>' in part(page, "following")


def test_the_hub_leads_everywhere() -> None:
    page = by_url(programme_pages.pages(desk(built(SMALL | TEXTS))))["programme.html"]
    urls = ("documents", "norms", "risks", "instruments", "materials", "seasons/2026-27/roadmap")
    assert [url for url in urls if f'href="site:{url}.html"' not in html(page)] == []
    assert '<a href="site:forms/pupil-pupil.html">Обучающийся – обучающийся</a>' in html(page)
    assert '<a href="site:partners/pt-plant.html">Завод</a>' in part(page, "partners")


def test_a_programme_called_so_is_not_called_so_twice() -> None:
    (hub, *_) = programme_pages.pages(desk(empty_programme()))
    assert "Программа «Программа" not in str(hub.head)


def test_an_empty_hub_says_what_to_write_first() -> None:
    page = by_url(programme_pages.pages(desk(empty_programme())))["programme.html"]
    assert "nastavnik new page" in part(page, "texts")


def test_a_form_says_how_many_pairs_follow_each_model() -> None:
    page = by_url(forms.pages(desk(small_programme())))["forms/teacher-teacher.html"]
    models = part(page, "models")
    assert "опытный педагог – молодой специалист" in models
    assert models.count(">1</td>") == 2
    assert "1 пара" in part(page, "passport").replace("\N{NBSP}", " ")


def test_norms_lie_by_level_with_anchors_and_say_what_is_unchecked() -> None:
    (page,) = norms.pages(desk(built(SMALL | TEXTS)))
    assert [p.id for p in page.parts] == ["federal", "local"]
    federal = part(page, "federal").replace("\N{NBSP}", " ")
    assert '<li id="fz273">' in federal
    assert "№ 273-ФЗ от 29 декабря 2012 г." in federal
    assert "не сверено с источником" in federal
    assert "2 акта, сверено с источником: 1" in str(page.head).replace("\N{NBSP}", " ")
    assert "сверено 25 августа 2026 г." in part(page, "local").replace("\N{NBSP}", " ")


def test_materials_lie_by_reader() -> None:
    pages = by_url(materials.pages(desk(built(SMALL | TEXTS))))
    titles = [p.title for p in pages["materials.html"].parts]
    assert titles == ["Куратору", "Наставнику"]
    assert "Спросите." in html(pages["materials/first.html"])


def test_a_partner_without_an_agreement_says_so() -> None:
    page = by_url(partners.pages(desk(built(SMALL | TEXTS))))["partners/pt-plant.html"]
    assert "Инженеры" in part(page, "gives")
    assert "пока нет" in part(page, "passport")
    assert page.crumbs[-1].url == "programme.html#partners"
