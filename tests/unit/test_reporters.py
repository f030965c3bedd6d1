"""The same problems for a person, for GitHub, for GitLab and for a program."""

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.diagnostics import Diagnostic, Place, Severity, Tally, tally
from generator.reporters import REPORTERS, summary

ERROR = Diagnostic(
    Place("records/a,b.yml", 3, 7),
    Severity.ERROR,
    "yaml-key",
    "Поле «x» дважды;\nпервый раз — в строке 2, 100%.",
    "Оставьте одно: любое.",
    "Дата встречи",
)
WARNING = Diagnostic(Place("records/c.md", 9, 1), Severity.WARNING, "yaml-comment", "Пропадёт «#».")
BOTH = (ERROR, WARNING)


def report(name: str, diagnostics: tuple[Diagnostic, ...] = BOTH) -> str:
    return REPORTERS[name](diagnostics, tally(diagnostics, files=612))


def issues(*diagnostics: Diagnostic) -> list[dict[str, Any]]:
    return json.loads(report("gitlab", diagnostics))


@pytest.mark.parametrize(
    ("files", "errors", "warnings", "said"),
    [
        (612, 0, 3, "Проверено 612 записей: 0 ошибок, 3 предупреждения."),
        (1, 1, 1, "Проверена 1 запись: 1 ошибка, 1 предупреждение."),
        (2, 2, 5, "Проверены 2 записи: 2 ошибки, 5 предупреждений."),
        (21, 11, 112, "Проверена 21 запись: 11 ошибок, 112 предупреждений."),
        (0, 104, 0, "Проверено 0 записей: 104 ошибки, 0 предупреждений."),
    ],
)
def test_the_summary_agrees_in_number(files: int, errors: int, warnings: int, said: str) -> None:
    assert summary(Tally(errors, warnings, files)).replace("\u00a0", " ") == said


def test_text_is_a_line_a_problem_and_the_summary() -> None:
    lines = report("text", (WARNING,)).split("\n")

    assert lines[0] == "records/c.md:9:1: предупреждение: Пропадёт «#». [yaml-comment]"
    assert lines[1].replace("\u00a0", " ") == "Проверено 612 записей: 0 ошибок, 1 предупреждение."
    assert lines[2:] == [""]


def test_github_escapes_what_would_end_a_command() -> None:
    lines = report("github").split("\n")

    assert lines[0] == (
        "::error file=records/a%2Cb.yml,line=3,col=7,title=yaml-key::"
        "Поле «x» дважды;%0Aпервый раз — в строке 2, 100%25. Оставьте одно: любое."
    )
    assert lines[1] == (
        "::warning file=records/c.md,line=9,col=1,title=yaml-comment::Пропадёт «#»."
    )


def test_gitlab_gets_a_code_quality_report() -> None:
    first, second = issues(*BOTH)

    assert first["check_name"] == "yaml-key"
    assert first["severity"] == "major"
    assert first["location"] == {"path": "records/a,b.yml", "lines": {"begin": 3}}
    assert first["description"].endswith("Оставьте одно: любое.")
    assert second["severity"] == "minor"


def test_a_fingerprint_stays_when_lines_move_and_repeats_differ() -> None:
    moved = replace(
        ERROR,
        place=Place("records/a,b.yml", 13, 7),
        message=ERROR.message.replace("строке 2", "строке 12"),
    )
    [before], [after] = issues(ERROR), issues(moved)
    first, second = issues(ERROR, moved)

    assert before["fingerprint"] == after["fingerprint"] == first["fingerprint"]
    assert second["fingerprint"] != first["fingerprint"]
    assert issues(WARNING)[0]["fingerprint"] != first["fingerprint"]


def test_json_says_everything() -> None:
    said = json.loads(report("json"))

    assert said["summary"]["errors"] == 1
    assert said["summary"]["warnings"] == 1
    assert said["summary"]["files"] == 612
    assert said["diagnostics"][0] == {
        "place": {"path": "records/a,b.yml", "line": 3, "column": 7},
        "severity": "error",
        "rule": "yaml-key",
        "message": ERROR.message,
        "remedy": "Оставьте одно: любое.",
        "field": "Дата встречи",
    }


def test_nothing_found_is_an_empty_list_for_gitlab() -> None:
    assert issues() == []
