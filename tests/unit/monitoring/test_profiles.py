"""Pairs by who leads them and in what conditions: counts beside each other, scores never."""

import pytest

from generator.figures import Figure, Source
from generator.monitoring.profiles import (
    CONDITION_TRAITS,
    MENTOR_TRAITS,
    Comparison,
    compare,
    criteria,
    interactions,
    outcomes,
)
from generator.monitoring.profiles.comparing import begun_pairs
from generator.monitoring.profiles.criteria import SMALL
from generator.programme import Programme
from tests.unit.staff.small import FILES, PEOPLE, built, empty_programme, small_programme

TRAITS = {trait.key: trait for trait in (*MENTOR_TRAITS, *CONDITION_TRAITS)}


def by_trait(programme: Programme, key: str, season: int = -1) -> dict[str, int | None]:
    found = compare(programme, programme.seasons[season], TRAITS[key])
    return {group.title: group.figure.n for group in found.groups}


def parts(figure: Figure) -> tuple[int | None, int | None]:
    return figure.numerator, figure.denominator


@pytest.mark.parametrize(
    ("key", "groups"),
    [
        ("experience", {"20 лет и больше": 1, "наставник не педагог": 1}),
        ("training", {"учился до первой встречи": 1, "не учился": 1}),
        ("mentor-type", {"наставник-предметник": 1}),
        ("load", {"одну": 2}),
        ("circle", {"внутренний контур": 2}),
        ("rhythm", {"раз в пять-шесть недель": 1, "встреч меньше двух": 1}),
        ("plan", {"утверждена в срок": 1, "не утверждена": 1}),
        ("prepared", {"наставник готов до первой встречи": 1, "готов позже или не учился": 1}),
        ("first-meeting", {"в срок": 1, "ещё не было": 1}),
        ("cause", {"нет ни проекта, ни события": 2}),
    ],
)
def test_pairs_are_told_apart_by(key: str, groups: dict[str, int]) -> None:
    assert by_trait(small_programme(), key) == groups


def test_a_mentor_who_was_taught_after_the_first_meeting_is_not_ready() -> None:
    late = PEOPLE["records/participants/p-veda.yml"].replace("on: 2026-09-20", "on: 2026-11-20")
    programme = small_programme({"records/participants/p-veda.yml": late})
    assert by_trait(programme, "training") == {"учился позже": 1, "не учился": 1}


def test_a_mentor_of_two_pairs_at_once_has_a_load_of_two() -> None:
    second = (
        "season: 2026-27\nform: teacher-teacher\nmodel: novice\n"
        "mentors: [p-veda]\nmentees: [p-egor]\nstarted_on: 2026-11-01\n"
    )
    programme = small_programme({"records/pairs/pr-more.yml": second})
    assert by_trait(programme, "load") == {"одну": 1, "две": 2}


def test_a_common_cause_is_a_project_or_an_event() -> None:
    fair = "---\nkind: festival\ntitle: Ярмарка\ndate: 2026-12-01\npairs: [pr-duo2]\n---\n"
    programme = small_programme({"records/events/ev-fair.md": fair})
    assert by_trait(programme, "cause") == {
        "есть проект или событие": 1,
        "нет ни проекта, ни события": 1,
    }


def test_a_group_leads_to_its_pairs_and_says_how_they_came_into_it() -> None:
    programme = small_programme()
    season = programme.seasons[-1]
    first = compare(programme, season, TRAITS["experience"]).groups[0].figure
    assert first.sources == (Source("pair", "2026-27", ("pr-main",)),)
    assert first.definition == (
        "пары и группы, начавшие работу; стаж — полных лет от года начала работы до начала пары"
    )


def test_outcomes_are_counts_of_facts() -> None:
    programme = small_programme()
    found = {f.key: f for f in outcomes(programme, begun_pairs(programme, programme.seasons[-1]))}
    assert {key: parts(figure) for key, figure in found.items()} == {
        "goals": (0, 0),
        "plans": (1, 2),
        "completed": (0, 0),
        "steady": (0, 2),
    }
    assert found["completed"].hidden == "пока не из чего считать"
    old = outcomes(programme, begun_pairs(programme, programme.seasons[0]))
    assert parts(old[2]) == (0, 1)


def test_how_pairs_work_is_told_by_form() -> None:
    programme = small_programme()
    (found,) = interactions(programme, programme.seasons[-1])
    assert (found.form.id, found.group, found.pairs.n, found.meetings.n) == (
        "teacher-teacher",
        False,
        1,
        2,
    )
    assert parts(found.in_person) == (1, 2)
    assert (found.length.value, found.interval.value) == (57.5, 38)
    assert [work.label for work, _ in found.works] == [
        "собеседование о запросах",
        "консультация",
        "посещение занятия и разбор",
    ]
    assert [(k.owner, parts(k.taken), parts(k.kept)) for k in found.agreements] == [
        ("наставник", (1, 3), (0, 1)),
        ("наставляемый", (2, 3), (1, 1)),
    ]


def test_nothing_is_told_of_a_season_that_has_not_begun() -> None:
    programme = empty_programme()
    assert interactions(programme, programme.seasons[-1]) == ()
    assert compare(programme, programme.seasons[-1], TRAITS["load"]).groups == ()


# ── selection scores ─────────────────────────────────────────────────────


def chosen(number: int, score: int, *, reached: bool = True) -> dict[str, str]:
    """A pair whose mentor was chosen with a score for experience."""
    outcome = "reached" if reached else "missed"
    mentor = (
        "kind: teacher\njoined_on: 2026-09-01\nseasons:\n  2026-27:\n    mentor:\n"
        f"      selection: {{scores: [{{criterion: experience, score: {score}}}]}}\n"
    )
    pair = (
        "season: 2026-27\nform: teacher-teacher\nmodel: novice\n"
        f"mentors: [p-men{number}]\nmentees: [p-novi]\nstarted_on: 2026-10-01\n"
        f"plan:\n  goals: [{{key: one, text: Цель, outcome: {outcome}, closed_on: 2027-01-10}}]\n"
    )
    return {
        f"records/participants/p-men{number}.yml": mentor,
        f"records/pairs/pr-men{number}.yml": pair,
    }


def experience(full: int, partly: int) -> Comparison:
    files = {key: text for key, text in FILES.items() if "/pairs/" not in key}
    files = {key: text for key, text in files.items() if "/meetings/" not in key}
    for key in ("records/awards/aw-best.yml", "records/participants/p-veda.yml"):
        files.pop(key)
    files["records/participants/p-veda.yml"] = PEOPLE["records/participants/p-veda.yml"]
    for number in range(full + partly):
        files |= chosen(number, 2 if number < full else 1, reached=number % 2 == 0)
    programme = built(files)
    found = criteria(programme, programme.seasons[-1])
    return next(each for each in found if each.trait.key == "criterion-experience")


def test_criteria_are_told_of_groups_of_mentors() -> None:
    found = experience(full=6, partly=5)
    assert [(group.title, group.figure.n) for group in found.groups] == [
        ("выполнен полностью", 6),
        ("отчасти или нет", 5),
    ]
    assert [parts(group.outcomes[0]) for group in found.groups] == [(3, 6), (3, 5)]
    assert {source.ids for group in found.groups for source in group.figure.sources} == {()}


def test_a_small_group_hides_the_other_one_too() -> None:
    found = experience(full=7, partly=4)
    assert [(group.figure.n, group.outcomes) for group in found.groups] == [(None, ())] * 2
    assert found.groups[0].hidden == (
        "группа мала: меньше 5\N{NO-BREAK SPACE}наставников в одной из групп"
    )


def test_an_outcome_of_few_pairs_would_tell_a_score() -> None:
    found = experience(full=6, partly=5)
    completed = [group.outcomes[2] for group in found.groups]
    assert {figure.hidden for figure in completed} == {SMALL}
    assert {parts(figure) for figure in completed} == {(None, None)}
