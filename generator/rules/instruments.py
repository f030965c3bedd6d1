"""X17: every question says how it is answered, and versions of a questionnaire agree."""

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


def repeated_version(programme: Programme) -> Findings:
    """У каждой версии анкеты свой номер.

    Почему: вход и выход сравнивают, только если версия одна; две разные анкеты под одним номером
    выглядели бы сравнимыми. Изменили текст, шкалу или направление вопроса — это новая версия.

    Как исправить: дайте более поздней анкете следующий номер (`version`) и свой файл.
    """
    taken: dict[tuple[str, int], Instrument] = {}
    for instrument in programme.ever(Instrument):
        first = taken.setdefault((instrument.family, instrument.version), instrument)
        if first is not instrument:
            message = (
                f"Версия {instrument.version} семейства «{instrument.family}» уже есть: {first.id}."
            )
            yield Finding(instrument, ("version",), message, "Дайте этой версии следующий номер.")


def changed_meaning(programme: Programme) -> Findings:
    """Ключ вопроса во всех версиях анкеты значит одно и то же.

    Почему: по ключу ответы разных лет попадают в одну строку. Если под старым ключом спрашивают о
    другом, годы сравнят, а сравнивать нечего.

    Как исправить: новому вопросу дайте новый ключ, а старый ключ оставьте прежнему вопросу или не
    используйте.
    """
    families: dict[str, list[Instrument]] = {}
    for instrument in programme.ever(Instrument):
        families.setdefault(instrument.family, []).append(instrument)
    for versions in families.values():
        yield from _changed(sorted(versions, key=lambda version: version.version))


def _changed(versions: list[Instrument]) -> Findings:
    first: dict[str, tuple[Instrument, Item]] = {}
    for instrument in versions:
        for path, item in _of(instrument):
            before, meant = first.setdefault(item.key, (instrument, item))
            if before is not instrument and meant.measures != item.measures:
                message = (
                    f"Вопрос «{item.key}» спрашивает о «{item.measures}», а в {before.id} "
                    f"(версия {before.version}) — о «{meant.measures}»."
                )
                remedy = "Дайте новому вопросу другой ключ."
                yield Finding(instrument, (*path, "measures"), message, remedy)


def _items(programme: Programme) -> Iterator[tuple[Instrument, Path, Item]]:
    for instrument in programme.ever(Instrument):
        for path, item in _of(instrument):
            yield instrument, path, item


def _of(instrument: Instrument) -> Iterator[tuple[Path, Item]]:
    for number, block in enumerate(instrument.blocks):
        for index, item in enumerate(block.items):
            yield ("blocks", number, "items", index), item
