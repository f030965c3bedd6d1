"""Seasons and models beside each other: the same questionnaire, both told, nothing concluded."""

import pytest

from generator.monitoring.influence import models_compared, parameter_title, season_on_season
from tests.unit.monitoring.influence.measured_school import (
    files,
    measured_programme,
    respondents,
)

ROSE_BY_TWO = respondents([(4, 6)] * 20)
ROSE_BY_ONE = respondents([(4, 5)] * 20)


def test_a_season_stands_beside_the_one_before() -> None:
    programme = measured_programme(
        files(*ROSE_BY_ONE, season="2025-26"), files(*ROSE_BY_TWO, season="2026-27")
    )
    (step,) = season_on_season(programme, programme.seasons[-1])
    assert (step.now.n, step.then.n) == (20, 20)
    assert step.difference == pytest.approx(1.0)
    assert season_on_season(programme, programme.seasons[0]) == ()


def test_what_was_not_told_a_season_ago_is_not_compared() -> None:
    small = respondents([(4, 5)] * 4)
    programme = measured_programme(
        files(*small, season="2025-26"), files(*ROSE_BY_TWO, season="2026-27")
    )
    assert season_on_season(programme, programme.seasons[-1]) == ()


def test_models_of_one_form_stand_beside_each_other_when_both_are_told() -> None:
    forms = {f"t{place:02}": "pupil-pupil/leader" for place in range(20)}
    forms |= {f"t{place:02}": "pupil-pupil/other" for place in range(8)}
    answers = respondents([(4, 6)] * 8 + [(4, 5)] * 12)
    programme = measured_programme(files(*answers, forms=forms))
    (beside,) = models_compared(programme, programme.seasons[-1])
    assert beside.form == "pupil-pupil"
    told = [(model.cut.model, model.n, model.difference) for model in beside.models]
    assert told == [("leader", 12, 1.0), ("other", 8, 2.0)]


def test_one_model_alone_is_no_comparison() -> None:
    programme = measured_programme(files(*ROSE_BY_TWO))
    assert models_compared(programme, programme.seasons[-1]) == ()


def test_a_parameter_is_called_as_its_instrument_says() -> None:
    programme = measured_programme(files(*ROSE_BY_TWO))
    assert parameter_title(programme, "anxiety") == "тревожность"
    assert parameter_title(programme, "unheard-of") == "unheard-of"
