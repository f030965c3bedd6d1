from functools import cache

from generator.monitoring.conformity import sheet
from generator.monitoring.influence.changing import changes
from generator.records.swot import Swot
from generator.reports.paper import Setting
from generator.reports.papers.annual import PAPER
from generator.reports.papers.annual.content import annual
from generator.reports.saying.growth import growth_words
from generator.reports.saying.scope import Scope
from tests.unit.reports.demo import DAY, demo, named_in, scope, season, without, words_of


@cache
def text_of(key: str) -> str:
    (made,) = PAPER.build(Setting(demo(), season(key), DAY))
    return words_of(made.content)


def plain(key: str) -> str:
    return text_of(key).replace("\u00a0", " ")


def test_indicators_stand_beside_their_targets() -> None:
    official = annual(scope("2025-26")).official
    assert len(official) == 6
    first = official[0]
    assert (first.title, first.said, first.target, first.verdict) == (
        "Дети 10–19\u00a0лет\u00a0— наставляемые",
        "25\u00a0из\u00a0462 (5\u00a0%, n\u00a0=\u00a0462)",
        "5\u00a0%",
        "цель достигнута",
    )
    assert first.title in text_of("2025-26")


def test_promises_are_summed_up_and_told_one_by_one() -> None:
    content = annual(scope("2025-26"))
    assert content.received_words in text_of("2025-26")
    assert len(content.received) == len(season("2025-26").expected)
    values = content.received[-1]
    assert (values.verdict, values.said) == (
        "не измеряется",
        "За\u00a0один год не\u00a0увидеть; вернёмся к\u00a0этому после третьего сезона",
    )


def test_the_sheet_of_conformity_has_the_curators_total_and_the_proposed_one() -> None:
    found = sheet(demo().programme, season("2025-26"))
    assert found.level is not None
    assert (
        f"Оценка куратора: {found.total} из 18, уровень: {found.level.title}; по записям "
        f"предложено {found.proposed} из {2 * found.told}"
    ) in plain("2025-26")
    assert "Куратор лист ещё не заполнил; по записям предложено" in plain("2026-27")


def test_an_analysis_comes_with_the_deeds_that_follow() -> None:
    assert (
        "Несовпадение запроса и наставника заметили только на четвёртой встрече. "
        "Что делаем: Обновить карту запросов, до 25 сентября 2026 г."
    ) in plain("2025-26")


def test_without_the_curators_analysis_the_drafts_stand_and_are_called_so() -> None:
    bare = without(lambda record: isinstance(record, Swot))
    content = annual(Scope(bare, season("2025-26")))
    assert content.swot.origin == (
        "Куратор анализ ещё не\u00a0составил; ниже\u00a0— черновик, сделанный по\u00a0показателям."
    )
    strengths = content.swot.cells[0]
    assert strengths.title == "Сильные стороны"
    assert strengths.statements[0].startswith("Пары начинают без\u00a0промедления")
    assert growth_words(" ".join(strengths.statements)) == ()


def test_the_running_season_is_told_as_early_and_without_growth() -> None:
    assert "Сезон ещё идёт: отчёт предварительный." in plain("2026-27")
    assert growth_words(text_of("2026-27")) == ()


def test_growth_stands_only_where_it_was_measured() -> None:
    text = text_of("2025-26")
    for change in changes(demo().programme, season("2025-26"), demo().tokens):
        text = text.replace(change.sentence, "")
    assert growth_words(text) == ()


def test_what_is_overdue_is_called_so_and_pairs_that_go_on_are_counted() -> None:
    assert "22.01.2027, просрочено" in plain("2025-26")
    assert "Продолжены в следующем сезоне: 4 пары и группы (источник: записи пар)." in plain(
        "2025-26"
    )


def test_the_report_names_nobody() -> None:
    assert named_in(text_of("2025-26")) == []
