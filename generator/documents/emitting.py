"""Write plain data as the YAML of a new record: the way a curator would, and `read` agrees."""

from collections.abc import Iterator, Mapping

from generator.documents.tree import Value

WIDEST_LINE = 90
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_FLOW_SIGNS = frozenset(",[]{}")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def emit(data: Mapping[str, Value]) -> str:
    """The text of a record, keys in their given order, quotes only where the reader needs them.

    Characters that no record may hold, the invisible ones, are written as they are: the reader
    refuses them.
    """
    return "".join(f"{line}\n" for line in _mapping(data))


def _mapping(data: Mapping[str, Value]) -> Iterator[str]:
    for key, value in data.items():
        yield from _entry(f"{_scalar(key)}:", value)


def _entry(head: str, value: Value) -> Iterator[str]:
    """A key with what it holds, or a dash with what the item holds."""
    if isinstance(value, dict) and value:
        yield head
        yield from (f"  {line}" if line else line for line in _mapping(value))
    elif isinstance(value, list) and value:
        yield from _list(head, value)
    elif isinstance(value, str) and _is_block(value):
        yield f"{head} |{'' if value.endswith(chr(10)) else '-'}"
        yield from (f"  {line}" if line else line for line in value.removesuffix("\n").split("\n"))
    else:
        yield f"{head} {_inline(value)}".rstrip(" ")


def _list(head: str, items: list[Value]) -> Iterator[str]:
    """Short words on the line of their key, all else an item a line."""
    words = [item for item in items if isinstance(item, str) and _is_plain(item, in_flow=True)]
    line = f"{head} [{', '.join(words)}]"
    if len(words) == len(items) and len(line) <= WIDEST_LINE:
        yield line
        return
    yield head
    for item in items:
        yield from (f"  {line}" if line else line for line in _item(item))


def _item(item: Value) -> Iterator[str]:
    """A group of fields begins on the line of its dash; a list within a list does not."""
    if isinstance(item, dict) and item:
        lines = _mapping(item)
        yield f"- {next(lines)}"
        yield from (f"  {line}" if line else line for line in lines)
    else:
        yield from _entry("-", item)


def _inline(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _scalar(value)
    return "{}" if isinstance(value, dict) else "[]"


def _scalar(text: str) -> str:
    if _is_plain(text):
        return text
    if '"' in text and not set(text) & {"\n", "\t"}:
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_ESCAPES.get(sign, sign) for sign in text) + '"'


def _is_plain(text: str, *, in_flow: bool = False) -> bool:
    """Whether a text needs no quotes: nothing in it reads as a sign of YAML."""
    if not text or text != text.strip() or set(text) & {"\n", "\t"}:
        return False
    if in_flow and set(text) & _FLOW_SIGNS:
        return False
    starts_well = text[0] not in _INDICATORS or (text[0] == "-" and text[1:2].isdigit())
    return starts_well and ": " not in text and " #" not in text and not text.endswith(":")


def _is_block(text: str) -> bool:
    """Whether lines may stand as they are: none begins the text with a space or ends in one."""
    lines = text.removesuffix("\n").split("\n")
    tidy = all(line == line.rstrip() and "\t" not in line for line in lines)
    return len(lines) > 1 and tidy and bool(lines[0]) and lines[0][0] != " " and bool(lines[-1])
