"""What a pair agreed on at its meetings: open, overdue, done."""

from dataclasses import dataclass
from datetime import date

from generator.page import Part
from generator.programme.relations import meetings_of
from generator.programme.state import DeedState, agreement_state
from generator.records.meeting import Agreement, Meeting
from generator.records.pair import Pair
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.pair.heading import doer

_LOOKS = {DeedState.OPEN: "open", DeedState.OVERDUE: "late", DeedState.DONE: "done"}


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """One agreement; ``state`` is open, late or done as the list of deeds calls it."""

    text: str
    who: str
    state: str
    due: date | None
    done_on: date | None
    url: str
    topic: str


def agreements_part(desk: Desk, pair: Pair) -> Part | None:
    """All agreements of a pair: the overdue first, the done last and folded."""
    lines = agreements_of(desk, pair)
    if not lines:
        return None
    pending = [line for line in lines if line.state != "done"]
    done = [line for line in lines if line.state == "done"]
    body = desk.render("pair/agreements.html", pending=pending, done=done)
    note = desk.render("pair/agreements_note.html", pending=len(pending), total=len(lines))
    return Part("agreements", "Договорённости", body, slot="side", look="card", note=note)


def agreements_of(desk: Desk, pair: Pair) -> tuple[AgreementLine, ...]:
    """Agreements of all meetings by state, then by term; the freshly done first."""
    lines = [
        agreement_line(desk, pair, meeting, agreement)
        for meeting in meetings_of(desk.programme, pair)
        for agreement in meeting.agreements
    ]
    lines.sort(key=lambda line: line.due or date.max)
    done = [line for line in lines if line.state == "done"]
    done.sort(key=lambda line: line.done_on or date.min, reverse=True)
    late = [line for line in lines if line.state == "late"]
    return (*late, *(line for line in lines if line.state == "open"), *done)


def agreement_line(desk: Desk, pair: Pair, meeting: Meeting, agreement: Agreement) -> AgreementLine:
    """One agreement as it stands on the day."""
    state = agreement_state(agreement, desk.programme.as_of)
    return AgreementLine(
        text=agreement.text,
        who=doer(desk, pair, agreement.owner),
        state=_LOOKS[state],
        due=agreement.due,
        done_on=agreement.done_on if state is DeedState.DONE else None,
        url=href(desk, pair, meeting.id),
        topic=meeting.topic,
    )
