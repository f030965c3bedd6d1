"""References between records: what a field points at, and how to find every pointer."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias, cast, get_args, get_origin

from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from generator.records.choice import folded
from generator.records.refusals import refuse, refuse_shape
from generator.records.values import ID
from generator.records.vocabulary import Role

ANY = "*"
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """Marks a string field as the id of a record of one kind (or of any, ``*``).

    ``roles`` admits a role of the programme instead of a person's id. The validation
    context may bring ``aliases``: {(kind, folded title): id}, so that a form may be
    written by its title.
    """

    kind: str
    roles: bool = False

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(
            self._read, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema: JsonSchemaValue = {"type": "string", "x-kind": self.kind}
        if self.kind == ANY or self.roles or self.kind in {"form", "model"}:
            return schema
        return schema | {
            "pattern": f"^{ID.pattern}$",
            "patternErrorMessage": "Здесь нужен id записи — имя её файла без расширения.",
        }

    def _read(self, value: object, info: ValidationInfo) -> str:
        if not isinstance(value, str):
            raise refuse_shape("один id записи", value)
        text = value.strip()
        if self.roles and (role := Role.spellings().get(folded(text))):
            return role
        known = _aliases(info).get((self.kind, folded(text)))
        if known:
            return known
        parts = text.split("/") if self.kind == ANY else [text]
        if not all(ID.fullmatch(part) for part in parts):
            raise refuse(
                "reference",
                f"«{text}» — не id записи.",
                "Id — это имя файла записи без расширения: латиница, цифры, дефис.",
            )
        return text


def _aliases(info: ValidationInfo) -> Mapping[tuple[str, str], str]:
    return info.context["aliases"] if info.context and "aliases" in info.context else {}


_Step: TypeAlias = Callable[[object, Path], Iterator[tuple[Path, Reference, str]]]


def references(record: BaseModel) -> Iterator[tuple[Path, Reference, str]]:
    """Every reference inside a record: its path, what it may point at, and the id."""
    yield from _of_model(type(record))(record, ())


@cache
def _of_model(model: type[BaseModel]) -> _Step:
    plan = [
        (name, step)
        for name, info in model.model_fields.items()
        if (step := _of_annotation(info.annotation, tuple(info.metadata))) is not None
    ]

    def walk(value: object, path: Path) -> Iterator[tuple[Path, Reference, str]]:
        for name, step in plan:
            inner = getattr(value, name)
            if inner is not None:
                yield from step(inner, (*path, name))

    return walk


def _of_annotation(annotation: object, metadata: tuple[Any, ...]) -> _Step | None:
    for mark in metadata:
        if isinstance(mark, Reference):
            return _one(mark)
    marks = getattr(annotation, "__metadata__", ())
    if marks:
        return _of_annotation(get_args(annotation)[0], marks)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _of_model(annotation)
    if get_origin(annotation) is dict:
        keys, values = (_of_annotation(argument, ()) for argument in get_args(annotation))
        return _by_key(keys, values) if keys or values else None
    inner = (_of_annotation(argument, ()) for argument in get_args(annotation))
    return next((_each(step) for step in inner if step is not None), None)


def _one(mark: Reference) -> _Step:
    def step(value: object, path: Path) -> Iterator[tuple[Path, Reference, str]]:
        if not isinstance(value, Role):
            yield path, mark, str(value)

    return step


def _by_key(keys: _Step | None, values: _Step | None) -> _Step:
    """A mapping: a key may be a reference, a value may hold some."""

    def step(value: object, path: Path) -> Iterator[tuple[Path, Reference, str]]:
        for key, item in cast("dict[str, object]", value).items():
            if keys is not None:
                yield from keys(key, (*path, key))
            if values is not None:
                yield from values(item, (*path, key))

    return step


def _each(inner: _Step) -> _Step:
    """An optional value, or each of several."""

    def step(value: object, path: Path) -> Iterator[tuple[Path, Reference, str]]:
        if isinstance(value, tuple):
            for index, item in enumerate(cast("tuple[object, ...]", value)):
                yield from inner(item, (*path, index))
        else:
            yield from inner(value, path)

    return step
