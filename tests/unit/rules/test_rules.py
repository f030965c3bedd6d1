"""What holds for all rules: names, manual entries, levels, speed."""

from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from generator.programme import Programme, gather
from generator.records.school import RuleLevel
from generator.rules import RULES, Rule, run
from generator.rules.settings import levels, relaxed

BASE = Path(__file__).parents[2] / "rules" / "_base"
AS_OF = date(2026, 12, 1)
SCHOOL = b"title: a\nshort_title: a\nkind: a\ntown: a\nprogramme_title: a\nrules:\n"


def base_files() -> dict[str, bytes]:
    found = sorted(path for path in (BASE / "records").rglob("*") if path.is_file())
    return {path.relative_to(BASE).as_posix(): path.read_bytes() for path in found}


def with_rules(*settings: str) -> Programme:
    lines = "".join(f"  - {{{setting}}}\n" for setting in settings)
    return Programme(gather([("records/school.yml", SCHOOL + lines.encode())]), AS_OF)


def name_of(rule: Rule) -> str:
    return rule.name


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_a_rule_is_called_as_its_function(rule: Rule) -> None:
    assert rule.name == getattr(rule.check, "__name__", "").replace("_", "-")


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_a_manual_entry_says_what_why_and_how(rule: Rule) -> None:
    assert rule.title.endswith(".")
    assert rule.manual.count("\nПочему: ") == 1
    assert rule.manual.count("\nКак исправить: ") == 1


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.locked], ids=name_of)
def test_a_locked_rule_is_an_error(rule: Rule) -> None:
    assert rule.level is RuleLevel.ERROR


def test_a_school_may_be_stricter_and_milder() -> None:
    programme = with_rules(
        "rule: meeting-gap, level: ошибка",
        "rule: late-order, level: предупреждение, reason: приказы готовит район",
        "rule: unmitigated-risk, level: выключено, reason: риски ведёт методсовет",
    )
    chosen = levels(programme, RULES)
    assert chosen["meeting-gap"] is RuleLevel.ERROR
    assert chosen["late-order"] is RuleLevel.WARNING
    assert chosen["unmitigated-risk"] is RuleLevel.OFF
    assert [(rule.name, setting.reason) for rule, setting in relaxed(programme, RULES)] == [
        ("late-order", "приказы готовит район"),
        ("unmitigated-risk", "риски ведёт методсовет"),
    ]


def test_a_refused_setting_changes_nothing() -> None:
    programme = with_rules(
        "rule: meeting-gap, level: выключено",
        "rule: unknown-reference, level: выключено, reason: мешает",
    )
    assert levels(programme, RULES) == {rule.name: rule.level for rule in RULES}


def test_nothing_at_all_is_not_a_crash() -> None:
    found = run(Programme(gather([]), AS_OF))
    assert [one.rule for one in found] == ["missing-school", "no-current-season"]


def test_a_large_programme_is_checked_in_a_moment() -> None:
    files = base_files()
    pair = files["records/pairs/pr-a2b3.yml"]
    for number in range(100, 140):
        files[f"records/pairs/pr-n{number}.yml"] = pair
        for path in [path for path in files if path.startswith("records/meetings/pr-a2b3/")]:
            files[path.replace("pr-a2b3", f"pr-n{number}")] = files[path]
    archive = gather(sorted(files.items()))
    programmes = [Programme(archive, AS_OF) for _ in range(3)]
    spent: list[float] = []
    for programme in programmes:
        begun = perf_counter()
        for rule in RULES:
            if rule.name not in {"same-people-overlap", "mentee-in-many-pairs"}:
                list(rule.check(programme))
        spent.append(perf_counter() - begun)
    assert min(spent) < 0.5
