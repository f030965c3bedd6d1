"""What is due for one person: theirs by name, by role in a pair, by role in the team."""

from collections.abc import Iterator

from generator.deadlines import Due
from generator.page import Part
from generator.programme import Programme
from generator.programme.state import DeedState
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.vocabulary import Role
from generator.staff.addresses import href
from generator.staff.agenda import days_of
from generator.staff.desk import Desk
from generator.staff.lacks import Lack
from generator.staff.participant.heading import roles_in


def due_parts(desk: Desk, person: Participant, dues: tuple[Due, ...]) -> Iterator[Part]:
    """What went by, beside the page; what is to come, day by day, on it."""
    mine = due_of(desk.programme, person, dues)
    late = [_late(desk, due) for due in mine if due.state is DeedState.OVERDUE]
    if late:
        body = desk.render("pair/lacks.html", lacks=late)
        yield Part("late", "Срок прошёл", body, slot="side", look="warn")
    coming = [due for due in mine if due.state is DeedState.OPEN]
    if coming:
        body = desk.render("agenda/days.html", days=days_of(desk, coming))
        yield Part("due", "Что предстоит", body)


def _late(desk: Desk, due: Due) -> Lack:
    subject = desk.title(due.subject) if isinstance(due.subject, Pair) else ""
    return Lack(due.title, href(desk, due.subject, due.anchor), due.day, subject)


def due_of(programme: Programme, person: Participant, dues: tuple[Due, ...]) -> tuple[Due, ...]:
    """What of everything due a person has to see to."""
    roles = frozenset(roles_in(person, programme.season)) - {Role.MENTOR, Role.MENTEE}
    return tuple(
        due for due in dues if due.state is not DeedState.DONE and _concerns(due, person, roles)
    )


def _concerns(due: Due, person: Participant, roles: frozenset[Role]) -> bool:
    if due.who == person.id:
        return True
    if isinstance(due.subject, Pair):
        return _concerns_in_pair(due, due.subject, person)
    return isinstance(due.who, Role) and due.who in roles


def _concerns_in_pair(due: Due, pair: Pair, person: Participant) -> bool:
    """A thing of the whole pair is everyone's; a role's is of who has it in the pair."""
    whose: dict[str, tuple[str, ...]] = {
        "": (*pair.mentors, *pair.mentees),
        Role.MENTOR: pair.mentors,
        Role.MENTEE: pair.mentees,
    }
    return person.id in whose.get(due.who, ())
