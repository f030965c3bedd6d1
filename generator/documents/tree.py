"""The shapes that records are read into, and the bounds they must keep."""

from __future__ import annotations

from typing import TypeAlias

Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"
Path: TypeAlias = tuple[str | int, ...]
Spot: TypeAlias = tuple[int, int]

DEEPEST = 20
MOST_NODES = 50_000
