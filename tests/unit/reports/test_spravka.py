import re
from dataclasses import replace
from datetime import date
from functools import cache

from generator.monitoring.influence.changing import changes
from generator.opening import Opened
from generator.programme import Programme
from generator.programme.relations import meetings_of, pairs_in
from generator.records.season import Season
from generator.reports.paper import Setting
from generator.reports.papers.spravka import PAPER
from generator.reports.papers.spravka.content import spravka
from generator.reports.saying.growth import growth_words
from generator.reports.saying.scope import Scope
from tests.unit.reports.demo import DAY, demo, named_in, scope, season, without_exit, words_of

STEMS = (
    r"динамик|тенденци|прирос|увелич|уменьш|улучш|ухудш|повыси|повыша|повышен|сниж|снизи|"
    r"понижа|(?<!\w)рост(?:а|у|ом|е)?(?!\w)|(?<!\w)(?:вы|воз)рос(?!\w|т)|(?<!\w)вырос|раст[её]т|"
    r"стал[аои]? (?:выше|ниже|больше|меньше|лучше|хуже)"
)


def written(opened: Opened, of: Season) -> str:
    (made,) = PAPER.build(Setting(opened, of, DAY))
    return words_of(made.content)


@cache
def of_the_demo(key: str) -> str:
    return written(demo(), season(key))


def growth_in(text: str) -> list[str]:
    return [match.group() for match in re.finditer(STEMS, text.lower().replace("\u00a0", " "))]


def test_a_season_without_its_exit_is_told_without_one_word_of_growth() -> None:
    opened = replace(demo(), programme=without_exit())
    for key in ("2025-26", "2026-27"):
        of = opened.programme.get(Season, key)
        assert of is not None
        text = written(opened, of)
        assert growth_in(text) == []
        assert growth_words(text) == ()
        assert "данных недостаточно для\u00a0вывода" in text


def test_the_running_season_says_why_nothing_can_be_concluded() -> None:
    text = of_the_demo("2026-27")
    assert growth_in(text) == []
    assert (
        "О\u00a0влиянии программы на\u00a0участников данных недостаточно для\u00a0вывода: "
        "выходного измерения ещё не\u00a0было, сравнивать не\u00a0с\u00a0чем."
    ) in text


def test_with_the_exit_words_of_growth_stand_only_in_sentences_of_the_measured() -> None:
    text = of_the_demo("2025-26")
    found = changes(demo().programme, season("2025-26"), demo().tokens)
    assert growth_in(text)
    for change in found:
        text = text.replace(change.sentence, "")
    assert growth_in(text) == []


def test_the_sentences_repeat_the_means_of_their_figures() -> None:
    (engaged,) = (
        change
        for change in changes(demo().programme, season("2025-26"), demo().tokens)
        if change.parameter == "engagement" and not change.cut.form
    )
    text = of_the_demo("2025-26").replace("\u00a0", " ")
    before, after = engaged.before_mean or 0, engaged.after_mean or 0
    assert f"среднее выросло с {before:.1f} до {after:.1f}".replace(".", ",") in text


def test_meetings_and_their_kinds_are_counted_with_source() -> None:
    programme, of = demo().programme, season("2025-26")
    pairs = pairs_in(programme, of)
    total = sum(len(meetings_of(programme, pair)) for pair in pairs)
    text = of_the_demo(of.id)
    assert f"Проведено встреч: {total} (источник: записи встреч)." in text
    kinds = spravka(scope("2025-26")).kinds
    assert sum(int(line.count) for line in kinds) == total


def test_the_parts_stand_in_the_order_of_a_real_note() -> None:
    text = of_the_demo("2025-26")
    titles = (
        "Информационная справка",
        "1. Цель и задачи мониторинга",
        "2. Этап первый: качество процесса",
        "2.2. Формы работы",
        "2.4. SWOT-анализ",
        "3. Этап второй: влияние на участников",
        "4. Этапы программы",
        "5. Формы и модели",
        "6. Участники",
        "7. Задачи и направления работы",
        "8. Показатели",
        "10. Выводы",
        "Приложение. Как посчитаны показатели",
    )
    places = [text.index(title) for title in titles]
    assert places == sorted(places)


def test_a_part_of_a_season_counts_its_own_meetings() -> None:
    whole, part = scope("2025-26"), scope("2025-26", DAY.replace(year=2026, month=3, day=1))
    assert len(part.meetings()) < len(whole.meetings())
    assert spravka(whole).partial == ""
    assert spravka(part).partial.startswith("Встречи, события, достижения и\u00a0награды сосчитаны")
    assert whole.words == "2025/26\u00a0учебный год"
    assert part.words.replace("\u00a0", " ") == ("период с 1 марта 2026 г. по 30 июня 2026 г.")


def test_a_past_season_told_as_of_a_day_within_it_knows_nothing_later() -> None:
    then = Programme(demo().programme.archive, date(2026, 1, 20))
    content = spravka(Scope(then, season("2025-26")))
    assert "весь путь прошли" not in " ".join(content.conclusion)
    assert [line.result for line in content.stages[-2:]] == ["идёт", "впереди"]
    assert content.influence.told == ()


def test_no_name_of_a_person_stands_in_the_note() -> None:
    assert named_in(of_the_demo("2025-26")) == []


def test_every_figure_of_the_appendix_says_how_it_is_counted_and_where() -> None:
    for told in spravka(scope("2025-26")).figures:
        assert told.definition
        assert told.source
        assert told.hidden or re.search(r"n\u00a0=\u00a0\d|^\d", told.said)


def test_the_same_records_give_the_same_bytes() -> None:
    setting = Setting(demo(), season("2025-26"), DAY)
    assert [made.content for made in PAPER.build(setting)] == [
        made.content for made in PAPER.build(setting)
    ]
