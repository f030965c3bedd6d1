"""From a cell to an answer as a response keeps it, by the type of the question."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.imports.personal import shown
from generator.records.choice import folded
from generator.records.instrument import Item, ItemType
from generator.records.values import number_in

_YES = frozenset({"да", "yes", "true", "истина", "y"})
_NO = frozenset({"нет", "no", "false", "ложь", "n"})
_DATE = re.compile(
    r"\d{4}-\d\d-\d\d(?: .*)?|\d{1,2}\.\d{1,2}\.\d{2,4}"
    r"|\d{1,2}\.(?:янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)\w*\.?"
)
_WITH_WORDS = re.compile(r"([-−]?\d+(?:[.,]\d+)?)\s*[-–—]\s+\S.*")
_WHOLE_SHARE = 100
_SEPARATORS = ",;|\n"


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a cell is no answer: what was asked for, and what is in the cell if it may be said."""

    wanted: str
    said: str = ""
    outside: bool = False

    @property
    def message(self) -> str:
        """The sentence for the curator: «Ответ «11» не годится: нужно число от 1 до 10»."""
        said = f" «{self.said}»" if self.said else ""
        return f"Ответ{said} не годится: {self.wanted}."


def read_answer(item: Item, cell: str) -> str | Unfit:
    """The answer in its canonical form: numbers with a point, options by their keys."""
    if item.type not in {ItemType.OPEN, ItemType.CHOICE, ItemType.MULTI} and _DATE.fullmatch(cell):
        return Unfit("это дата — Excel принял за неё ответ; впишите ответ заново")
    answer = _READERS[item.type](item, cell)
    if isinstance(answer, Unfit):
        repeated = "" if item.sensitive else shown(cell, 40)
        return Unfit(answer.wanted, repeated, answer.outside)
    return answer


def _scale(item: Item, cell: str) -> str | Unfit:
    """A number on the scale, alone, with its words after a dash, or an end of it in words."""
    scale = item.scale
    if scale is None:
        return Unfit("у вопроса в анкете нет шкалы")
    wanted = f"нужно целое число от {scale.min} до {scale.max}"
    ends = {folded(scale.min_label or ""): scale.min, folded(scale.max_label or ""): scale.max}
    if folded(cell) and folded(cell) in ends:
        return str(ends[folded(cell)])
    value = _number(cell)
    if value is None or not value.is_integer():
        return Unfit(wanted)
    if not scale.min <= value <= scale.max:
        return Unfit(wanted, outside=True)
    return str(int(value))


def _number(cell: str) -> float | None:
    """The number of a cell: «7», «7,0», «7 – скорее да», «1 234,5»."""
    words = _WITH_WORDS.fullmatch(cell)
    text = words[1] if words else cell
    return number_in(re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "", text))


def _yes_or_no(_: Item, cell: str) -> str | Unfit:
    word = folded(cell)
    if word in _YES:
        return "да"
    return "нет" if word in _NO else Unfit("нужно «да» или «нет»")


def _any_number(_: Item, cell: str) -> str | Unfit:
    value = _number(cell)
    return Unfit("нужно число") if value is None else _written(value)


def _share(_: Item, cell: str) -> str | Unfit:
    """A per cent; 0,85 without the sign may be either, so it is refused."""
    signed = cell.endswith("%")
    value = _number(cell.removesuffix("%").strip())
    if value is None or not 0 <= value <= _WHOLE_SHARE:
        return Unfit("нужна доля от 0 до 100 %", outside=value is not None)
    if 0 < value <= 1 and not signed:
        return Unfit("не понять, доля это или проценты; допишите знак: 85 %")
    return _written(value)


def _count(_: Item, cell: str) -> str | Unfit:
    value = _number(cell)
    if value is None or value < 0 or not value.is_integer():
        return Unfit("нужно целое число")
    return _written(value)


def _written(value: float) -> str:
    return str(int(value)) if value.is_integer() else repr(value)


def _one_option(item: Item, cell: str) -> str | Unfit:
    found = options_by_word(item).get(folded(cell))
    return _no_such(item) if found is None else found


def _some_options(item: Item, cell: str) -> str | Unfit:
    """Options parted by `,`, `;`, `|` or lines; their own commas part nothing."""
    found = _parted(_spaced(cell), _longest_first(item))
    if found is None:
        return _no_such(item)
    return ", ".join(option.key for option in item.options if option.key in found)


def options_by_word(item: Item) -> dict[str, str]:
    """Keys of the options by key and by text, folded."""
    return {folded(word): one.key for one in item.options for word in (one.text, one.key)}


def _longest_first(item: Item) -> list[tuple[str, str]]:
    words = {_spaced(word): one.key for one in item.options for word in (one.text, one.key)}
    return sorted(words.items(), key=lambda pair: -len(pair[0]))


def _spaced(text: str) -> str:
    """One spelling for a cell of several options: case, ё and spaces; separators stay."""
    return re.sub(r"[ \t]+", " ", text.strip().lower().replace("ё", "е"))


def _parted(text: str, words: Sequence[tuple[str, str]]) -> set[str] | None:
    """The keys of the options that the whole text is made of, each at most once, or None."""
    text = text.lstrip(f"{_SEPARATORS} ")
    if not text:
        return set()
    for word, key in words:
        rest = text.removeprefix(word) if text.startswith(word) else None
        if rest is None or (rest.strip() and rest.lstrip(" ")[0] not in _SEPARATORS):
            continue
        others = _parted(rest, [pair for pair in words if pair[1] != key])
        if others is not None:
            return {key} | others
    return None


def _no_such(item: Item) -> Unfit:
    words = ", ".join(f"«{option.text}»" for option in item.options)
    return Unfit(f"такого варианта нет; есть {words}")


def _open(_: Item, cell: str) -> str | Unfit:
    return cell


_READERS: Mapping[ItemType, Callable[[Item, str], str | Unfit]] = {
    ItemType.SCALE: _scale,
    ItemType.YESNO: _yes_or_no,
    ItemType.CHOICE: _one_option,
    ItemType.MULTI: _some_options,
    ItemType.NUMBER: _any_number,
    ItemType.SHARE: _share,
    ItemType.COUNT: _count,
    ItemType.OPEN: _open,
}
