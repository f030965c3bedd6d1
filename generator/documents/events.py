"""From YAML events to plain data, as fast as can be: every scalar stays as it was written.

Anything unusual gives None at once; `survey` then walks the text again and says what it was.
Nearly every file is well-formed, and marks are seldom asked for, so both cost nothing here.
"""

from __future__ import annotations

from functools import partial
from unicodedata import normalize

from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from generator.documents import parsing
from generator.documents.tree import DEEPEST, MOST_NODES, Value

nfc = partial(normalize, "NFC")


class _UnusualError(Exception):
    """The text holds something that only the survey can name."""


def compose(text: str) -> dict[str, Value] | None:
    """The data of a text with one mapping and nothing unusual, else None."""
    try:
        return _compose(parsing.open_events(text))
    except (_UnusualError, parsing.Fault):
        return None


def normalise(data: dict[str, Value]) -> dict[str, Value] | None:
    """The same data in NFC, or None where two keys become one."""
    try:
        return _normalise_mapping(data)
    except _UnusualError:
        return None


def _normalise_mapping(data: dict[str, Value]) -> dict[str, Value]:
    normal = {nfc(key): _normalise(value) for key, value in data.items()}
    if len(normal) < len(data):
        raise _UnusualError
    return normal


def _normalise(value: Value) -> Value:
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, list):
        return [_normalise(item) for item in value]
    return None if value is None else _normalise_mapping(value)


def _compose(following: parsing.Events) -> dict[str, Value]:
    following()
    start = following()
    root = following()
    if type(start) is not DocumentStartEvent or start.version or start.tags:
        raise _UnusualError
    if type(root) is not MappingStartEvent:
        raise _UnusualError
    data = _Composer(following).mapping(root, 1)
    if type(following()) is not DocumentEndEvent or type(following()) is not StreamEndEvent:
        raise _UnusualError
    return data


class _Composer:
    """Recursion is safe: it is never deeper than `DEEPEST`."""

    __slots__ = ("following", "nodes")

    def __init__(self, following: parsing.Events) -> None:
        self.following = following
        self.nodes = 0

    def mapping(self, start: MappingStartEvent, depth: int) -> dict[str, Value]:
        self.enter(start, depth)
        following = self.following
        data: dict[str, Value] = {}
        while type(event := following()) is ScalarEvent:
            key = event.value
            if event.anchor or event.tag or not key or key == "<<" or key in data:
                raise _UnusualError
            data[key] = self.value(following(), depth)
        if type(event) is not MappingEndEvent:
            raise _UnusualError
        return data

    def sequence(self, start: SequenceStartEvent, depth: int) -> list[Value]:
        self.enter(start, depth)
        following = self.following
        data: list[Value] = []
        while type(event := following()) is not SequenceEndEvent:
            data.append(self.value(event, depth))
        return data

    def value(self, event: Event | None, depth: int) -> Value:
        self.nodes += 1
        if type(event) is ScalarEvent:
            if event.anchor or event.tag or self.nodes > MOST_NODES:
                raise _UnusualError
            # An empty plain scalar is nothing; an empty quoted one is an empty text.
            return event.value or ("" if event.style else None)
        if type(event) is MappingStartEvent:
            return self.mapping(event, depth + 1)
        if type(event) is SequenceStartEvent:
            return self.sequence(event, depth + 1)
        raise _UnusualError

    def enter(self, start: MappingStartEvent | SequenceStartEvent, depth: int) -> None:
        if depth > DEEPEST or self.nodes > MOST_NODES or start.anchor or start.tag:
            raise _UnusualError
