"""JSON Schemas of the record kinds, for editors and forms: inlined, with Russian titles.

A ``$ref`` makes editors swallow the title and description beside it, so there is none.
"""

import json
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from generator.records.base import Kind
from generator.records.validation import injected_of

Schema: TypeAlias = dict[str, Any]

DIALECT = "http://json-schema.org/draft-07/schema#"


def schemas(kinds: tuple[Kind, ...]) -> dict[str, str]:
    """File name → text of the schema of every kind."""
    return {f"{kind.name}.schema.json": text_of(schema_of(kind)) for kind in kinds}


def text_of(schema: Schema) -> str:
    """The bytes that are committed: stable order, Russian as Russian."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def schema_of(kind: Kind) -> Schema:
    """The schema of what a curator writes in a record of the kind."""
    raw = kind.model.model_json_schema(by_alias=True)
    definitions = cast("Mapping[str, Schema]", raw.pop("$defs", {}))
    schema = _inlined(raw, definitions)
    injected = injected_of(kind)
    schema["properties"] = {
        name: field for name, field in schema["properties"].items() if name not in injected
    }
    schema["required"] = [name for name in schema.get("required", []) if name not in injected]
    schema["title"] = kind.title
    schema["description"] = f"{kind.plural}: папка records/{kind.folder}".rstrip("/")
    return {"$schema": DIALECT, **schema}


def _inlined(node: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """A schema without references, without nulls and without defaults nobody writes."""
    if "$ref" in node:
        target = definitions[str(node["$ref"]).rsplit("/", 1)[-1]]
        beside = {key: value for key, value in node.items() if key != "$ref"}
        return _inlined({**target, **beside}, definitions)
    if "anyOf" in node:
        node = _one_of_optional(node)
        if "$ref" in node:
            return _inlined(node, definitions)
    return {
        key: _value(value, definitions)
        for key, value in node.items()
        if key not in {"default", "injected", "private"}
    }


def _value(value: object, definitions: Mapping[str, Schema]) -> object:
    if isinstance(value, dict):
        return _inlined(cast("Schema", value), definitions)
    if isinstance(value, list):
        return [_value(item, definitions) for item in cast("list[object]", value)]
    return value


def _one_of_optional(node: Schema) -> Schema:
    """An optional field is its own type: the empty value is an absent one."""
    kinds = [item for item in node["anyOf"] if item != {"type": "null"}]
    rest = {key: value for key, value in node.items() if key != "anyOf"}
    return {**kinds[0], **rest} if len(kinds) == 1 else {**rest, "anyOf": kinds}
