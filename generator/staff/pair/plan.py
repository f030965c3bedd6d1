"""The personalised programme of a pair: why, goals with progress, deeds with terms."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.monitoring import plan_figure
from generator.page import Part
from generator.programme.relations import state_of
from generator.programme.state import DeedState, PairState, deed_state, goal_progress, goal_state
from generator.records.document import Document
from generator.records.pair import GoalOutcome, Pair, PairActivity, PairGoal
from generator.staff.addresses import href
from generator.staff.badges import Badge, deed_badge
from generator.staff.desk import Desk
from generator.staff.pair.heading import doer


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal; ``share`` is 0 for a goal without a number until it is reached."""

    title: str
    share: float
    done: float | None
    target: float | None
    metric: str
    outcome: str
    due: date | None
    late: bool


@dataclass(frozen=True, slots=True)
class DeedLine:
    """A deed of the plan."""

    title: str
    expected: str
    goal: str
    due: date
    done_on: date | None
    who: str
    badge: Badge


@dataclass(frozen=True, slots=True)
class PlanHead:
    """What is known of the plan as a paper."""

    approved_on: date | None
    document: str
    document_url: str
    first_on: date | None
    last_on: date | None
    tasks: tuple[str, ...]


def goals_part(desk: Desk, pair: Pair) -> Part:
    """Why the pair is, and what it wants to reach."""
    body = desk.render(
        "pair/goals.html",
        why=pair.why or "",
        goals=goals_of(desk, pair),
        path=desk.programme.path(pair),
        over=state_of(desk.programme, pair).ended,
    )
    return Part("goals", "Запрос и цели", body)


def goals_of(desk: Desk, pair: Pair) -> tuple[GoalLine, ...]:
    """Goals as they stand on the day."""
    return tuple(_goal(desk, goal) for goal in (pair.plan.goals if pair.plan else ()))


def _goal(desk: Desk, goal: PairGoal) -> GoalLine:
    closed = goal.closed_on is not None and goal.closed_on <= desk.programme.as_of
    outcome = goal.outcome if closed else None
    progress = goal_progress(goal)
    reached = outcome is GoalOutcome.REACHED
    return GoalLine(
        title=goal.text,
        share=float(reached) if progress is None else progress,
        done=goal.done or 0.0 if goal.target else None,
        target=goal.target,
        metric=goal.metric or "",
        outcome=outcome.label if outcome else "",
        due=goal.due,
        late=goal_state(goal, desk.programme.as_of).value == "overdue",
    )


def plan_part(desk: Desk, pair: Pair) -> Part | None:
    """The deeds; a planned pair has none to show yet."""
    state = state_of(desk.programme, pair)
    if pair.plan is None and state is PairState.PLANNED:
        return None
    body = desk.render(
        "pair/plan.html",
        deeds=deeds_of(desk, pair),
        plan=_head(desk, pair),
        path=desk.programme.path(pair),
        over=state.ended,
    )
    return Part("plan", "План", body, note=_note(desk, pair))


def deeds_of(desk: Desk, pair: Pair) -> tuple[DeedLine, ...]:
    """Deeds of the plan by their terms."""
    if pair.plan is None:
        return ()
    goals = {goal.key: goal.text for goal in pair.plan.goals}
    deeds = sorted(pair.plan.activities, key=lambda deed: deed.due)
    return tuple(_deed(desk, pair, deed, goals) for deed in deeds)


def _deed(desk: Desk, pair: Pair, deed: PairActivity, goals: dict[str, str]) -> DeedLine:
    state = deed_state(deed.due, deed.done_on, desk.programme.as_of)
    done = deed.done_on if deed.done_on and deed.done_on <= desk.programme.as_of else None
    return DeedLine(
        title=deed.title,
        expected=deed.expected or "",
        goal=goals.get(deed.goal or "", ""),
        due=deed.due,
        done_on=done,
        who=doer(desk, pair, deed.responsible),
        badge=_badge(state, state_of(desk.programme, pair)),
    )


def _badge(deed: DeedState, pair: PairState) -> Badge:
    """What a pair left undone at its end is not late; before its beginning nothing is at work."""
    if deed is not DeedState.DONE and pair.ended:
        return Badge("не сделано")
    if deed is DeedState.OPEN and pair is PairState.PLANNED:
        return Badge("впереди", glyph="calendar")
    return deed_badge(deed)


def _head(desk: Desk, pair: Pair) -> PlanHead | None:
    if pair.plan is None:
        return None
    document = desk.programme.get(Document, pair.plan.document)
    return PlanHead(
        approved_on=pair.plan.approved_on,
        document=document.title if document else "",
        document_url=href(desk, document) if document else "",
        first_on=pair.plan.from_,
        last_on=pair.plan.to,
        tasks=pair.plan.tasks,
    )


def _note(desk: Desk, pair: Pair) -> Markup:
    figure = plan_figure(desk.programme, (pair,))
    return Markup() if figure.value is None else desk.render("pair/plan_note.html", figure=figure)
