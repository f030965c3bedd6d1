"""A stream of YAML events, from libyaml where it is there, else from pure Python.

Events, not nodes: neither parser recurses here, so no nesting can exhaust the C stack
(a test reads the deepest files in a thread with a tiny one), and aliases are never expanded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import yaml
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from generator.documents.tree import Spot

Events = Callable[[], Event | None]
SyntaxFault = yaml.MarkedYAMLError
Fault = yaml.YAMLError


class _PureParser(Reader, Scanner, Parser):
    """The parser half of PyYAML's loader, without its constructors."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def pure_events(text: str) -> Events:
    """Events from the parser written in Python."""
    return cast("Events", _PureParser(text).get_event)


def fast_events(text: str) -> Events:
    """Events from libyaml."""
    return CParser(text).get_event


try:
    from yaml._yaml import CParser
except ImportError:  # a PyYAML built without libyaml
    open_events = pure_events
else:
    open_events = fast_events


def start(event: Event) -> Spot:
    """Where an event's text begins, 0-based."""
    mark = cast("yaml.Mark", event.start_mark)
    return mark.line, mark.column


def end(event: Event) -> Spot:
    """Where an event's text ends, 0-based."""
    mark = cast("yaml.Mark", event.end_mark)
    return mark.line, mark.column
