"""From a read document to a record: every disagreement becomes a diagnostic with a place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Severity
from generator.documents import Document, Value
from generator.grammar import similar
from generator.records.base import INJECTED, Kind, Record
from generator.records.refusals import shape_of

Path: TypeAlias = tuple[str | int, ...]
Aliases: TypeAlias = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Validation:
    """A record, or what keeps the document from being one."""

    record: Record | None
    diagnostics: tuple[Diagnostic, ...]


def validate(
    document: Document, kind: Kind, injected: Mapping[str, str], aliases: Aliases
) -> Validation:
    """Make the record of a document; ``injected`` holds id, folder and body fields."""
    own = tuple(_injected_inside(document, kind))
    data = {
        key: value for key, value in _filled(document.data).items() if key not in injected_of(kind)
    }
    try:
        record = kind.model.model_validate({**data, **injected}, context={"aliases": aliases})
    except ValidationError as error:
        found = (_diagnose(document, kind, details) for details in error.errors())
        return Validation(None, (*own, *found))
    return Validation(None if own else record, own)


@cache
def injected_of(kind: Kind) -> frozenset[str]:
    """Fields of a kind that the curator does not write inside the record."""
    return frozenset(name for name, info in kind.model.model_fields.items() if is_injected(info))


def is_injected(info: FieldInfo) -> bool:
    """Whether the reader fills this field."""
    return info.json_schema_extra is INJECTED


def _filled(value: dict[str, Value]) -> dict[str, object]:
    """The same keys without those left empty: an empty optional field is an absent one."""
    return {key: _filled_value(item) for key, item in value.items() if item is not None}


def _filled_value(value: Value) -> object:
    if isinstance(value, dict):
        return _filled(value)
    if isinstance(value, list):
        return tuple(_filled_value(item) for item in value)
    return value


_INSIDE = {
    "id": "Id внутри записи не пишут: им служит имя файла.",
    "body": "Текст пишут не полем, а под заголовком записи, после строки «---».",
}


def _injected_inside(document: Document, kind: Kind) -> Iterator[Diagnostic]:
    for name in sorted(injected_of(kind) & document.data.keys()):
        message = _INSIDE.get(name, f"Поле «{name}» не пишут: его место — имя папки записи.")
        yield Diagnostic(
            place=document.place(name, key=True),
            severity=Severity.ERROR,
            rule="injected-field",
            message=message,
            remedy="Удалите строку.",
            field=name,
        )


def _diagnose(document: Document, kind: Kind, details: ErrorDetails) -> Diagnostic:
    path: Path = tuple(part for part in details["loc"] if part != "[key]")
    context: dict[str, Any] = details.get("ctx", {})
    rule, message, remedy = _words(document, kind, path, details["type"], context)
    on_key = details["type"] == "extra_forbidden" or details["loc"][-1:] == ("[key]",)
    if details["type"] == "missing" and not _written(document.data, path):
        place = document.place(*path[:-1]) if len(path) > 1 else document.place()
    else:
        place = document.place(*path, key=on_key)
    return Diagnostic(
        place=place,
        severity=Severity.ERROR,
        rule=rule,
        message=_about(kind.model, path, message),
        remedy=remedy,
        field=".".join(str(part) for part in path),
    )


def _words(
    document: Document, kind: Kind, path: Path, error: str, context: Mapping[str, Any]
) -> tuple[str, str, str]:
    """Rule, message and remedy of one pydantic error."""
    if "message" in context:
        return error, str(context["message"]), str(context.get("remedy", ""))
    if error == "missing":
        return _words_missing(document, kind, path)
    if error == "extra_forbidden":
        return _words_unknown(kind, path)
    return _words_standard(document, path, error, context)


def _words_missing(document: Document, kind: Kind, path: Path) -> tuple[str, str, str]:
    if path == ("body",):
        return (
            "missing-body",
            "под заголовком записи нет текста.",
            ("Напишите его после строки «---»."),
        )
    info = field_at(kind.model, path)
    hint = f" {info.description}" if info and info.description else ""
    if _written(document.data, path):
        return "empty", "поле обязательно, а не заполнено.", f"Впишите значение.{hint}"
    return "missing", "обязательного поля нет.", f"Добавьте строку «{path[-1]}: …».{hint}"


def _words_unknown(kind: Kind, path: Path) -> tuple[str, str, str]:
    name = str(path[-1])
    known = _keys(model_at(kind.model, path[:-1]))
    near = similar(name, known)
    remedy = f"Похоже на «{near}»." if near else f"Здесь бывают: {', '.join(known)}."
    return "unknown-field", f"поля «{name}» в этой записи не бывает.", remedy


_BOUNDS = {
    "greater_than_equal": ("не меньше", "ge"),
    "greater_than": ("больше", "gt"),
    "less_than_equal": ("не больше", "le"),
    "less_than": ("меньше", "lt"),
}


def _words_standard(
    document: Document, path: Path, error: str, context: Mapping[str, Any]
) -> tuple[str, str, str]:
    if error in _BOUNDS:
        words, key = _BOUNDS[error]
        bound = str(context[key]).removesuffix(".0")
        return "bounds", f"число должно быть {words} {bound}.", "Исправьте число."
    if error == "too_short":
        return "empty-list", "список пуст, а нужна хотя бы одна строка.", "Добавьте строку с «- »."
    written = shape_of(_value_at(document.data, path))
    if error == "tuple_type":
        return (
            "shape",
            f"здесь ждут: список, а написано: {written}.",
            ("Начните каждую строку списка с «- »."),
        )
    if error in {"model_type", "dict_type", "model_attributes_type"}:
        return (
            "shape",
            f"здесь ждут: поля со значениями, а написано: {written}.",
            ("Напишите поля с отступом, каждое с новой строки: «поле: значение»."),
        )
    return "value", f"значение не подходит: {written}.", "Сверьтесь с описанием поля."


def _about(model: type[BaseModel], path: Path, message: str) -> str:
    """The sentence with the field's title before it, or on its own."""
    info = field_at(model, path)
    if info is None or not info.title:
        return message[0].upper() + message[1:]
    return f"{info.title}: {message}"


def _written(data: Value, path: Path) -> bool:
    return not path or path[-1] in _inside(_value_at(data, path[:-1]))


def _value_at(data: Value, path: Path) -> Value:
    for part in path:
        data = _inside(data).get(part)
    return data


def _inside(value: Value) -> Mapping[str | int, Value]:
    """What a value holds, by key or by position."""
    if isinstance(value, dict):
        return {**value}
    return dict(enumerate(value)) if isinstance(value, list) else {}


def _keys(model: type[BaseModel] | None) -> list[str]:
    fields = model.model_fields.items() if model else ()
    return [info.alias or name for name, info in fields if not is_injected(info)]


def field_at(model: type[BaseModel], path: Path) -> FieldInfo | None:
    """The field that a path inside a record leads to; of a list item, the list's field."""
    found: FieldInfo | None = None
    inside: type[BaseModel] | None = model
    for part in path:
        if isinstance(part, int) or inside is None:
            continue
        info = _by_key(inside).get(part)
        if info is None:
            continue
        found, inside = info, _entry_of(info.annotation)
    return found


def model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The group of fields that a path leads into."""
    inside: type[BaseModel] | None = model
    for part in path:
        if inside is not None and isinstance(part, str) and part in _by_key(inside):
            inside = _entry_of(_by_key(inside)[part].annotation)
    return inside


def _by_key(model: type[BaseModel]) -> dict[str, FieldInfo]:
    return {info.alias or name: info for name, info in model.model_fields.items()}


def _entry_of(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_entry_of(argument) for argument in get_args(annotation))
    return next((model for model in inner if model is not None), None)
