"""X17 in part: every question of a questionnaire says how it is answered."""

from collections.abc import Iterator

from generator.programme import Programme
from generator.records.instrument import Instrument, Item, ItemType
from generator.rules.base import Finding, Findings, Path

_OPTIONS = frozenset({ItemType.CHOICE, ItemType.MULTI})


def item_without_scale(programme: Programme) -> Findings:
    """У вопроса-шкалы есть шкала, и её верх выше низа.

    Почему: без краёв шкалы нельзя ни проверить ответ, ни посчитать среднее.

    Как исправить: добавьте `scale` с `min` и `max`; у вопроса другого типа шкалу удалите.
    """
    for instrument, path, item in _items(programme):
        if item.type is ItemType.SCALE and item.scale is None:
            message = f"Вопрос «{item.key}» — шкала, а краёв её нет."
            yield Finding(instrument, (*path, "type"), message, "Добавьте scale: min и max.")
        elif item.scale is not None and item.type is not ItemType.SCALE:
            message = f"Вопрос «{item.key}» — {item.type.label}, а у него шкала."
            yield Finding(instrument, (*path, "scale"), message, "Удалите scale или смените тип.")
        elif item.scale is not None and item.scale.max <= item.scale.min:
            message = f"Шкала вопроса «{item.key}» — от {item.scale.min} до {item.scale.max}."
            yield Finding(instrument, (*path, "scale", "max"), message, "Верх должен быть больше.")


def item_without_options(programme: Programme) -> Findings:
    """У вопроса с выбором есть из чего выбирать.

    Почему: ответ проверяют по списку; один вариант — не выбор.

    Как исправить: добавьте `options` — не меньше двух, у каждого ключ и текст.
    """
    for instrument, path, item in _items(programme):
        if item.type in _OPTIONS and len(item.options) <= 1:
            message = f"Вопрос «{item.key}» — {item.type.label}, а вариантов меньше двух."
            yield Finding(instrument, (*path, "type"), message, "Добавьте options: ключ и текст.")


def _items(programme: Programme) -> Iterator[tuple[Instrument, Path, Item]]:
    for instrument in programme.ever(Instrument):
        for number, block in enumerate(instrument.blocks):
            for index, item in enumerate(block.items):
                yield instrument, ("blocks", number, "items", index), item
