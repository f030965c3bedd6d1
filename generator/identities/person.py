"""Who stands behind an id: a person's name and contacts, and how the name is said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.grammar import Case, FullName, Gender, Shape, say


@dataclass(frozen=True, slots=True)
class Identity:
    """A person's name and contacts; `phone` as +7XXXXXXXXXX, empty where nothing is known."""

    id: str
    name: FullName
    short: str = ""
    gender: Gender | None = None
    phone: str = ""
    email: str = ""
    birth_date: date | None = None
    representative: str = ""

    def say(self, case: Case = Case.NOMINATIVE, shape: Shape = Shape.FULL) -> str:
        """Say the person's name; `имя` prefers the short name where there is one."""
        if shape is Shape.NAME and self.short:
            short = FullName(self.name.surname, self.short)
            return say(short, case, shape, self.name.gender or self.gender)
        return say(self.name, case, shape, self.gender)


class Identities(Mapping[str, Identity]):
    """Identities by id, in the order of the file."""

    def __init__(self, by_id: Mapping[str, Identity] | None = None) -> None:
        self._by_id = dict(by_id or {})

    def __getitem__(self, key: str) -> Identity:
        return self._by_id[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def speak(
        self, key: str, case: Case = Case.NOMINATIVE, shape: Shape = Shape.FULL
    ) -> str | None:
        """Say the name behind an id, or None where the file has none."""
        identity = self._by_id.get(key)
        return None if identity is None else identity.say(case, shape)
