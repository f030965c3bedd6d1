"""Practices and risks as the staff reads them."""

from generator.staff import practices, risks
from tests.unit.staff.small import FILES as SMALL
from tests.unit.staff.small import built, by_url, desk, empty_programme, html, part


def practice(title: str, status: str, level: str, form: str) -> str:
    return f"""\
---
title: {title}
status: {status}
form: {form}
summary: Коротко.
problem: Трудность.
suits: Всем.
steps: [{{title: Договориться, text: Одна встреча.}}]
duration: 3 месяца
resources: [стол, часы]
evidence_level: {level}
evidence: [{{text: Пара прошла путь., record: pr-main}}]
authors: [p-veda]
authors_role: педагоги
---
Рассказ.

## Глава
Текст.
"""


FILES = {
    "records/practices/two.md": practice("Вдвоём", "published", "measured", "teacher-teacher"),
    "records/practices/chess.md": practice("Доски", "draft", "described", "pupil-pupil"),
    "records/risks/rk-closed.yml": """\
key: turnover
title: Куратор уходит
likelihood: low
impact: low
closed: да
""",
}


def test_the_published_and_best_proved_come_first() -> None:
    page = by_url(practices.pages(desk(built(SMALL | FILES))))["practices.html"]
    cards = part(page, "cards")
    assert cards.index("Вдвоём") < cards.index("Доски")
    assert "есть измерения" in cards
    assert "только описана" in cards
    assert "2 практики, опубликовано 1" in str(page.head).replace("\N{NBSP}", " ")


def test_cards_carry_the_marks_of_their_filters() -> None:
    cards = part(by_url(practices.pages(desk(built(SMALL | FILES))))["practices.html"], "cards")
    assert '<li class="n-pr n-item f1 f4 f6">' in cards
    assert '<li class="n-pr n-item f2 f3 f5">' in cards


def test_a_practice_names_its_authors_and_leads_to_its_evidence() -> None:
    page = by_url(practices.pages(desk(built(SMALL | FILES))))["practices/two.html"]
    text = html(page).replace("\N{NBSP}", " ")
    assert '<a href="site:participants/p-veda.html">Ветлугина Анна Сергеевна</a>' in text
    assert 'Пара: <a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in text
    assert [p.id for p in page.parts][:4] == ["problem", "steps", "evidence", "story"]
    assert "опубликована" in str(page.head)


def test_risks_stand_in_a_matrix_and_name_the_pairs_they_touch() -> None:
    (page,) = risks.pages(desk(built(SMALL | FILES)))
    assert '<td class="z1"><ul><li><a href="#rk-load">Высокая нагрузка</a>' in part(page, "matrix")
    held = part(page, "held").replace("\N{NBSP}", " ")
    assert '<li id="rk-load">' in held
    assert "вероятность средняя" in held
    assert "влияние высокое" in held
    assert "Встречи по вторникам вместо совещания (2026/27)" in held
    assert '<li id="rk-closed">' in part(page, "closed")


def test_nothing_yet_says_what_to_write() -> None:
    seat = desk(empty_programme())
    assert "nastavnik new practice" in html(by_url(practices.pages(seat))["practices.html"])
    (page,) = risks.pages(seat)
    assert "nastavnik new risk" in html(page)
