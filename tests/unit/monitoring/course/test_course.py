from datetime import date

from generator.monitoring import (
    activity,
    by_form,
    by_kind,
    by_state,
    by_work,
    course_figures,
    early_ends,
    months_of,
    people_in,
)
from generator.programme import Programme
from generator.programme.relations import pairs_in
from generator.programme.state import PairState
from generator.records.season import Season
from tests.unit.staff.small import FILES, built, empty_programme, small_programme

LATE = {
    "records/meetings/pr-main/m-2027-06-03.md": (
        "---\ndate: 2027-06-03\nkind: final\ntopic: Итоги\nminutes: 30\n---\n"
    )
}


def season_of(programme: Programme) -> Season:
    season = programme.season
    assert season is not None
    return season


def test_months_of_a_season_end_with_the_day() -> None:
    season = season_of(small_programme())
    months = months_of(season, date(2026, 12, 31))
    assert [month.month for month in months] == [9, 10, 11, 12]
    assert len(months_of(season, date(2030, 1, 1))) == 9


def test_meetings_are_counted_by_month_and_kind() -> None:
    programme = small_programme()
    months = activity(programme, season_of(programme))
    said = {f"{m.month:%m.%Y}": (m.meetings, m.minutes) for m in months}
    assert said["10.2026"] == (1, 45)
    assert said["11.2026"] == (1, 70)
    assert said["12.2026"] == (0, 0)
    kinds = {kind.value: n for kind, n in by_kind(programme, season_of(programme))}
    assert kinds == {"acquaintance": 1, "trial": 0, "planning": 0, "regular": 1, "final": 0}


def test_a_meeting_after_the_season_has_its_month_too() -> None:
    programme = built(FILES | LATE, date(2027, 6, 20))
    season = season_of(programme)
    months = activity(programme, season)
    assert months[-1].month == date(2027, 6, 1)
    assert sum(month.meetings for month in months) == sum(n for _, n in by_kind(programme, season))


def test_forms_of_work_come_from_the_commonest() -> None:
    programme = small_programme()
    found = [(work.value, n) for work, n in by_work(programme, season_of(programme))]
    assert found == [("interview", 1), ("consultation", 1), ("lesson_visit", 1)]


def test_forms_add_up_to_the_season() -> None:
    programme = small_programme()
    season = season_of(programme)
    forms = {row.form.id: row for row in by_form(programme, season)}
    assert (forms["teacher-teacher"].pairs, forms["teacher-teacher"].groups) == (1, 0)
    assert (forms["pupil-pupil"].pairs, forms["pupil-pupil"].groups) == (0, 1)
    assert forms["pupil-pupil"].people == 3
    states = dict(forms["pupil-pupil"].states)
    assert states[PairState.PAUSED] == 1
    total = sum(n for row in forms.values() for _, n in row.states)
    assert total == sum(n for _, n in by_state(programme, season)) == 2


def test_a_form_that_the_season_forgot_is_counted_by_its_pairs() -> None:
    text = "title: 2026/27\nfrom: 2026-09-01\nto: 2027-05-31\nforms: [teacher-teacher]\n"
    programme = built(FILES | {"records/seasons/2026-27.yml": text})
    forms = {row.form.id for row in by_form(programme, season_of(programme))}
    assert forms == {"teacher-teacher", "pupil-pupil"}


def test_early_ends_are_told_by_reason() -> None:
    text = (
        "season: 2026-27\nform: teacher-teacher\nmodel: novice\nmentors: [p-veda]\n"
        "mentees: [p-novi]\nstarted_on: 2026-09-10\nended_on: 2026-11-01\n"
        "end_reason: mismatch\n"
    )
    programme = built(FILES | {"records/pairs/pr-brok.yml": text})
    ends = early_ends(programme, season_of(programme))
    assert [(reason.label, n) for reason, n in ends] == [("не сошлись", 1)]


def test_people_count_once_and_figures_say_where_they_come_from() -> None:
    programme = small_programme()
    season = season_of(programme)
    assert len(people_in(pairs_in(programme, season))) == 5
    figures = {figure.key: figure for figure in course_figures(programme, season)}
    assert figures["meetings"].value == 2
    assert figures["hours"].value == 115
    assert figures["first_meeting"].value == 4
    assert all(f.definition and f.source and f.period == "2026/27" for f in figures.values())


def test_a_school_without_pairs_has_nothing_to_divide_by() -> None:
    programme = empty_programme()
    figures = {f.key: f for f in course_figures(programme, season_of(programme))}
    assert figures["running"].value is None
    assert figures["running"].hidden == "пока не из чего считать"
    assert figures["first_meeting"].hidden == "первых встреч ещё не было"
