"""Example records: a tiny programme that the handbook shows and the tests read."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from generator.records.base import Kind
from generator.records.validation import is_injected

AS_OF = date(2026, 12, 1)
"""The day on which the examples hold together without a remark."""

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Example:
    """A record as it would stand in a programme."""

    path: str
    text: str


@cache
def example_files() -> tuple[Example, ...]:
    """Every example by its path, in order."""
    found = sorted(path for path in (_HERE / "records").rglob("*.*") if path.is_file())
    return tuple(
        Example(path.relative_to(_HERE).as_posix(), path.read_text(encoding="utf-8"))
        for path in found
    )


def examples_of(kind: Kind) -> tuple[Example, ...]:
    """Examples of a kind; where none is kept, the fields to fill in."""
    start = f"records/{kind.folder}/" if kind.folder else f"records/{kind.name}{kind.suffix}"
    kept = tuple(example for example in example_files() if example.path.startswith(start))
    return kept or (Example(f"{start}{kind.prefix or 'imya'}{kind.suffix}", _blank(kind)),)


def is_shown(kind: Kind) -> bool:
    """Whether an example of the kind is kept, so that the handbook need not make one up."""
    return examples_of(kind)[0].text != _blank(kind)


def _blank(kind: Kind) -> str:
    """The required fields without their values."""
    keys = [
        info.alias or name
        for name, info in kind.model.model_fields.items()
        if info.is_required() and not is_injected(info)
    ]
    lines = [f"{key}:" for key in keys]
    return "\n".join(("---", *lines, "---", "") if kind.suffix == ".md" else (*lines, ""))
