"""Gaps between meetings, stages against plan, the load of mentors: from dates alone."""

from datetime import date

from generator.monitoring.course.gaps import gap_bands, gap_figure, gaps_of
from generator.monitoring.course.load import by_mentees, capacity_figure, loads
from generator.monitoring.course.stages import stage_terms
from generator.programme.relations import pairs_in
from tests.unit.staff.small import small_programme


def test_a_gap_runs_from_start_to_meetings_to_the_last_day() -> None:
    programme = small_programme()
    (pair, *_) = [p for p in pairs_in(programme, programme.seasons[-1]) if not p.pauses]
    assert pair.started_on is not None
    assert sum(gaps_of(programme, pair)) == (programme.as_of - pair.started_on).days


def test_pairs_fall_into_one_band_each() -> None:
    programme = small_programme()
    season = programme.seasons[-1]
    bands = gap_bands(programme, season)
    assert [(band.first, band.last) for band in bands] == [(0, 14), (15, 30), (31, 45), (46, None)]
    assert sum(band.pairs for band in bands) == gap_figure(programme, season).n


def test_the_load_is_of_the_fullest_day() -> None:
    programme = small_programme()
    season = programme.seasons[-1]
    found = loads(programme, season)
    assert sum(n for _, n in by_mentees(programme, season)) == len(found)
    figure = capacity_figure(programme, season)
    assert figure.numerator is not None
    assert figure.numerator <= (figure.denominator or 0) <= len(found)


STAGED = """\
title: 2026/27
from: 2026-09-01
to: 2027-05-31
forms: [teacher-teacher, pupil-pupil]
stages:
  - key: подготовка условий
    from: 2026-09-01
    to: 2026-09-20
    done_on: 2026-09-18
  - key: формирование пар и групп
    from: 2026-09-20
    to: 2026-10-10
  - key: завершение программы
    from: 2027-05-01
    to: 2027-05-31
"""


def test_a_closed_stage_is_early_or_late_and_an_open_one_late_by_the_days_since() -> None:
    changed = {"records/seasons/2026-27.yml": STAGED}
    programme = small_programme(changed, as_of=date(2026, 10, 15))
    terms = stage_terms(programme, programme.seasons[-1])
    assert [term.late for term in terms] == [-2, 5, None]
