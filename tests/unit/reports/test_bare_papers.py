"""Papers of a school that has hardly any records: they open, and say what is missing."""

from datetime import date

import pytest

from generator.identities import Identities
from generator.opening import Opened
from generator.records.season import Season
from generator.reports.paper import Paper, Setting
from generator.reports.papers import annual, pair_plan, pair_result, programme, spravka
from generator.tokens import Tokens
from tests.unit.reports.demo import words_of
from tests.unit.staff.small import AS_OF, ROOT, SEASONS, built, small_programme

SEASON = "2026-27"
OF_A_SEASON = (spravka.PAPER, annual.PAPER, programme.PAPER)
OF_A_PAIR = (pair_plan.PAPER, pair_result.PAPER)


def setting(*, bare: bool, day: date = AS_OF) -> Setting:
    found = built(SEASONS, day) if bare else small_programme(as_of=day)
    season = found.get(Season, SEASON)
    assert season is not None
    opened = Opened(ROOT, found, Identities(), Tokens(), ())
    return Setting(opened, season, day)


def text_of(paper: Paper, of: Setting) -> str:
    return "\n".join(words_of(made.content) for made in paper.build(of)).replace("\u00a0", " ")


@pytest.mark.parametrize("paper", OF_A_SEASON, ids=lambda paper: paper.key)
@pytest.mark.parametrize("bare", [True, False])
def test_a_paper_of_a_season_opens_with_hardly_any_records(paper: Paper, *, bare: bool) -> None:
    text = text_of(paper, setting(bare=bare))
    assert "Дом творчества «Парус»" in text
    assert "{{" not in text
    assert "{%" not in text


def test_a_note_of_nothing_says_so() -> None:
    text = text_of(spravka.PAPER, setting(bare=True))
    assert "Проведено встреч: 0 (источник: записи встреч)." in text
    assert "За этот срок анкет не было." in text
    assert "Листа соответствия в программе ещё нет." in text
    assert "данных недостаточно для вывода" in text


@pytest.mark.parametrize("paper", OF_A_PAIR, ids=lambda paper: paper.key)
def test_papers_of_pairs_open_for_every_pair(paper: Paper) -> None:
    made = tuple(paper.build(setting(bare=False)))
    assert made
    assert not any(one.has_names for one in made)
    assert not tuple(paper.build(setting(bare=True)))
