"""The home page: where the season stands, what is due, what is new, what needs care."""

from datetime import date

from generator.diagnostics import Diagnostic, Place, Severity
from generator.page import Page
from generator.staff import agenda, home
from generator.staff.home.cards import alarms_of
from tests.unit.staff.small import FILES as SMALL
from tests.unit.staff.small import (
    SEASONS,
    built,
    by_url,
    desk,
    empty_programme,
    html,
    part,
    small_programme,
)

STAGED = (
    SEASONS["records/seasons/2026-27.yml"]
    + """\
stages:
  - {key: prepare, from: 2026-09-01, to: 2026-09-18, done_on: 2026-09-17}
  - {key: run, from: 2026-10-05, to: 2027-05-28}
  - {key: finish, from: 2027-05-04, to: 2027-06-11}
calendar:
  - {kind: report, title: Промежуточная справка, due: 2027-02-24}
"""
)
ROADMAP = {
    "records/roadmap/rm-late.yml": """\
season: 2026-27
title: Закрыть карту запросов
due: 2027-01-30
responsible: curator
""",
    "records/roadmap/rm-week.yml": """\
season: 2026-27
title: Собрать клуб наставников
due: 2027-02-17
responsible: curator
""",
}


def shown(page: Page) -> str:
    return html(page).replace("\N{NBSP}", " ")


def staged_home(**extra: str) -> Page:
    files = {"records/seasons/2026-27.yml": STAGED, **ROADMAP, **extra}
    (page,) = home.pages(desk(built(SMALL | files)))
    return page


def test_the_day_and_what_is_left_of_the_stage_are_said() -> None:
    text = shown(staged_home())
    assert "<h1>Сезон 2026/27</h1>" in text
    assert "Понедельник, 15 февраля 2027 г. До конца этапа «ход программы» — 102 дня" in text


def test_a_stage_leads_to_its_place_on_the_page_of_the_season() -> None:
    text = shown(staged_home())
    assert '<a href="site:seasons/2026-27/index.html#run">Ход программы</a>' in text
    assert text.count('aria-current="step"') == 1


def test_figures_are_counts_each_with_how_it_was_counted() -> None:
    head = str(staged_home().head)
    assert "Пары и группы в работе" in head
    assert "<span>&nbsp;из 2</span>" in head
    assert head.count("как посчитано") == 5
    assert "записи согласий" in head


def test_what_is_overdue_comes_before_this_week() -> None:
    week = part(staged_home(), "week").replace("\N{NBSP}", " ")
    assert week.index("Закрыть карту запросов") < week.index("Собрать клуб наставников")
    assert "срок 30 января" in week
    assert "На следующей неделе" in week
    assert 'href="site:seasons/2026-27/roadmap.html#rm-week"' in week


def test_overdue_agreements_name_the_pair_they_belong_to() -> None:
    page = by_url(agenda.pages(desk(small_programme())))["deadlines.html"]
    late = part(page, "overdue").replace("\N{NBSP}", " ")
    assert "Передать банк задач:" in late
    assert '<a href="site:pairs/pr-main.html#m-2026-11-12">Ветлугина – Котов</a>' in late


def test_news_are_of_the_last_fortnight_only() -> None:
    fresh = "kind: letter\ntitle: За ровный ход\ndate: 2027-02-10\npair: pr-main\n"
    page = staged_home(**{"records/awards/aw-new.yml": fresh})
    assert "За ровный ход" in part(page, "new").replace("\N{NBSP}", " ")
    assert "За терпение" not in part(page, "new")


def test_errors_come_first_and_lead_to_the_page_of_the_record() -> None:
    found = (
        Diagnostic(Place("records/pairs/pr-duo2.yml"), Severity.WARNING, "gap", "Давно не было."),
        Diagnostic(Place("records/pairs/pr-main.yml"), Severity.ERROR, "order", "Приказа нет."),
        Diagnostic(Place("identities.csv"), Severity.WARNING, "name", "Котов — не ФИО."),
    )
    (page,) = home.pages(desk(small_programme(), diagnostics=found))
    care = part(page, "care").replace("\N{NBSP}", " ")
    assert care.index("Приказа нет.") < care.index("Давно не было.")
    assert '<a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in care
    assert '<a href="site:quality.html">identities.csv</a><p>Запись не читается' in care
    assert "Котов — не ФИО" not in care
    (more,) = [p.note for p in page.parts if p.id == "care"]
    assert '<a href="site:quality.html">Все 3</a>' in str(more)


def test_one_rule_does_not_push_out_the_others() -> None:
    many = tuple(
        Diagnostic(Place("records/pairs/pr-main.yml", line), Severity.WARNING, "gap", "Перерыв.")
        for line in range(1, 9)
    )
    other = Diagnostic(Place("records/pairs/pr-main.yml", 9), Severity.WARNING, "plan", "План.")
    alarms = list(alarms_of(desk(small_programme(), diagnostics=(*many, other))))
    assert sorted(alarm.note for alarm in alarms[:3]) == ["Перерыв.", "Перерыв.", "План."]


def test_nothing_wrong_says_so() -> None:
    (page,) = home.pages(desk(small_programme()))
    assert "Замечаний нет" in html(page)


def test_a_school_without_a_pair_is_told_what_to_do_first() -> None:
    (page,) = home.pages(desk(empty_programme()))
    begin = part(page, "begin")
    assert begin.count("<li>") == 5
    assert begin.count("сделано") == 2
    assert "<code>nastavnik new participant</code>" in begin
    assert "<code>nastavnik new pair</code>" in begin
    assert "<code>nastavnik new meeting --in pr-…</code>" in begin
    assert 'href="site:handbook.html"' in begin


def test_a_school_without_a_season_has_a_home_too() -> None:
    seat = desk(built({"records/school.yml": SEASONS["records/school.yml"]}))
    (page,) = home.pages(seat)
    assert page.title == "Рядом"
    assert "nastavnik new season" in html(page)
    assert list(agenda.pages(seat)) == []


def test_weeks_run_from_the_day_to_sunday_and_then_from_monday() -> None:
    wednesday = date(2027, 1, 27)
    assert agenda.this_week(wednesday) == agenda.Week(wednesday, date(2027, 1, 31))
    assert agenda.next_week(wednesday) == agenda.Week(date(2027, 2, 1), date(2027, 2, 7))


def test_without_names_people_are_called_by_role_and_id() -> None:
    (page,) = home.pages(desk(small_programme(), named=False))
    assert "Ветлугина" not in html(page)
    assert "наставник p-veda" in shown(page)


def test_a_season_with_none_before_it_is_not_compared() -> None:
    page = staged_home(**{"records/meetings/pr-old1/m-2025-10-08.md": ""})
    assert "год назад" not in shown(page)


def test_meetings_are_compared_with_the_same_day_of_the_season_before() -> None:
    earlier = {
        f"records/meetings/pr-old1/m-2025-11-{day:02}.md": (
            f"---\ndate: 2025-11-{day:02}\nkind: regular\ntopic: Разбор\nminutes: 45\n---\n"
        )
        for day in (3, 10, 17)
    }
    assert "на 2 меньше, чем год назад" in shown(staged_home(**earlier))


def test_a_consent_that_runs_out_is_told_without_what_it_is_to() -> None:
    ending = """\
person: p-anya
kind: photo
signed_on: 2026-09-11
signer: legal_representative
document: ФТ-1
valid_from: 2026-09-11
valid_until: 2027-02-20
"""
    special = ending.replace("photo", "special").replace("p-anya", "p-egor")
    files = {"records/consents/cn-ends.yml": ending, "records/consents/cn-hush.yml": special}
    text = html(by_url(agenda.pages(desk(built(SMALL | files))))["deadlines.html"])
    assert "Истекает согласие:" in text
    assert "Рудина Анна Ивановна" in text.replace("\N{NBSP}", " ")
    assert "изображение" not in text
    assert "cn-hush" not in text


def test_problems_of_answers_and_consents_are_not_told_on_the_home_page() -> None:
    found = tuple(
        Diagnostic(Place(path), Severity.ERROR, "rule", "Секрет.")
        for path in (
            "records/responses/2026-27-mentor-entry/tk4m7.yml",
            "records/consents/cn-mira.yml",
            "records/participants/p-anya.yml",
        )
    )
    (page,) = home.pages(desk(small_programme(), diagnostics=found))
    care = part(page, "care")
    assert "Секрет" not in care
    assert "tk4m7" not in care
    assert "Рудина" in care
    assert "Все 3" in str(next(p.note for p in page.parts if p.id == "care"))
