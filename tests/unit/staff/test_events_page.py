"""Events, awards and achievements of every season."""

from generator.staff import events, recognition
from tests.unit.staff.small import FILES as SMALL
from tests.unit.staff.small import built, by_url, desk, empty_programme, html, part

FILES = {
    "records/partners/pt-plant.yml": "title: Завод\nkind: enterprise\n",
    "records/events/ev-fair.md": """\
---
kind: festival
title: Ярмарка
date: 2026-12-24
until: 2026-12-26
participants_count: 140
persons: [p-egor]
pairs: [pr-main]
partner: pt-plant
result: Знак ярмарки останется
---
Было **людно**.
""",
    "records/events/ev-next.md": "---\nkind: final_event\ntitle: Вечер\ndate: 2027-05-28\n---\n",
    "records/events/ev-off.md": (
        "---\nkind: general\ntitle: Поход\ndate: 2027-01-16\ncancelled: да\n---\n"
    ),
    "records/events/ev-old.md": "---\nkind: council\ntitle: Педсовет\ndate: 2025-09-03\n---\n",
    "records/awards/aw-fair.yml": """\
kind: diploma
title: За терпение на ярмарке
date: 2026-12-26
persons: [p-egor]
partner: pt-plant
event: ev-fair
""",
}


def test_the_list_of_the_running_season_stands_at_the_top() -> None:
    pages = by_url(events.pages(desk(built(SMALL | FILES))))
    now, past = pages["events.html"], pages["seasons/2025-26/events.html"]
    assert "Вечер" in part(now, "coming")
    assert "Ярмарка" in part(now, "past")
    assert "не состоялось" in part(now, "past")
    assert "Педсовет" in html(past)
    assert 'href="site:events.html"' in str(past.head)
    assert 'href="site:seasons/2025-26/events.html"' in str(now.head)


def test_an_event_shows_who_was_there_and_what_was_given() -> None:
    page = by_url(events.pages(desk(built(SMALL | FILES))))["events/ev-fair.html"]
    text = html(page).replace("\N{NBSP}", " ")
    assert "<strong>людно</strong>" in text
    assert "24–26 декабря 2026 г." in text
    assert '<a href="site:participants/p-egor.html">Сомов Егор Ильич</a>' in text
    assert '<a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in text
    assert "seasons/2026-27/awards.html#aw-fair" in text
    assert "140 человек" in text
    assert page.crumbs[0].url == "events.html"


def test_an_event_to_come_may_be_bare() -> None:
    page = by_url(events.pages(desk(built(SMALL | FILES))))["events/ev-next.html"]
    assert "Подробностей пока нет" in html(page)


def test_awards_have_anchors_and_say_whose_they_are() -> None:
    pages = by_url(recognition.pages(desk(built(SMALL | FILES))))
    awards = html(pages["seasons/2026-27/awards.html"]).replace("\N{NBSP}", " ")
    assert 'id="aw-fair"' in awards
    assert "Сомов Е. И." in awards
    assert '<a href="site:partners/pt-plant.html">Завод</a>' in awards
    assert '<a href="site:events/ev-fair.html">Ярмарка</a>' in awards
    assert 'id="aw-best"' in awards


def test_achievements_say_how_high() -> None:
    pages = by_url(recognition.pages(desk(built(SMALL | FILES))))
    found = html(pages["seasons/2026-27/achievements.html"])
    assert 'id="ac-cup"' in found
    assert "призёр" in found
    assert "муниципальный" in found


def test_empty_lists_say_what_to_write() -> None:
    seat = desk(empty_programme())
    assert "nastavnik new event" in html(by_url(events.pages(seat))["events.html"])
    pages = by_url(recognition.pages(seat))
    assert "nastavnik new award" in html(pages["seasons/2026-27/awards.html"])
    assert "nastavnik new achievement" in html(pages["seasons/2025-26/achievements.html"])


def test_no_age_and_no_contact_is_shown() -> None:
    seat = desk(built(SMALL | FILES))
    text = "".join(html(page) for page in (*events.pages(seat), *recognition.pages(seat)))
    for secret in ("2032", "vet@example.ru", "+7", "1979", "hardship", "Жилина Ольга"):
        assert secret not in text
