"""From a filled-in sheet to the record of a response; what is private stays out of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from pydantic_core import PydanticCustomError

from generator.documents import Value, emit, read
from generator.imports.open_answers import OpenAnswer
from generator.imports.respondents import Respondent
from generator.imports.sheets import Sheet
from generator.records.instrument import Item, ItemType
from generator.records.response import Response
from generator.records.validation import is_injected
from generator.records.values import number_in, read_day
from generator.records.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Answered:
    """A response to write: the record's data and what goes to `private/`."""

    token: str
    row: int
    data: dict[str, Value]
    open_answers: tuple[OpenAnswer, ...]
    sensitive: tuple[tuple[str, str, str], ...]


def answered(sheet: Sheet, who: Respondent, items: Mapping[str, Item]) -> Answered:
    """Closed answers into the record, open and sensitive ones beside it, their means as scores."""
    closed: dict[str, Value] = {}
    opened: list[OpenAnswer] = []
    hidden: list[tuple[str, str, str]] = []
    for key, item in items.items():
        answer = sheet.answers.get(key)
        if answer is None:
            continue
        if item.sensitive:
            hidden.append((sheet.token, key, answer))
        elif item.type is ItemType.OPEN:
            opened.append(OpenAnswer(sheet.token, key, answer))
        else:
            closed[key] = answer
    themes: dict[str, Value] = dict.fromkeys(one.item for one in opened)
    fields: dict[str, Value] = {
        "role": who.role.value,
        "form": who.form,
        "model": who.model,
        "answered_on": sheet.answered_on.isoformat(),
        "answers": closed,
        "themes": themes,
        "scores": _scores(hidden, items),
    }
    data: dict[str, Value] = {key: value for key, value in fields.items() if value}
    return Answered(sheet.token, sheet.row, data, tuple(opened), tuple(hidden))


def _scores(hidden: list[tuple[str, str, str]], items: Mapping[str, Item]) -> dict[str, Value]:
    """The mean of the sensitive answers to each parameter, one decimal."""
    points: dict[str, list[Decimal]] = defaultdict(list)
    for _, key, answer in hidden:
        if number_in(answer) is not None:
            points[items[key].measures].append(Decimal(answer))
    return {key: str(_mean(values)) for key, values in points.items()}


def _mean(values: list[Decimal]) -> Decimal:
    return (sum(values, Decimal(0)) / len(values)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def joined(made: Answered, path: str, before: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a response over one that is there, and the fields in which they differ.

    The old record keeps what a curator may have written into it: form and model, themes,
    reasons, and scores of methods whose answers the file does not have.
    """
    document = read(path, before).document
    old = document.data if document else {}
    kept = {key: value for key, value in old.items() if key in _CURATORS and value}
    themes = {**_group(made.data.get("themes")), **_group(old.get("themes"))}
    scores = {**_group(old.get("scores")), **_group(made.data.get("scores"))}
    groups: dict[str, Value] = {"themes": themes, "scores": scores}
    data = made.data | kept | {name: group for name, group in groups.items() if group}
    return emit(in_field_order(data)), tuple(_differing(old, data))


_CURATORS = frozenset({"form", "model", "reasons"})
_FIELDS = tuple(name for name, info in Response.model_fields.items() if not is_injected(info))
_GROUPS = frozenset({"answers", "themes", "scores", "reasons"})


def in_field_order(data: Mapping[str, Value]) -> dict[str, Value]:
    """The fields of a response in the order of its model."""
    return {name: data[name] for name in _FIELDS if name in data}


def _differing(old: Mapping[str, Value], new: Mapping[str, Value]) -> list[str]:
    """Fields, and within groups their keys, that say something else."""
    return [key for name in _FIELDS for key in _unlike(name, old.get(name), new.get(name))]


def _unlike(name: str, old: Value, new: Value) -> Iterator[str]:
    if name in _GROUPS:
        before, after = _group(old), _group(new)
        keys = dict.fromkeys((*after, *before))
        yield from (key for key in keys if before.get(key) != after.get(key))
    elif _meant(name, old) != _meant(name, new):
        yield name


def _group(value: Value) -> dict[str, Value]:
    return value if isinstance(value, dict) else {}


def _meant(name: str, value: Value) -> object:
    """A role and a day may be written in several ways."""
    if not isinstance(value, str):
        return None
    try:
        return Role.read(value) if name == "role" else read_day(value)
    except PydanticCustomError:
        return value
