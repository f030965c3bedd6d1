"""Data problems: all of them, escaped, with a way to the line; closed values stay closed."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Place, Severity
from generator.identities import Identities
from generator.page import Page
from generator.programme import Programme, gather
from generator.rules import RULES, run
from generator.staff.families import FAMILIES, READING, family_of
from generator.staff.quality import pages
from generator.staff.site import staff_site
from generator.staff.sources import line_url
from generator.tokens import Tokens
from tests.unit.staff.small import (
    AS_OF,
    FILES,
    SEASONS,
    built,
    by_url,
    desk,
    html,
    small_programme,
    templates,
)

REPOSITORY = "repository: https://git.example.ru/school\n"


def problem(path: str, message: str = "Не так.", **more: object) -> Diagnostic:
    given = {"severity": Severity.ERROR, "rule": "missing-final", "remedy": "Исправьте."} | more
    return Diagnostic(place=Place(path, 12, 3), message=message, **given)  # pyright: ignore[reportArgumentType]


def only(*found: Diagnostic, programme: Programme | None = None) -> Page:
    (page,) = pages(desk(programme or small_programme(), diagnostics=found))
    return page


def test_a_clean_programme_says_so() -> None:
    page = only()
    assert page.url == "quality.html"
    assert "Ошибок и предупреждений нет" in html(page)
    assert "0\N{NO-BREAK SPACE}ошибок, 0\N{NO-BREAK SPACE}предупреждений" in html(page)


def test_a_problem_stands_with_its_record_its_line_and_its_rule() -> None:
    shown = html(only(problem("records/pairs/pr-main.yml")))
    assert '<a href="site:pairs/pr-main.html">Ветлугина – Котов</a>' in shown
    assert "<code>records/pairs/pr-main.yml</code>" in shown
    assert "12:3" in shown
    assert "<p>Не так.</p>" in shown.replace("\N{NO-BREAK SPACE}", " ")
    assert 'href="site:handbook/rules.html#missing-final"' in shown
    assert "https://" not in shown


def test_the_line_leads_to_the_repository_when_there_is_one() -> None:
    school = SEASONS["records/school.yml"] + REPOSITORY
    programme = built(FILES | {"records/school.yml": school})
    shown = html(only(problem("records/pairs/pr-main.yml"), programme=programme))
    assert 'href="https://git.example.ru/school/blob/main/records/pairs/pr-main.yml#L12"' in shown
    private = html(only(problem("identities.csv"), programme=programme))
    assert "git.example.ru" not in private


@pytest.mark.parametrize(
    ("repository", "expected"),
    [
        ("https://github.com/a/b", "https://github.com/a/b/blob/main/records/x%20y.yml#L7"),
        ("https://gitlab.com/a/b/", "https://gitlab.com/a/b/-/blob/main/records/x%20y.yml#L7"),
        ("https://gitverse.ru/a/b", "https://gitverse.ru/a/b/src/branch/main/records/x%20y.yml#L7"),
        (None, ""),
    ],
)
def test_each_host_has_its_own_address_of_a_line(repository: str | None, expected: str) -> None:
    assert line_url(repository, "records/x y.yml", 7) == expected


def test_errors_and_warnings_of_a_file_are_two_blocks_and_may_be_filtered() -> None:
    shown = html(
        only(
            problem("records/pairs/pr-main.yml"),
            problem("records/pairs/pr-main.yml", rule="yaml-tab"),
            problem(
                "records/pairs/pr-main.yml", severity=Severity.WARNING, rule="consent-expiring"
            ),
        )
    )
    assert shown.count("n-file") == 2
    assert "2\N{NO-BREAK SPACE}ошибки" in shown
    assert "1\N{NO-BREAK SPACE}предупреждение" in shown
    assert "<span>Чтение файлов<em>1</em></span>" in shown
    assert "<span>Согласия и данные<em>1</em></span>" in shown
    assert 'href="site:handbook/rules.html#reading"' in shown


def test_what_the_curator_typed_is_escaped() -> None:
    shown = html(only(problem("records/pairs/<b>.yml", "«<script>alert(1)</script>»")))
    assert "<script>" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "<b>.yml" not in shown


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("records/responses/entry-2026/tk4m7.yml", "answers.comfort"),
        ("records/participants/p-anya.yml", "seasons.2026-27.mentee.categories.0"),
        ("records/participants/p-mira.yml", "adult_from"),
        ("records/participants/p-veda.yml", "seasons.2026-27.mentor.selection.scores.0.score"),
    ],
)
def test_closed_values_are_not_repeated_to_everybody(path: str, field: str) -> None:
    shown = html(only(problem(path, "«ТАЙНА» не подходит.", field=field, remedy="Не ТАЙНА.")))
    assert "ТАЙНА" not in shown
    assert "nastavnik check" in shown


def test_of_personal_records_reading_is_kept_to_the_curator_and_rules_are_told() -> None:
    path = "records/participants/p-anya.yml"
    assert "ТАЙНА" not in html(only(problem(path, "Поля «ТАЙНА» нет.", rule="unknown-field")))
    assert "ждёт" in html(only(problem(path, "Наставник ждёт.", rule="mentor-over-capacity")))


def test_that_a_special_consent_exists_is_not_told() -> None:
    path = "records/consents/cn-anya.yml"
    text = FILES[path].replace("kind: participation", "kind: special")
    programme = built(FILES | {path: text})
    shown = html(only(problem(path, "Согласие p-anya ТАЙНА."), programme=programme))
    assert "ТАЙНА" not in shown
    assert "p-anya" not in shown


def test_a_record_whose_owner_is_gone_has_no_link() -> None:
    programme = built(FILES | {"records/pairs/pr-main.yml": ""})
    shown = html(only(problem("records/meetings/pr-main/m-2026-11-12.md"), programme=programme))
    assert "site:pairs/" not in shown


def test_long_lists_are_cut_into_pieces() -> None:
    found = tuple(problem(f"records/pairs/pr-{number:03}.yml") for number in range(230))
    urls = by_url(pages(desk(small_programme(), diagnostics=found)))
    assert set(urls) == {"quality.html", "quality-2.html"}
    assert "230\N{NO-BREAK SPACE}ошибок" in html(urls["quality-2.html"])


def test_every_rule_belongs_to_a_family() -> None:
    assert {family_of(rule.name) for rule in RULES} == {*FAMILIES} - {READING}
    assert family_of("yaml-tab") is READING


def broken(path: str, text: str) -> bytes:
    """Every second record broken, the organisation and one season among them."""
    if path in {"records/school.yml", "records/seasons/2025-26.yml"}:
        return b"title: [\n"
    return text.encode() if sum(map(ord, path)) % 2 else b"\tkind: <script>\n"


def test_the_site_stands_when_half_of_the_records_and_the_school_are_broken() -> None:
    files = [(path, broken(path, text)) for path, text in sorted(FILES.items()) if text]
    programme = Programme(gather(files), AS_OF)
    found = run(programme)
    assert sum(one.is_error for one in found) > 10
    site = staff_site(programme, templates(), Identities(), Tokens(), found)
    page = next(page for page in site.pages if page.url == "quality.html")
    assert "records/school.yml" in html(page)
    assert "<script>" not in html(page)


def test_the_site_stands_when_nothing_can_be_read() -> None:
    programme = Programme(gather([("records/school.yml", b"\xff\xfe\x00")]), AS_OF)
    found = run(programme)
    site = staff_site(programme, templates(), Identities(), Tokens(), found)
    urls = {page.url for page in site.pages}
    assert {"index.html", "pairs.html", "monitoring.html", "quality.html"} <= urls
    assert not Path(site.problems_url).is_absolute()
