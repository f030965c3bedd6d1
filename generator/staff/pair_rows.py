"""A pair in a list: one line of what matters, counted from its records."""

from dataclasses import dataclass
from datetime import date

from generator.grammar import Shape
from generator.monitoring import plan_figure
from generator.programme.relations import form_of, is_group, meetings_of, model_of, state_of
from generator.records.pair import Pair
from generator.staff.addresses import href
from generator.staff.badges import Badge, pair_badge
from generator.staff.desk import Desk
from generator.staff.lacks import lacks_of


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair or a group; ``plan`` is the share of due deeds done, None while none is due."""

    id: str
    title: str
    url: str
    people: str
    form: str
    canonical: str
    form_title: str
    model: str
    season: str
    size: str
    started_on: date | None
    kinds: tuple[str, ...]
    meetings: int
    last_on: date | None
    last_url: str
    plan: float | None
    plan_done: int
    plan_due: int
    lacks: int
    state: str
    badge: Badge


def pair_row(desk: Desk, pair: Pair) -> PairRow:
    """One pair's line."""
    programme = desk.programme
    form, state = form_of(programme, pair), state_of(programme, pair)
    model = model_of(form, pair.model)
    meetings = meetings_of(programme, pair)
    last = meetings[-1] if meetings else None
    plan = plan_figure(programme, (pair,))
    return PairRow(
        id=pair.id,
        title=desk.pair_title(pair),
        url=href(desk, pair),
        people=_people(desk, pair) if pair.title else "",
        form=pair.form,
        canonical=form.canonical.value if form else "",
        form_title=form.title if form else pair.form,
        model=model.title if model else "",
        season=pair.season,
        size="group" if is_group(pair) else "pair",
        started_on=pair.started_on,
        kinds=tuple(sorted({meeting.kind.value for meeting in meetings})),
        meetings=len(meetings),
        last_on=last.date if last else None,
        last_url=href(desk, pair, last.id) if last else "",
        plan=plan.value,
        plan_done=plan.numerator or 0,
        plan_due=plan.denominator or 0,
        lacks=len(lacks_of(desk, pair)),
        state=state.value,
        badge=pair_badge(state),
    )


def _people(desk: Desk, pair: Pair) -> str:
    """Who stands behind a title: the mentors by name."""
    return ", ".join(desk.name(key, Shape.SURNAME_INITIALS) for key in pair.mentors)
