"""State that follows from dated facts: nothing here is stored in a record."""

from datetime import date

from generator.records.choice import Choice
from generator.records.consent import Consent
from generator.records.meeting import Agreement
from generator.records.pair import Pair, PairGoal
from generator.records.roadmap_item import RoadmapItem
from generator.records.season import Season, Stage


class PairState(Choice):
    """Where a pair is on its way."""

    PLANNED = "planned", "запланирована"
    ACTIVE = "active", "в работе"
    PAUSED = "paused", "перерыв"
    COMPLETED = "completed", "завершена"
    TERMINATED = "terminated", "прекращена досрочно"

    @property
    def running(self) -> bool:
        """Whether the pair is at work or will be again."""
        return self in {PairState.ACTIVE, PairState.PAUSED}

    @property
    def ended(self) -> bool:
        """Whether the pair is over, one way or the other."""
        return self in {PairState.COMPLETED, PairState.TERMINATED}


class StageState(Choice):
    """Where a stage is."""

    AHEAD = "ahead", "впереди"
    NOW = "now", "идёт"
    LATE = "late", "срок прошёл"
    DONE = "done", "завершён"


class DeedState(Choice):
    """An agreement, a goal, an item of a plan."""

    OPEN = "open", "в работе"
    OVERDUE = "overdue", "просрочено"
    DONE = "done", "сделано"


class ConsentState(Choice):
    """Whether a consent holds."""

    FUTURE = "future", "ещё не действует"
    VALID = "valid", "действует"
    EXPIRED = "expired", "истекло"
    WITHDRAWN = "withdrawn", "отозвано"


def pair_state(pair: Pair, as_of: date) -> PairState:
    """From the dates of the pair alone."""
    if pair.started_on is None or pair.started_on > as_of:
        return PairState.PLANNED
    if pair.ended_on is not None and pair.ended_on <= as_of:
        completed = pair.end_reason is None or pair.end_reason.completes
        return PairState.COMPLETED if completed else PairState.TERMINATED
    paused = any(
        pause.from_ <= as_of and (pause.to is None or as_of <= pause.to) for pause in pair.pauses
    )
    return PairState.PAUSED if paused else PairState.ACTIVE


def stage_state(stage: Stage, as_of: date) -> StageState:
    """Done when closed; late when its last day went by unclosed."""
    if stage.done_on is not None and stage.done_on <= as_of:
        return StageState.DONE
    if as_of < stage.from_:
        return StageState.AHEAD
    return StageState.NOW if as_of <= stage.to else StageState.LATE


def deed_state(due: date | None, done_on: date | None, as_of: date) -> DeedState:
    """Of anything with a term and a day of doing."""
    if done_on is not None and done_on <= as_of:
        return DeedState.DONE
    return DeedState.OVERDUE if due is not None and due < as_of else DeedState.OPEN


def agreement_state(agreement: Agreement, as_of: date) -> DeedState:
    """Of what a pair agreed on at a meeting."""
    return deed_state(agreement.due, agreement.done_on, as_of)


def goal_state(goal: PairGoal, as_of: date) -> DeedState:
    """A goal is done when it was closed, whatever its outcome."""
    return deed_state(goal.due, goal.closed_on, as_of)


def roadmap_state(item: RoadmapItem, as_of: date) -> DeedState:
    """Of an item of the roadmap."""
    return deed_state(item.due, item.done_on, as_of)


def consent_state(consent: Consent, as_of: date) -> ConsentState:
    """A withdrawal outweighs the term."""
    if consent.withdrawn_on is not None and consent.withdrawn_on <= as_of:
        return ConsentState.WITHDRAWN
    if as_of < consent.valid_from:
        return ConsentState.FUTURE
    expired = consent.valid_until is not None and consent.valid_until < as_of
    return ConsentState.EXPIRED if expired else ConsentState.VALID


def goal_progress(goal: PairGoal) -> float | None:
    """Share of the goal's target that is reached, 0…1; None when it has no number."""
    if goal.target is None:
        return None
    return min(1.0, (goal.done or 0.0) / goal.target)


def current_season(seasons: tuple[Season, ...], as_of: date) -> Season | None:
    """The season of the day, else the last begun, else the first to come."""
    started = [season for season in seasons if season.from_ <= as_of]
    return (started or [*reversed(seasons)] or [None])[-1]
