import pytest

from generator.reports.saying.growth import growth_words, sober, without_growth


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Выявлена положительная динамика", ("динамика",)),
        ("Вырос интерес, тревожность снизилась.", ("Вырос", "снизилась")),
        ("Уверенность растёт, а волнение уменьшается", ("растёт", "уменьшается")),
        ("рост среднего", ("рост",)),
        ("Встреч стало больше", ("стало больше",)),
        ("Улучшились отношения, повысился уровень", ("Улучшились", "повысился")),
        ("Подростки этого возраста растили рассаду, взрослый — отросток", ()),
        ("Курсы повышения квалификации, город Ростов", ()),
        ("Ценность роста навыка", ("роста",)),
    ],
)
def test_words_of_growth_are_found_by_their_stems(text: str, words: tuple[str, ...]) -> None:
    assert growth_words(text) == words


def test_a_sentence_of_growth_is_left_out_and_counted() -> None:
    text = "Пары встречались раз в месяц.\nТревожность снизилась! Две пары продолжат."
    assert without_growth(text) == ("Пары встречались раз в месяц. Две пары продолжат.", 1)


def test_of_a_row_only_sober_lines_stay() -> None:
    assert sober(["рост среднего", "80 %"]) == ("80 %",)
