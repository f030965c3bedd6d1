"""What a record may hold, in words: fields of a kind told from its model."""

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.records import values
from generator.records.base import Kind
from generator.records.choice import Choice
from generator.records.reference import ANY, Reference
from generator.records.validation import is_injected


@dataclass(frozen=True, slots=True)
class FieldNote:
    """A field as the curator meets it; ``choice`` and ``inner`` tell what may stand there."""

    name: str
    key: str
    title: str
    description: str
    required: bool
    holds: str
    choice: type[Choice] | None = None
    inner: tuple["FieldNote", ...] = ()


def fields_of(kind: Kind, titles: Mapping[str, str]) -> tuple[FieldNote, ...]:
    """The fields that a curator writes; ``titles`` calls kinds by name for references."""
    return tuple(_notes(kind.model, titles))


def _notes(model: type[BaseModel], titles: Mapping[str, str]) -> Iterator[FieldNote]:
    for name, info in model.model_fields.items():
        if not is_injected(info):
            yield _note(name, info, titles)


def _note(name: str, info: FieldInfo, titles: Mapping[str, str]) -> FieldNote:
    annotation, metadata = info.annotation, tuple(info.metadata)
    entry = _first(annotation, BaseModel)
    return FieldNote(
        name=name,
        key=info.alias or name,
        title=info.title or name,
        description=info.description or "",
        required=info.is_required(),
        holds=held(annotation, metadata, titles),
        choice=_first(annotation, Choice),
        inner=tuple(_notes(entry, titles)) if entry else (),
    )


_SCALARS: tuple[tuple[tuple[object, ...], str], ...] = tuple(
    (get_args(scalar)[1:], words)
    for scalar, words in (
        (values.Line, "строка"),
        (values.Text, "текст"),
        (values.Day, "дата"),
        (values.Month, "год и месяц"),
        (values.Year, "год"),
        (values.Whole, "целое число"),
        (values.Number, "число"),
        (values.Flag, "да или нет"),
        (values.Url, "адрес в интернете"),
        (values.Timezone, "часовой пояс"),
        (values.Key, "ключ латиницей"),
    )
)


def held(annotation: object, metadata: tuple[object, ...], titles: Mapping[str, str]) -> str:
    """What to write, in words: «дата», «список: id записи «Участник»»."""
    reference = next((mark for mark in metadata if isinstance(mark, Reference)), None)
    if reference is not None:
        return _reference(reference, titles)
    for marks, words in _SCALARS:
        if marks[0] in metadata:
            return words
    return _compound(annotation, titles)


def _compound(annotation: object, titles: Mapping[str, str]) -> str:
    inner = [item for item in get_args(annotation) if item is not type(None) and item is not ...]
    origin = get_origin(annotation)
    if origin is Annotated:
        return held(inner[0], tuple(inner[1:]), titles)
    if origin is tuple:
        return f"список: {held(inner[0], (), titles)}"
    if origin is dict:
        return f"по ключам: {held(inner[1], (), titles)}"
    if origin in {Union, types.UnionType}:
        return held(inner[0], (), titles)
    if isinstance(annotation, type) and issubclass(annotation, Choice):
        return "одно из значений"
    return "поля с отступом"


def _reference(mark: Reference, titles: Mapping[str, str]) -> str:
    if mark.kind == ANY:
        return "id любой записи"
    if mark.kind == "model":
        return "ключ модели формы"
    said = f"id записи «{titles.get(mark.kind, mark.kind)}»"
    return f"роль или {said}" if mark.roles else said


def _first(annotation: object, wanted: type[Any]) -> Any:  # noqa: ANN401 - a class of the wanted kind
    """The class of a kind that stands somewhere in an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, wanted):
        return annotation
    found = (_first(argument, wanted) for argument in get_args(annotation))
    return next((each for each in found if each is not None), None)
