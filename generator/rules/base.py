"""What a rule is: a function over the programme whose docstring is its manual entry."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.diagnostics import Place
from generator.programme import Programme
from generator.records import Record
from generator.records.school import RuleLevel

Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach: the field where it is mended, what is wrong and how to mend it.

    ``path`` leads to the field by the keys of the document; ``place`` overrides it where the
    spot is finer than a field.
    """

    record: Record
    path: Path
    message: str
    remedy: str = ""
    place: Place | None = None


Findings: TypeAlias = Iterator[Finding]
Check: TypeAlias = Callable[[Programme], Findings]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named check with its usual level; ``code`` groups the rules of one demand.

    A ``locked`` rule keeps its level whatever the school would like.
    """

    name: str
    code: str
    level: RuleLevel
    check: Check
    locked: bool = False

    @property
    def manual(self) -> str:
        """The entry of the curator's handbook: what is asked, why, how to mend it."""
        return inspect.getdoc(self.check) or ""

    @property
    def title(self) -> str:
        """The first line of the manual entry."""
        return self.manual.partition("\n")[0]
