"""How people are called on a paper: by name, or by role and id where there are no names."""

from dataclasses import dataclass

from generator.grammar import Case, Shape, role_word
from generator.identities import Identities

_NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Naming:
    """The names at hand."""

    identities: Identities

    @property
    def known(self) -> bool:
        """Whether there are names at all."""
        return bool(self.identities)

    def person(
        self,
        key: str,
        role: str = "participant",
        case: Case = Case.NOMINATIVE,
        shape: Shape = Shape.FULL,
    ) -> str:
        """«Иванова Мария Петровна», or «наставник p-7f3k» for who has no name at hand."""
        return self.identities.speak(key, case, shape) or f"{role_word(role, case)}{_NBSP}{key}"

    def people(
        self,
        keys: tuple[str, ...],
        role: str = "participant",
        case: Case = Case.NOMINATIVE,
        shape: Shape = Shape.FULL,
    ) -> str:
        """Several people in a row, divided by commas."""
        return ", ".join(self.person(key, role, case, shape) for key in keys)
