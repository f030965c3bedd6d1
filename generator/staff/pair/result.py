"""How a pair's work ended, or stands paused."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from generator.page import Part
from generator.programme.relations import state_of
from generator.records.pair import Pair
from generator.staff.badges import Badge, pair_badge
from generator.staff.desk import Desk


@dataclass(frozen=True, slots=True)
class Break:
    """A time without work."""

    first_on: date
    last_on: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Result:
    """The end of a pair and its breaks; ``ended_on`` is None while it goes on."""

    ended_on: date | None
    reason: str
    badge: Badge
    prose: Markup
    breaks: tuple[Break, ...]


def result_part(desk: Desk, pair: Pair) -> Part | None:
    """First on the page of a pair that is over; breaks are told of any pair."""
    result = result_of(desk, pair)
    if result.ended_on is None and not result.breaks:
        return None
    title = "Перерывы" if result.ended_on is None else "Итог"
    return Part("result", title, desk.render("pair/result.html", result=result))


def result_of(desk: Desk, pair: Pair) -> Result:
    """The end of a pair as known on the day."""
    state, as_of = state_of(desk.programme, pair), desk.programme.as_of
    known = (pause for pause in pair.pauses if pause.from_ <= as_of)
    return Result(
        ended_on=pair.ended_on if state.ended else None,
        reason=pair.end_reason.label if pair.end_reason and state.ended else "",
        badge=pair_badge(state),
        prose=desk.prose(pair.result, id_prefix="result").html if state.ended else Markup(),
        breaks=tuple(Break(pause.from_, pause.to, pause.reason) for pause in known),
    )
