"""Problems as values: their line of text, their order, their number."""

from generator.diagnostics import Diagnostic, Place, Severity, settle, tally


def problem(
    line: int = 1, rule: str = "r", severity: Severity = Severity.ERROR, path: str = "a.yml"
) -> Diagnostic:
    return Diagnostic(Place(path, line, 7), severity, rule, "Плохо.", "Исправьте.")


def test_a_diagnostic_is_one_line_that_an_editor_can_follow() -> None:
    assert problem(3).text == "a.yml:3:7: ошибка: Плохо. Исправьте. [r]"
    assert (
        Diagnostic(Place("b.md"), Severity.WARNING, "s", "Странно.").text
        == "b.md:1:1: предупреждение: Странно. [s]"
    )


def test_settled_means_sorted_by_place_and_rule_and_each_once() -> None:
    later, other, first = problem(10), problem(2, "s"), problem(2)
    second_file = problem(1, path="b.yml")

    settled = settle([second_file, later, other, first, problem(10)])

    assert settled == (first, other, later, second_file)


def test_the_tally_counts_errors_and_warnings_apart() -> None:
    counted = tally([problem(), problem(2), problem(3, severity=Severity.WARNING)], files=5)

    assert (counted.errors, counted.warnings, counted.files) == (2, 1, 5)
