"""Say in Russian what the curator most likely did where YAML cannot be understood.

The parser's English words only tell the families apart; the text around the mark tells the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from yaml.events import Event, MappingEndEvent, ScalarEvent, SequenceEndEvent

from generator.documents import characters, messages
from generator.documents.parsing import SyntaxFault, end, start
from generator.documents.problem import Problem
from generator.documents.tree import Spot

LONGEST_VALUE = 32
CLOSING = {"[": "]", "{": "}"}
GLUED_COLON = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)*)(?P<key>[^\W\d][\w-]*):(?P<value>[^ \t].*)")
GLUED_DASH = re.compile(r"(?P<lead>[ ]*)-(?P<item>[^ \t-].*)")
FIELD = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)*)(?P<key>[^\s:#][^:]*?):(?:[ ]+(?P<value>.*))?$")


@dataclass(frozen=True, slots=True)
class Slip:
    """A syntax fault with the lines around it; lines and columns are 0-based here."""

    lines: list[str]
    at: Spot
    began: Spot
    family: str
    last: Event | None

    @classmethod
    def of(cls, lines: list[str], fault: SyntaxFault, last: Event | None) -> Slip:
        """Read what the parser says about itself."""
        mark = fault.problem_mark or fault.context_mark
        at = (mark.line, mark.column) if mark else (0, 0)
        context = fault.context_mark
        began = (context.line, context.column) if context else at
        return cls(lines, at, began, f"{fault.context or ''}: {fault.problem or ''}", last)

    def written(self, line: int) -> str:
        """A line of the text, empty beyond its end."""
        return self.lines[line] if line < len(self.lines) else ""

    @property
    def sign(self) -> str:
        """The character at the fault."""
        return self.written(self.at[0])[self.at[1] : self.at[1] + 1]

    @property
    def rest(self) -> str:
        """The line from the fault on."""
        return self.written(self.at[0])[self.at[1] :].strip()

    @property
    def before(self) -> str:
        """The line up to the fault."""
        return self.written(self.at[0])[: self.at[1]]

    def speaks_of(self, *words: str) -> bool:
        """Whether the parser's sentence has one of the words."""
        return any(word in self.family for word in words)


def name_slip(slip: Slip) -> Problem:
    """The likeliest explanation; the last one fits everything."""
    for explain in EXPLANATIONS:
        problem = explain(slip)
        if problem:
            return problem
    line = min(slip.at[0], len(slip.lines) - 1)
    while line and not slip.lines[line].strip():
        line -= 1
    return messages.SYNTAX.at(line + 1, 1, text=slip.lines[line])


def glued_colon(written: str, line: int) -> Problem | None:
    """`key:value` without the space; `line` is 1-based."""
    match = GLUED_COLON.match(written)
    if not match or match["value"].startswith("//"):
        return None
    column = match.end("key") + 2
    text = f"{match['key']}:{match['value']}"
    odd = characters.ODD_SPACE.match(match["value"])
    if odd:
        sign = odd.group()
        return messages.COLON_ODD_SPACE.at(
            line, column, text=text, name=characters.name(sign), code=characters.code(sign)
        )
    fixed = f"{match['key']}: {_short(match['value'])}"
    return messages.COLON_SPACE.at(line, column, text=text, fixed=fixed)


def glued_dash(written: str, line: int) -> Problem | None:
    """`-item` without the space; `line` is 1-based."""
    match = GLUED_DASH.match(written)
    if not match:
        return None
    item = match["item"].strip()
    column = match.start("item") + 1
    return messages.DASH_SPACE.at(line, column, text=f"-{item}", fixed=f"- {_short(item)}")


def not_a_field(written: str, line: int) -> Problem:
    """A line that is neither a field nor anything else; `line` is 1-based."""
    glued = glued_dash(written, line) or glued_colon(written, line)
    return glued or messages.COLON_MISSING.at(line, _indent_of(written) + 1, text=written.strip())


def _quote_open(slip: Slip) -> Problem | None:
    if not slip.speaks_of("unexpected end of stream", "unexpected document"):
        return None
    return _open_quote_at(slip, slip.began)


def _open_quote_at(slip: Slip, spot: Spot) -> Problem:
    line, column = spot
    return messages.QUOTE_OPEN.at(line + 1, column + 1, quote=slip.written(line)[column])


def _escape(slip: Slip) -> Problem | None:
    if not slip.speaks_of("quoted scalar", "double-quoted"):
        return None
    line, column = slip.at
    back = slip.written(line).rfind("\\", 0, column + 1)
    return messages.ESCAPE.at(line + 1, max(back, 0) + 1)


def _block_text(slip: Slip) -> Problem | None:
    if not slip.speaks_of("block scalar"):
        return None
    line, column = slip.began
    sign = slip.written(line)[column : column + 1]
    saying = messages.BLOCK_TEXT if slip.at[0] == line else messages.BLOCK_INDENT
    return saying.at(line + 1, column + 1, sign=sign)


def _flow(slip: Slip) -> Problem | None:
    if not slip.speaks_of("flow sequence", "flow mapping"):
        return None
    line, column = slip.began
    bracket = slip.written(line)[column : column + 1]
    closing = CLOSING.get(bracket, bracket)
    return messages.BRACKET_OPEN.at(line + 1, column + 1, bracket=bracket, closing=closing)


def _list_on_field_line(slip: Slip) -> Problem | None:
    if not slip.speaks_of("sequence entries are not allowed"):
        return None
    line, column = slip.at
    if slip.rest == "-":
        return messages.DASH_ALONE.at(line + 1, column + 1)
    return messages.DASH_ON_FIELD_LINE.at(line + 1, column + 1, text=slip.rest)


def _reserved(slip: Slip) -> Problem | None:
    words = ("cannot start any token", "anchor", "alias", "a tag", "keys are not allowed")
    if not slip.speaks_of(*words, "tag handle", "node content"):
        return None
    line, column = slip.began if slip.speaks_of("anchor", "alias", "a tag") else slip.at
    value = slip.written(line)[column:].strip()
    if value.startswith(":"):
        return messages.EMPTY_KEY.at(line + 1, column + 1)
    if not value:
        return None
    return messages.RESERVED.at(line + 1, column + 1, sign=value[0], fixed=_in_quotes(value))


def _no_colon(slip: Slip) -> Problem | None:
    if not slip.speaks_of("could not find expected ':'"):
        return None
    line = slip.began[0]
    return not_a_field(slip.written(line), line + 1)


def _colon_inside(slip: Slip) -> Problem | None:
    """A second colon on the line makes the first value look like a key."""
    if not slip.speaks_of("mapping values are not allowed"):
        return None
    line = slip.at[0]
    match = FIELD.match(slip.written(line))
    if not match or match.end("key") >= slip.at[1] or not match["value"]:
        return None
    value = match["value"].strip()
    fixed = f"{match['key']}: {_in_quotes(value)}"
    column = match.start("value") + 1
    if value[0] == ":":
        return messages.RESERVED.at(line + 1, column, sign=":", fixed=fixed)
    return messages.COLON_INSIDE.at(line + 1, column, value=value, fixed=fixed)


def _field_under_value(slip: Slip) -> Problem | None:
    """A key where the value above goes on: the lines above have no colon, or this is too far."""
    if not slip.speaks_of("mapping values are not allowed"):
        return None
    line = slip.at[0]
    last = slip.last
    above = start(last)[0] if isinstance(last, ScalarEvent) else line
    if above >= line:
        return None
    written = slip.written(above)
    if not FIELD.match(written) and not written.lstrip().startswith("- "):
        return not_a_field(written, above + 1)
    return _too_far_right(slip, line, above)


def _too_far_right(slip: Slip, line: int, above: int) -> Problem:
    last, written = slip.last, slip.written(line)
    if isinstance(last, ScalarEvent) and last.style in ("|", ">"):
        return messages.BLOCK_INDENT.at(above + 1, start(last)[1] + 1, sign=last.style)
    column = _indent_of(written) + 1
    return messages.INDENT_RIGHT.at(line + 1, column, text=written.strip(), above=above + 1)


def _indent_of(written: str) -> int:
    return len(written) - len(written.lstrip())


def _empty_key(slip: Slip) -> Problem | None:
    if slip.sign != ":" or slip.before.strip():
        return None
    line, column = slip.at
    return messages.EMPTY_KEY.at(line + 1, column + 1)


def _extra_bracket(slip: Slip) -> Problem | None:
    if not slip.rest or slip.sign not in "]}":
        return None
    line, column = slip.at
    return messages.BRACKET_EXTRA.at(line + 1, column + 1, bracket=slip.sign)


def _after_closing(slip: Slip) -> Problem | None:
    """Text after a closing quote or bracket."""
    last = slip.last
    line, column = slip.at
    if last is None or not slip.before.strip() or not slip.rest:
        return None
    if end(last)[0] != line:
        return None
    if isinstance(last, ScalarEvent) and last.style in ("'", '"'):
        return _after_quote(slip, last)
    if isinstance(last, MappingEndEvent | SequenceEndEvent):
        return messages.BRACKET_REST.at(line + 1, column + 1, rest=slip.rest)
    return None


def _after_quote(slip: Slip, last: ScalarEvent) -> Problem:
    """A quote that began on a line above was never meant to end here."""
    line, column = slip.at
    if start(last)[0] < line:
        return _open_quote_at(slip, start(last))
    if last.style == "'" and slip.sign.isalpha() and not slip.before.endswith(" "):
        return messages.APOSTROPHE.at(line + 1, column + 1, rest=slip.rest)
    return messages.QUOTE_INSIDE.at(line + 1, column + 1, quote=last.style or "", rest=slip.rest)


def _indent(slip: Slip) -> Problem | None:
    """A line that begins where no neighbour begins."""
    line, column = slip.at
    above = _line_above(slip, line)
    if slip.before.strip() or not slip.rest or above is None:
        return None
    is_item, was_item = slip.rest.startswith("- "), slip.written(above).lstrip().startswith("- ")
    here, there = column, _indent_of(slip.written(above))
    if is_item != was_item and here <= there:
        return messages.LIST_AND_FIELDS.at(line + 1, column + 1, text=slip.rest)
    if here > there:
        return _too_far_right(slip, line, above)
    if not is_item and not FIELD.match(slip.written(line)):
        return not_a_field(slip.written(line), line + 1)
    if here == there:
        return None
    return messages.INDENT.at(line + 1, column + 1, text=slip.rest, here=here, above=there)


def _line_above(slip: Slip, line: int) -> int | None:
    """The nearest line above that is neither empty nor a comment."""
    for above in range(min(line, len(slip.lines)) - 1, -1, -1):
        if slip.lines[above].strip() and not slip.lines[above].lstrip().startswith("#"):
            return above
    return None


def _second_document(slip: Slip) -> Problem | None:
    if not slip.speaks_of("<document start>"):
        return None
    above = _line_above(slip, slip.at[0])
    if above is None or slip.lines[above].strip() != "...":
        return None
    return messages.SECOND_DOCUMENT.at(above + 1, 1)


def _short(value: str) -> str:
    value = " ".join(value.split())
    return value if len(value) <= LONGEST_VALUE else f"{value[: LONGEST_VALUE - 1].rstrip()}…"


def _in_quotes(value: str) -> str:
    value = _short(value)
    if "\\" not in value and '"' not in value:
        return f'"{value}"'
    doubled = value.replace("'", "''")
    return f"'{doubled}'"


EXPLANATIONS: tuple[Callable[[Slip], Problem | None], ...] = (
    _quote_open,
    _escape,
    _block_text,
    _second_document,
    _list_on_field_line,
    _reserved,
    _extra_bracket,
    _after_closing,
    _flow,
    _empty_key,
    _no_colon,
    _colon_inside,
    _field_under_value,
    _indent,
)
