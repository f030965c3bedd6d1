"""People and pairs of a programme on paper: by name where names are at hand, else by id."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.grammar import Case, Shape
from generator.programme import Programme
from generator.programme.relations import called_by
from generator.prose import Mention, Spoken
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.vocabulary import Role
from generator.reports.naming import Naming


@dataclass(frozen=True, slots=True)
class People:
    """Says who somebody is; with empty names, on papers that go without them."""

    programme: Programme
    naming: Naming

    def name(
        self, key: str, shape: Shape = Shape.FULL, case: Case = Case.NOMINATIVE, role: str = ""
    ) -> str:
        """A person in a shape and a case; without a name, the role with the id."""
        return self.naming.person(key, role or called_by(self.programme, key), case, shape)

    def names(self, keys: Iterable[str], shape: Shape = Shape.FULL, role: str = "") -> str:
        """Several people in a row."""
        return ", ".join(self.name(key, shape, role=role) for key in keys)

    def pair_title(self, pair: Pair) -> str:
        """«Лебедева – Соколов», the group's own title, or the id where there are no names."""
        if pair.title:
            return pair.title
        if not self.naming.identities:
            return pair.id
        mentors = self.names(pair.mentors, Shape.SURNAME, "mentor")
        mentees = self.names(pair.mentees, Shape.SURNAME, "mentee")
        return f"{mentors} – {mentees}"

    def responsible(self, value: str) -> str:
        """Who answers for something: a role in the school's wording, or a person."""
        if not isinstance(value, Role):
            return self.name(value, Shape.SURNAME_INITIALS)
        return self.role(value)

    def role(self, role: Role) -> str:
        """A role in the school's wording."""
        wording = {item.role: item.title for item in self.programme.school.roles}
        return wording.get(role, role.label)

    @property
    def curator(self) -> str:
        """What the curator is called here."""
        return self.role(Role.CURATOR)

    def speak(self, mention: Mention) -> Spoken:
        """A mention inside a text of the records."""
        record = self.programme.find(mention.target)
        if isinstance(record, Participant):
            return Spoken(self.name(record.id, mention.shape, mention.case))
        if isinstance(record, Pair):
            return Spoken(self.pair_title(record))
        return Spoken(record.label if record else mention.target)
