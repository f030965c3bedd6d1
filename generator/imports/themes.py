"""Themes that the curator wrote beside open answers move into the responses."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.documents import Value, emit, read
from generator.grammar import similar
from generator.imports.laying import response_path
from generator.imports.open_answers import HEADINGS, OpenAnswer, answers_path, read_open
from generator.imports.questions import items_of
from generator.imports.remark import RefusedError, Remark, Spot, in_order
from generator.imports.respondents import Ground
from generator.imports.responses import in_field_order
from generator.imports.table import Table
from generator.imports.values import options_by_word
from generator.records.choice import folded
from generator.records.instrument import Item, ItemType
from generator.records.values import KEY


@dataclass(frozen=True, slots=True)
class Themed:
    """Responses with their themes filled in, by path, and what is wrong with the table."""

    files: Mapping[str, bytes]
    remarks: tuple[Remark, ...] = ()


def take_themes(root: Path, ground: Ground) -> Themed:
    """Read the table of a wave's open answers and lay its themes into the responses.

    A cell left empty changes nothing.

    Raises:
        OSError: a file cannot be read.
    """
    try:
        found = read_open(root, ground.wave.id)
    except RefusedError as refused:
        return Themed({}, (refused.remark,))
    if found is None:
        message = f"Нет файла {answers_path(ground.wave.id)}."
        remedy = "Его пишет «nastavnik import responses»."
        return Themed({}, (Remark("no-answers", message, remedy),))
    table, answers = found
    remarks: list[Remark] = []
    chosen: dict[str, dict[str, Value]] = {}
    items = items_of(ground.instrument)
    for answer in answers:
        if answer.themes:
            keys = _keys(table, answer, items, remarks)
            chosen.setdefault(answer.token, {})[answer.item] = list(keys)
    files = dict(_filled(root, ground, chosen, remarks))
    return Themed(files, in_order(remarks))


def _keys(
    table: Table, answer: OpenAnswer, items: Mapping[str, Item], remarks: list[Remark]
) -> Iterator[str]:
    """The keys of the themes of one answer; a theme that is not in the list is told."""
    item = items.get(answer.item)
    if item is None or item.type is not ItemType.OPEN:
        message = f"Открытого вопроса «{answer.item}» в анкете нет."
        spot = _spot(table, answer, "вопрос")
        remarks.append(Remark("theme", message, "Не меняйте этот столбец.", spot))
        return
    spot = _spot(table, answer, "темы")
    for word in _words(answer.themes, item):
        key = options_by_word(item).get(folded(word))
        if key is not None:
            yield key
        elif item.options:
            remarks.append(_unknown(word, item, spot))
        elif KEY.fullmatch(word):
            yield word
        else:
            remedy = "У вопроса нет списка тем: пишите ключи латиницей или добавьте options."
            remarks.append(Remark("theme", f"Тема «{word}» не годится.", remedy, spot))


def _words(cell: str, item: Item) -> list[str]:
    """The themes of a cell, parted by commas, semicolons or lines; a known one stays whole."""
    if folded(cell) in options_by_word(item):
        return [cell]
    for sign in (";", "\n"):
        cell = cell.replace(sign, ",")
    return [word.strip() for word in cell.split(",") if word.strip()]


def _unknown(word: str, item: Item, spot: Spot) -> Remark:
    texts = [option.text for option in item.options]
    near = similar(word, texts)
    listed = ", ".join(f"«{text}»" for text in texts)
    remedy = f"Похоже на «{near}»." if near else f"Есть: {listed}."
    return Remark("theme", f"Темы «{word}» у вопроса {item.key} нет.", remedy, spot)


def _spot(table: Table, answer: OpenAnswer, heading: str) -> Spot:
    headings = [one.lower() for one in table.headings]
    return table.spot(answer.row, headings.index(HEADINGS[HEADINGS.index(heading)]))


def _filled(
    root: Path, ground: Ground, chosen: Mapping[str, Mapping[str, Value]], remarks: list[Remark]
) -> Iterator[tuple[str, bytes]]:
    """Responses whose themes change."""
    for token, themes in sorted(chosen.items()):
        path = response_path(ground.wave.id, token)
        content = (root / path).read_bytes() if (root / path).is_file() else b""
        document = read(path, content).document if content else None
        if document is None:
            message = f"Ответа {token} среди записей нет, или он с ошибками."
            remedy = "Сначала перенесите ответы: nastavnik import responses."
            remarks.append(Remark("no-response", message, remedy))
            continue
        old = document.data.get("themes")
        before = old if isinstance(old, dict) else {}
        if any(before.get(key) != value for key, value in themes.items()):
            data: dict[str, Value] = {**document.data, "themes": {**before, **themes}}
            yield path, emit(in_field_order(data)).encode()
