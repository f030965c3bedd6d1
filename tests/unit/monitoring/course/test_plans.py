from datetime import date

from generator.figures import Figure
from generator.monitoring import agreements_figure, goals_figure, plan_figure
from generator.programme.relations import pairs_in
from tests.unit.staff.small import FILES, PAIRS, built, small_programme

MAIN = "records/pairs/pr-main.yml"


def parts(figure: Figure) -> tuple[int | None, int | None]:
    return figure.numerator, figure.denominator


def test_deeds_count_when_they_are_done_or_overdue() -> None:
    programme = small_programme()
    pairs = pairs_in(programme, programme.seasons[-1])
    assert parts(plan_figure(programme, pairs)) == (1, 2)


def test_on_its_last_day_a_deed_is_not_overdue() -> None:
    programme = small_programme(as_of=date(2027, 2, 1))
    assert parts(plan_figure(programme, pairs_in(programme, programme.seasons[-1]))) == (1, 1)


def test_agreements_without_a_term_count_only_when_kept() -> None:
    programme = small_programme()
    figure = agreements_figure(programme, pairs_in(programme, programme.seasons[-1]), "2026/27")
    assert parts(figure) == (1, 2)
    assert figure.definition == (
        "исполненные договорённости — из исполненных и просроченных; договорённости досрочно "
        "прекращённых пар не считаются"
    )


def test_a_pair_that_ended_early_owes_nothing() -> None:
    ended = f"{PAIRS[MAIN]}ended_on: 2027-01-25\nend_reason: mentee_left\n"
    programme = built(FILES | {MAIN: ended})
    pairs = pairs_in(programme, programme.seasons[-1])
    assert parts(plan_figure(programme, pairs)) == (0, 0)
    assert parts(agreements_figure(programme, pairs)) == (0, 0)


def test_goals_are_counted_once_they_have_an_outcome() -> None:
    closed = PAIRS[MAIN].replace(
        "due: 2027-04-01}", "due: 2027-04-01, outcome: reached, closed_on: 2027-02-10}"
    )
    assert closed != PAIRS[MAIN]
    programme = built(FILES | {MAIN: closed})
    assert parts(goals_figure(programme, pairs_in(programme, programme.seasons[-1]))) == (1, 1)
    earlier = built(FILES | {MAIN: closed}, date(2027, 2, 9))
    assert parts(goals_figure(earlier, pairs_in(earlier, earlier.seasons[-1]))) == (0, 0)
