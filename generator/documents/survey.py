"""The slow walk over the YAML events of a text: where everything stands and what is wrong.

It is taken when a mark is asked for, and when the fast reading gave up or looks suspicious.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from generator.diagnostics import Severity
from generator.documents import characters, messages, parsing
from generator.documents.events import nfc
from generator.documents.problem import Problem, Saying
from generator.documents.syntax import FIELD, Slip, glued_colon, glued_dash, name_slip, not_a_field
from generator.documents.tree import DEEPEST, MOST_NODES, Path, Spot

Starts = (MappingStartEvent, SequenceStartEvent)
Ends = (MappingEndEvent, SequenceEndEvent)

MOST_ERRORS = 100

DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*%")
TAIL = re.compile(r"[ \t]+(#.*)")
SUSPICIOUS_LINE = re.compile(r"\n *(?:-[^ \n\d-]|[a-z_]+:[^ \n/])")


@dataclass(frozen=True, slots=True)
class Survey:
    """Marks by path (of the key, of the value; list items have the same twice) and problems."""

    marks: dict[Path, tuple[Spot, Spot]]
    problems: tuple[Problem, ...]
    broken: bool


def is_suspicious(text: str) -> bool:
    """Whether well-formed YAML may still not mean what the curator meant."""
    if " #" in text or "\\" in text or "\t#" in text or SUSPICIOUS_LINE.search(text):
        return True
    return "%" in text and DIRECTIVE.match(text) is not None


def survey(text: str) -> Survey:
    """Walk the whole text; `broken` when a syntax error ended the walk."""
    return _Surveyor(text).walk()


class _StopError(Exception):
    """Nothing more can be said about this text."""


class _Surveyor:
    def __init__(self, text: str) -> None:
        self.text, self.problems = _without_directives(text)
        self.lines = [*self.text.split("\n"), ""]  # marks may stand after the end
        self.marks: dict[Path, tuple[Spot, Spot]] = {}
        self.errors = 0
        self.nodes = 0
        self.last: Event | None = None
        self.following = parsing.open_events(self.text)

    def walk(self) -> Survey:
        broken = False
        try:
            self.document()
        except _StopError:
            pass
        except parsing.SyntaxFault as fault:
            broken = True
            self.note(name_slip(Slip.of(self.lines, fault, self.last)))
        except parsing.Fault:
            broken = True
            self.note(messages.SYNTAX.at(1, 1, text=self.lines[0]))
        return Survey(self.marks, tuple(self.problems), broken)

    def take(self) -> Event:
        event = self.following()
        if event is None:
            raise _StopError
        self.last = event
        return event

    def document(self) -> None:
        self.take()
        if isinstance(self.take(), StreamEndEvent):
            self.stop(messages.NOTHING_WRITTEN.at(1, 1))
        root = self.take()
        self.marks[()] = (_spot(root), _spot(root))
        self.root(root)
        if not isinstance(self.take(), DocumentEndEvent):
            raise _StopError
        after = self.take()
        if not isinstance(after, StreamEndEvent):
            self.stop(messages.SECOND_DOCUMENT.at(*_spot(after)))

    def root(self, root: Event) -> None:
        if isinstance(root, SequenceStartEvent):
            self.say(messages.LIST_AT_TOP, root)
        elif isinstance(root, ScalarEvent):
            self.bare_text(root)
        self.node(root, (), 0)

    def bare_text(self, root: ScalarEvent) -> None:
        line, column = _spot(root)
        if not root.value and not root.style:
            self.stop(messages.NOTHING_WRITTEN.at(1, 1))
        written = self.lines[line - 1]
        problem = glued_dash(written, line) or glued_colon(written, line)
        if not problem and any(FIELD.match(below) for below in self.lines[line:]):
            problem = not_a_field(written, line)
        self.stop(problem or messages.TEXT_AT_TOP.at(line, column, text=root.value))

    def node(self, event: Event, path: Path, depth: int) -> None:
        self.count(event)
        if isinstance(event, NodeEvent):
            self.decoration(event)
        if isinstance(event, ScalarEvent):
            self.scalar(event)
        elif isinstance(event, Starts):
            if depth >= DEEPEST:
                self.stop(messages.TOO_DEEP.at(*_spot(event)))
            walk = self.mapping if isinstance(event, MappingStartEvent) else self.sequence
            walk(path, depth + 1)

    def mapping(self, path: Path, depth: int) -> None:
        firsts: dict[str, int] = {}
        while not isinstance(event := self.take(), MappingEndEvent):
            key = self.key(event, firsts, depth)
            value = self.take()
            self.marks.setdefault((*path, key), (_spot(event), _spot(value)))
            if isinstance(value, ScalarEvent):
                self.own_line(value)
            self.node(value, (*path, key), depth)

    def sequence(self, path: Path, depth: int) -> None:
        place = 0
        while not isinstance(event := self.take(), SequenceEndEvent):
            self.marks[(*path, place)] = (_spot(event), _spot(event))
            self.node(event, (*path, place), depth)
            place += 1

    def key(self, event: Event, firsts: dict[str, int], depth: int) -> str:
        if not isinstance(event, ScalarEvent):
            self.complex_key(event, depth)
            return ""
        self.decoration(event)
        key = nfc(event.value)
        line, column = _spot(event)
        is_first = not self.lines[line - 1][: column - 1].strip()
        # An odd space before the first word of a line is an indent, and named as one.
        seen = key.lstrip() if is_first else key
        for problem in _key_problems(seen, line, column):
            self.note(problem)
        if key in firsts:
            self.say(messages.DUPLICATE_KEY, event, key=key, first=firsts[key])
        firsts.setdefault(key, line)
        return key

    def complex_key(self, event: Event, depth: int) -> None:
        if isinstance(event, AliasEvent):
            self.say(messages.ALIAS, event)
            return
        self.say(messages.COMPLEX_KEY, event)
        inside = 1
        while inside:
            event = self.take()
            inside += isinstance(event, Starts) - isinstance(event, Ends)
            if depth + inside > DEEPEST:
                self.stop(messages.TOO_DEEP.at(*_spot(event)))

    def decoration(self, event: NodeEvent) -> None:
        """Anchors, aliases and tags."""
        if isinstance(event, AliasEvent):
            self.say(messages.ALIAS, event)
        elif event.anchor:
            self.say(messages.ANCHOR, event)
        if getattr(event, "tag", None):
            self.say(messages.TAG, event)

    def scalar(self, event: ScalarEvent) -> None:
        if event.style:
            self.escapes(event)
        elif event.value:
            self.tail(event)

    def escapes(self, event: ScalarEvent) -> None:
        for match in characters.HIDDEN.finditer(event.value):
            if match.group() != "\ufffd":
                self.say(messages.ESCAPED, event, code=characters.code(match.group()))
                return

    def tail(self, event: ScalarEvent) -> None:
        """A comment on the line where a plain value ends may be the end of the value."""
        line, column = parsing.end(event)
        match = TAIL.match(self.lines[line], column)
        if match:
            said = messages.COMMENT_TAIL.at(
                line + 1, match.start(1) + 1, kept=event.value, lost=match.group(1)
            )
            self.note(said)

    def own_line(self, event: ScalarEvent) -> None:
        """A value alone on its line may be a field or a list item that lacks its space."""
        line, column = _spot(event)
        written = self.lines[line - 1]
        if event.style or written[: column - 1].strip():
            return
        found = glued_dash(written, line) or glued_colon(written, line)
        if found and is_suspicious("\n" + written):
            self.note(found)

    def count(self, event: Event) -> None:
        self.nodes += 1
        if self.errors >= MOST_ERRORS:
            self.stop(messages.TOO_MANY_ERRORS.at(*_spot(event)))
        if self.nodes > MOST_NODES:
            self.stop(messages.TOO_MANY_NODES.at(*_spot(event)))

    def note(self, problem: Problem) -> None:
        self.problems.append(problem)
        self.errors += problem.saying.severity is Severity.ERROR

    def say(self, saying: Saying, event: Event, **words: str | int) -> None:
        self.note(saying.at(*_spot(event), **words))

    def stop(self, problem: Problem) -> None:
        self.note(problem)
        raise _StopError


def _spot(event: Event) -> Spot:
    line, column = parsing.start(event)
    return line + 1, column + 1


def _without_directives(text: str) -> tuple[str, list[Problem]]:
    """Directives are named and made comments, so that the rest can be read."""
    if not DIRECTIVE.match(text):
        return text, []
    problems: list[Problem] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.startswith("%"):
            problems.append(messages.DIRECTIVE.at(number + 1, 1))
            lines[number] = f"#{line[1:]}"
        elif line.strip() and not line.lstrip().startswith("#"):
            break
    return "\n".join(lines), problems[: characters.MOST_NAMED]


def _key_problems(key: str, line: int, column: int) -> Iterator[Problem]:
    if key == "<<":
        yield messages.MERGE_KEY.at(line, column)
    elif not key:
        yield messages.EMPTY_KEY.at(line, column)
    odd = characters.ODD_SPACE.search(key)
    if odd:
        sign = odd.group()
        yield messages.SPACE_IN_KEY.at(
            line, column, key=key, name=characters.name(sign), code=characters.code(sign)
        )
