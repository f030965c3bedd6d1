"""What is due, what is new and what needs care, as the home page shows it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.deadlines import deadlines, open_between, overdue
from generator.diagnostics import Diagnostic
from generator.grammar import day_month, nbsp
from generator.records import Record
from generator.staff.addresses import href
from generator.staff.agenda import Deed, DueDay, days_of, deed_of, next_week, this_week
from generator.staff.desk import Desk
from generator.staff.discretion import words_for_staff
from generator.staff.news import News
from generator.staff.rooms import called

_ELSEWHERE = ("records/responses/", "records/erasures/")
"""Files whose problems are for the curator's list, not for the first page."""
SHOWN = 5
_SHOWN_LATE = 2
_SHOWN_NEXT = 2
_SHOWN_OF_RULE = 2


@dataclass(frozen=True, slots=True)
class DueCard:
    """What is due: a few overdue deeds, this week's days, next week in a line."""

    late: tuple[Deed, ...]
    late_more: int
    week: tuple[DueDay, ...]
    following: tuple[DueDay, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """A problem of the data; ``level`` is «error» or «warning»."""

    level: str
    title: str
    url: str
    note: str


def due_card(desk: Desk) -> DueCard:
    """This week and the next, overdue first, not longer than one screen."""
    dues = deadlines(desk.programme)
    today = desk.programme.as_of
    week, following = this_week(today), next_week(today)
    late = [due for due in overdue(dues) if due.day < today]
    now = open_between(dues, week.first, week.last)
    coming = open_between(dues, following.first, following.last)
    shown_late = tuple(
        Deed(deed.title, deed.lead, deed.url, f"срок {day_month(due.day)}", "bad")
        for due in late[-_SHOWN_LATE:]
        for deed in (deed_of(desk, due),)
    )
    shown, room = now[:SHOWN], max(_SHOWN_NEXT, SHOWN - len(now))
    return DueCard(
        late=shown_late,
        late_more=len(late) - len(shown_late),
        week=days_of(desk, shown),
        following=days_of(desk, coming[:room]),
        more=len(now) - len(shown) + max(0, len(coming) - room),
    )


def newest(found: tuple[News, ...]) -> tuple[News, ...]:
    """The newest, but meetings do not push out everything else."""
    meetings = [item for item in found if item.kind][: SHOWN - 2]
    others = [item for item in found if not item.kind][: SHOWN - len(meetings)]
    chosen = {id(item) for item in (*meetings, *others)}
    return tuple(item for item in found if id(item) in chosen)


def alarms_of(desk: Desk) -> Iterator[Alarm]:
    """Problems of the data, errors first, but two of each rule before a third of any."""
    records = {filed.document.path: filed.record for filed in desk.programme.archive.filed}
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, bool, int, Diagnostic]] = []
    for found in desk.diagnostics:
        nth = seen[found.rule]
        ranked.append((nth // _SHOWN_OF_RULE, not found.is_error, nth, found))
        seen[found.rule] += 1
    for _, _, _, found in sorted(ranked, key=lambda item: item[:3]):
        if not found.place.path.startswith(_ELSEWHERE):
            yield _alarm(desk, found, records.get(found.place.path))


def _alarm(desk: Desk, found: Diagnostic, record: Record | None) -> Alarm:
    note = nbsp(words_for_staff(found, record)[0])
    url = href(desk, record) if record else ""
    if record is None or not url:
        return Alarm(found.severity.value, found.place.path, "site:quality.html", note)
    return Alarm(found.severity.value, called(desk, record), url, note)
