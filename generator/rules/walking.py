"""Walks inside a record: its groups of fields and its texts, with paths as they are written."""

from collections.abc import Iterator
from functools import cache
from typing import cast, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.documents import Value
from generator.records.values import Text
from generator.rules.base import Path

_TEXT: object = get_args(Text)[1]


def entries(record: BaseModel, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """The record itself, then every group of fields inside it."""
    yield path, record
    for name, key in _grouping(type(record)):
        yield from _within(getattr(record, name), (*path, key))


def _within(value: object, path: Path) -> Iterator[tuple[Path, BaseModel]]:
    if isinstance(value, BaseModel):
        yield from entries(value, path)
    elif isinstance(value, tuple):
        for index, item in enumerate(cast("tuple[object, ...]", value)):
            yield from _within(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in cast("dict[str, object]", value).items():
            yield from _within(item, (*path, key))


@cache
def _grouping(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Names and keys of the fields that hold groups of fields."""
    fields = model.model_fields.items()
    return tuple((name, info.alias or name) for name, info in fields if _group(info.annotation))


@cache
def _group(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_group(argument) for argument in get_args(annotation))
    return next((model for model in inner if model is not None), None)


def texts(model: type[BaseModel], data: Value, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every field of prose that is written in a document's data, as it is written."""
    if isinstance(data, list):
        for index, item in enumerate(data):
            yield from texts(model, item, (*path, index))
    elif isinstance(data, dict):
        for key, info in _fields(model).items():
            yield from _texts_of(info, data.get(key), (*path, key))


def _texts_of(info: FieldInfo, value: Value, path: Path) -> Iterator[tuple[Path, str]]:
    if _TEXT in info.metadata:
        if isinstance(value, str):
            yield path, value
    elif (group := _group(info.annotation)) is not None:
        yield from texts(group, value, path)


@cache
def _fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields where prose may be, by their keys."""
    return {
        info.alias or name: info
        for name, info in model.model_fields.items()
        if _TEXT in info.metadata or _group(info.annotation) is not None
    }


def strings(data: Value, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every written value, whatever its field."""
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, list):
        for index, item in enumerate(data):
            yield from strings(item, (*path, index))
    elif isinstance(data, dict):
        for key, item in data.items():
            yield from strings(item, (*path, key))
