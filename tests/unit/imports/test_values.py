"""Cells as answers: what is understood, what is refused, and in which words."""

import pytest

from generator.imports.values import Unfit, read_answer
from generator.records.instrument import Direction, Item, ItemType, Option, Scale

OPTIONS = (
    Option(key="speak", text="выступать, не волнуясь"),
    Option(key="speak-2", text="выступать"),
    Option(key="team", text="работать в команде"),
)


def item(kind: ItemType, **more: object) -> Item:
    return Item.model_validate(
        {
            "key": "one",
            "measures": "one",
            "text": "Вопрос?",
            "type": kind,
            "direction": Direction.HIGHER,
            **more,
        }
    )


SCALE = item(
    ItemType.SCALE,
    scale=Scale(min=1, max=10, min_label="совсем нет", max_label="в полной мере"),
)
ITEMS = {kind: item(kind, options=OPTIONS) for kind in ItemType} | {ItemType.SCALE: SCALE}


@pytest.mark.parametrize(
    ("kind", "cell", "answer"),
    [
        (ItemType.SCALE, "7", "7"),
        (ItemType.SCALE, "7,0", "7"),
        (ItemType.SCALE, "7 – скорее да", "7"),
        (ItemType.SCALE, "10 - в полной мере", "10"),
        (ItemType.SCALE, "Совсем нет", "1"),
        (ItemType.YESNO, "Да.", "да"),
        (ItemType.YESNO, "ИСТИНА", "да"),
        (ItemType.YESNO, "no", "нет"),
        (ItemType.CHOICE, "Выступать, не волнуясь", "speak"),
        (ItemType.CHOICE, "team", "team"),
        (ItemType.MULTI, "Работать в команде, Выступать, не волнуясь", "speak, team"),
        (ItemType.MULTI, "выступать;работать в команде", "speak-2, team"),
        (ItemType.MULTI, "Выступать, не волнуясь, выступать", "speak, speak-2"),
        (ItemType.MULTI, "speak|team", "speak, team"),
        (ItemType.NUMBER, "1 234,5", "1234.5"),
        (ItemType.NUMBER, "-2", "-2"),
        (ItemType.SHARE, "85 %", "85"),
        (ItemType.SHARE, "85%", "85"),
        (ItemType.SHARE, "62,5", "62.5"),
        (ItemType.SHARE, "0", "0"),
        (ItemType.COUNT, "3,0", "3"),
        (ItemType.OPEN, "07.10", "07.10"),
    ],
)
def test_an_answer_is_understood(kind: ItemType, cell: str, answer: str) -> None:
    assert read_answer(ITEMS[kind], cell) == answer


@pytest.mark.parametrize(
    ("kind", "cell", "message"),
    [
        (ItemType.SCALE, "0", "Ответ «0» не годится: нужно целое число от 1 до 10."),
        (ItemType.SCALE, "7,5", "Ответ «7,5» не годится: нужно целое число от 1 до 10."),
        (ItemType.SCALE, "семь", "Ответ «семь» не годится: нужно целое число от 1 до 10."),
        (ItemType.YESNO, "Да, конечно", "Ответ «Да, конечно» не годится: нужно «да» или «нет»."),
        (
            ItemType.MULTI,
            "выступать, петь",
            "Ответ «выступать, петь» не годится: такого варианта нет; есть "
            "«выступать, не волнуясь», «выступать», «работать в команде».",
        ),
        (ItemType.SHARE, "120 %", "Ответ «120 %» не годится: нужна доля от 0 до 100 %."),
        (ItemType.COUNT, "1,5", "Ответ «1,5» не годится: нужно целое число."),
        (ItemType.COUNT, "-1", "Ответ «-1» не годится: нужно целое число."),
        (ItemType.YESNO, "Иванова Мария Петровна", "Ответ «…» не годится: нужно «да» или «нет»."),
        (ItemType.YESNO, "ivanova@example.ru", "Ответ «…» не годится: нужно «да» или «нет»."),
        (
            ItemType.SCALE,
            "2026-10-07 00:00:00",
            "Ответ не годится: это дата — Excel принял за неё ответ; впишите ответ заново.",
        ),
    ],
)
def test_what_is_no_answer_is_said_without_naming_anybody(
    kind: ItemType, cell: str, message: str
) -> None:
    found = read_answer(ITEMS[kind], cell)
    assert isinstance(found, Unfit)
    assert found.message == message


def test_a_cell_of_endless_options_is_refused_and_not_dived_into() -> None:
    assert isinstance(read_answer(ITEMS[ItemType.MULTI], "team," * 4000), Unfit)
