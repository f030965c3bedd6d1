"""Every kind is complete: folders, titles, descriptions, schemas, references."""

from collections.abc import Iterator
from typing import cast, get_args

import pytest
from pydantic import BaseModel

from generator.records import KINDS, Kind
from generator.records.base import Entry
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.reference import ANY, references
from generator.records.schema import Schema, schema_of
from generator.records.validation import is_injected


def groups(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The model and every group of fields inside it."""
    yield model
    for info in model.model_fields.values():
        yield from inner(info.annotation)


def inner(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, Entry):
        yield from groups(annotation)
    for argument in get_args(annotation):
        yield from inner(argument)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_says_in_russian_what_it_is(kind: Kind) -> None:
    silent = [
        f"{model.__name__}.{name}"
        for model in groups(kind.model)
        for name, info in model.model_fields.items()
        if not (info.title and info.description)
    ]
    assert silent == []


def test_names_and_folders_are_not_shared() -> None:
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert len({kind.folder for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_points_at_real_things(kind: Kind) -> None:
    names = {other.name for other in KINDS}
    assert not kind.within or kind.within in names
    assert not kind.dated or kind.dated in kind.model.model_fields
    assert kind.suffix in {".yml", ".md"}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_schema_is_inlined_and_holds_what_the_curator_writes(kind: Kind) -> None:
    schema = schema_of(kind)
    written = {
        info.alias or name
        for name, info in kind.model.model_fields.items()
        if not is_injected(info)
    }
    assert set(schema["properties"]) == written
    assert not list(keys_of(schema) & {"$ref", "$defs", "default"})
    assert schema["additionalProperties"] is False


def keys_of(schema: Schema) -> set[str]:
    """Keywords of a schema and of everything inside it, names of fields apart."""
    found: set[str] = set()
    for inside in schemas_inside(schema):
        found |= set(inside)
    return found - {name for kind in KINDS for name in kind.model.model_fields}


def test_references_are_found_wherever_they_stand() -> None:
    pair = Pair.model_validate(
        {
            "id": "pr-a1b2",
            "season": "2026-27",
            "form": "teacher-teacher",
            "model": "one-two",
            "mentors": ["p-k3m9"],
            "mentees": ["p-t7x2", "p-t7x3"],
            "requests": [{"person": "p-t7x2", "request": "lesson"}],
            "plan": {
                "activities": [
                    {"title": "Урок", "due": "2026-10-01", "responsible": "p-k3m9"},
                    {"title": "Отчёт", "due": "2026-11-01", "responsible": "куратор"},
                ]
            },
        }
    )
    found = [(path, mark.kind, target) for path, mark, target in references(pair)]
    assert found == [
        (("season",), "season", "2026-27"),
        (("form",), "form", "teacher-teacher"),
        (("model",), "model", "one-two"),
        (("mentors", 0), "participant", "p-k3m9"),
        (("mentees", 0), "participant", "p-t7x2"),
        (("mentees", 1), "participant", "p-t7x3"),
        (("requests", 0, "person"), "participant", "p-t7x2"),
        (("plan", "activities", 0, "responsible"), "participant", "p-k3m9"),
    ]


def test_every_reference_names_a_kind() -> None:
    known = {kind.name for kind in KINDS} | {"model", ANY}
    for kind in KINDS:
        for schema in schemas_inside(schema_of(kind)):
            assert schema.get("x-kind", ANY) in known


def schemas_inside(schema: Schema) -> Iterator[Schema]:
    yield schema
    for value in cast("dict[str, object]", schema).values():
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        for item in items:
            if isinstance(item, dict):
                yield from schemas_inside(cast("Schema", item))


def test_a_mapping_points_by_its_keys_and_by_its_values() -> None:
    training = {"title": "Школа наставника", "on": "2026-10-01", "hours": "8", "event": "ev-one"}
    person = Participant.model_validate(
        {
            "id": "p-k3m9",
            "kind": "teacher",
            "joined_on": "2026-09-01",
            "seasons": {"2026-27": {"mentor": {"training": [training]}}},
        }
    )
    assert [(path, mark.kind, target) for path, mark, target in references(person)] == [
        (("seasons", "2026-27"), "season", "2026-27"),
        (("seasons", "2026-27", "mentor", "training", 0, "event"), "event", "ev-one"),
    ]
