"""The head of a pair's page: who leads whom, in which form, since when, in which state."""

from dataclasses import dataclass
from datetime import date

from generator.programme.relations import form_of, model_of, state_of
from generator.records.pair import Pair
from generator.records.vocabulary import Role
from generator.staff.addresses import PersonLink, href, person_link, sentence
from generator.staff.badges import Badge, pair_badge
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the parts of a pair's page."""

    mentors: tuple[PersonLink, ...]
    mentees: tuple[PersonLink, ...]
    mentor_word: str
    mentee_word: str
    title: str
    canonical: str
    form: str
    form_url: str
    model: str
    kind: str
    first_on: date | None
    last_on: date | None
    badge: Badge


def heading_of(desk: Desk, pair: Pair) -> Heading:
    """The head of one pair."""
    form = form_of(desk.programme, pair)
    model = model_of(form, pair.model)
    state = state_of(desk.programme, pair)
    return Heading(
        mentors=_people(desk, pair.mentors, pair.season),
        mentees=_people(desk, pair.mentees, pair.season),
        mentor_word=_word(desk, Role.MENTOR, pair.mentors),
        mentee_word=_word(desk, Role.MENTEE, pair.mentees),
        title=pair.title or "",
        canonical=form.canonical.value if form else "",
        form=form.title if form else pair.form,
        form_url=href(desk, form) if form else "",
        model=model.title if model else "",
        kind=pair.kind.label,
        first_on=pair.started_on,
        last_on=pair.ended_on if state.ended else pair.planned_until,
        badge=pair_badge(state),
    )


def _people(desk: Desk, keys: tuple[str, ...], season: str) -> tuple[PersonLink, ...]:
    return tuple(person_link(desk, key, season) for key in keys)


_MANY = {Role.MENTOR: "Наставники", Role.MENTEE: "Наставляемые"}


def doer(desk: Desk, pair: Pair, owner: str) -> str:
    """Who answers for a deed of a pair: the word of a role, of all who have it, or a person."""
    people = {Role.MENTOR: pair.mentors, Role.MENTEE: pair.mentees}
    if isinstance(owner, Role) and owner in people:
        return _word(desk, owner, people[owner])
    return sentence(desk.responsible(owner))


def _word(desk: Desk, role: Role, keys: tuple[str, ...]) -> str:
    """The school's own word for a role; several people are called by the common one."""
    return _MANY[role] if len(keys) > 1 else sentence(desk.wording.get(role, role.label))
