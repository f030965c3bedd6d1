"""When an answer was given: the format of a column's times is recognised by all of them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from zoneinfo import ZoneInfo

from generator.imports.remark import Remark, Spot

UNKNOWN_DAY = date(1980, 1, 1)
_LAST_MONTH = 12
_NOON = 12


class Order(StrEnum):
    """Which of the two numbers of 10/12/2026 is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Format:
    """A way in which a service writes a moment."""

    example: str
    pattern: re.Pattern[str]
    is_google: bool = False
    is_ordered: bool = False


_TIME = r"(?:[ T,]+(?P<h>\d{1,2}):(?P<i>\d{2})(?::(?P<s>\d{2})(?:\.\d+)?)?)?"
GOOGLE = Format(
    "2026/09/20 8:52:35 PM GMT+3",
    re.compile(
        r"(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2}) (?P<h>\d{1,2}):(?P<i>\d{2}):(?P<s>\d{2})"
        r"[ \u202f](?P<half>[AP]M) GMT(?P<zone>[+-]\d{1,2}(?::?\d{2})?)?",
        re.IGNORECASE,
    ),
    is_google=True,
)
FORMATS = (
    GOOGLE,
    Format("2026-09-20 20:52:35", re.compile(rf"(?P<y>\d{{4}})-(?P<m>\d\d)-(?P<d>\d\d){_TIME}")),
    Format(
        "20.09.2026 20:52:35",
        re.compile(rf"(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.(?P<y>\d{{4}}){_TIME}"),
    ),
    Format(
        "20/09/2026 20:52:35",
        re.compile(rf"(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})/(?P<y>\d{{4}}){_TIME}"),
        is_ordered=True,
    ),
)
Moments = Mapping[int, datetime]


@dataclass(frozen=True, slots=True)
class Clock:
    """The times of a column by row; what is not known is absent, what is wrong is `unread`."""

    moments: Moments
    told: str
    remarks: tuple[Remark, ...] = ()
    unread: frozenset[int] = frozenset[int]()


def format_of(text: str) -> Format | None:
    """The way in which a moment is written."""
    return next((one for one in FORMATS if one.pattern.fullmatch(text)), None)


def read_times(
    cells: Iterable[tuple[int, str]], zone: ZoneInfo, order: Order | None, at: Callable[[int], Spot]
) -> Clock:
    """Read a column of times; a moment with its own zone is told by the clocks of `zone`.

    Day and month are told apart by any cell whose number is over 12; a column without one is
    refused by its first cell, unless `order` says it.
    """
    filled = [(row, text) for row, text in cells if text]
    formats = {row: format_of(text) for row, text in filled}
    known = dict.fromkeys(found for found in formats.values() if found)
    remarks = [_unread(at(row)) for row, found in formats.items() if found is None]
    if len(known) > 1:
        remarks.append(_mixed(formats, at))
    slashed = [(row, text) for row, text in filled if (found := formats[row]) and found.is_ordered]
    swapped, told, doubt = _order(slashed, order, at)
    if doubt:
        return Clock({}, "", (*remarks, *doubt), frozenset(formats))
    moments: dict[int, datetime] = {}
    unread = {row for row, found in formats.items() if found is None}
    for row, text in filled:
        found = formats[row]
        if found is None:
            continue
        moment = _moment(found, text, zone, swapped=swapped and found.is_ordered)
        if moment is None:
            message = "Такого дня или часа нет в календаре."
            remarks.append(Remark("time", message, "Исправьте время в файле.", at(row)))
            unread.add(row)
        elif moment.date() != UNKNOWN_DAY:
            moments[row] = moment
    shown = ", ".join(one.example for one in known)
    return Clock(moments, f"{shown}{told}", (*remarks, *doubt), frozenset(unread))


def _order(
    cells: list[tuple[int, str]], order: Order | None, at: Callable[[int], Spot]
) -> tuple[bool, str, tuple[Remark, ...]]:
    """Whether the month stands first, how that is known, and what to say when it is not."""
    firsts, seconds = _parts(cells, 0), _parts(cells, 1)
    days_first = [row for row, number in firsts if number > _LAST_MONTH]
    months_first = [row for row, number in seconds if number > _LAST_MONTH]
    if not cells:
        return False, "", ()
    if days_first and months_first:
        message = f"День и месяц стоят то так, то иначе: сравните со строкой {days_first[0]}."
        remedy = "Приведите столбец времени к одному виду."
        return False, "", (Remark("day-order", message, remedy, at(months_first[0])),)
    if days_first or months_first or order:
        swapped = bool(months_first) or (not days_first and order is Order.MONTH_FIRST)
        return swapped, ", первым месяц" if swapped else ", первым день", ()
    message = "Не понять, где день, а где месяц: обе части даты не больше 12."
    remedy = "Укажите порядок: --day-first или --month-first."
    return False, "", (Remark("day-order", message, remedy, at(cells[0][0])),)


def _parts(cells: list[tuple[int, str]], index: int) -> Iterator[tuple[int, int]]:
    return ((row, int(text.split("/")[index])) for row, text in cells)


def _moment(found: Format, text: str, zone: ZoneInfo, *, swapped: bool) -> datetime | None:
    match = found.pattern.fullmatch(text)
    parts = match.groupdict() if match else {}
    number = {name: int(parts.get(name) or 0) for name in ("y", "m", "d", "h", "i", "s")}
    day, month = (number["m"], number["d"]) if swapped else (number["d"], number["m"])
    half = (parts.get("half") or "").upper()
    hour = number["h"] % _NOON + (_NOON if half == "PM" else 0) if half else number["h"]
    try:
        moment = datetime(number["y"], month, day, hour, number["i"], number["s"], tzinfo=zone)
        if not found.is_google:
            return moment
        return moment.replace(tzinfo=timezone(_offset(parts.get("zone") or "+0"))).astimezone(zone)
    except (ValueError, OverflowError):
        return None


def _offset(text: str) -> timedelta:
    """«+3», «+5:30», «-4»."""
    sign = -1 if text.startswith("-") else 1
    hours, _, minutes = text[1:].partition(":")
    return sign * timedelta(hours=int(hours[:2]), minutes=int(minutes or hours[2:] or 0))


def _unread(spot: Spot) -> Remark:
    message = "Время ответа не прочитать."
    remedy = f"Так пишут: {'; '.join(one.example for one in FORMATS[:3])}."
    return Remark("time", message, remedy, spot)


def _mixed(formats: Mapping[int, Format | None], at: Callable[[int], Spot]) -> Remark:
    first_row, first = next((row, found) for row, found in formats.items() if found)
    other = next(row for row, found in formats.items() if found and found is not first)
    message = f"Время записано иначе, чем в строке {first_row}."
    return Remark("time", message, "Приведите столбец времени к одному виду.", at(other))
