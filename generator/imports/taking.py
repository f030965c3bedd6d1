"""The whole way of a file of answers: recognised, sorted, read, laid out; nothing written yet."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from generator.grammar import count
from generator.imports.clock import Clock, Order, read_times
from generator.imports.columns import Columns, sort_columns
from generator.imports.opening import open_table
from generator.imports.questions import Question, items_of, questions
from generator.imports.remark import RefusedError, Remark, Spot, in_order, warned
from generator.imports.respondents import Ground, respondent
from generator.imports.responses import Answered, answered
from generator.imports.services import is_abroad, service
from generator.imports.sheets import Asking, Sheet, read_sheets
from generator.imports.table import Table


@dataclass(frozen=True, slots=True)
class Choices:
    """What the curator says where the file does not."""

    answered_on: date | None = None
    order: Order | None = None
    latest: bool = False
    replace: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """The answers of a file, what it was recognised by, and everything that is wrong with it."""

    answers: tuple[Answered, ...] = ()
    told: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether nothing may be written."""
        return any(remark.is_error for remark in self.remarks)


def take(content: bytes, ground: Ground, choices: Choices) -> Taken:
    """Read the answers of a wave from the bytes of an export; never raises."""
    try:
        table = open_table(content)
    except RefusedError as refused:
        return Taken(remarks=(refused.remark,))
    asked = questions(ground.wave, ground.instrument)
    columns = sort_columns(table, asked, ground.wave, ground.programme)
    if columns.token is None:
        return Taken(told=_told(table, columns, None, asked), remarks=in_order(columns.remarks))
    clock = _clock(table, columns, ground, choices)
    told = _told(table, columns, clock, asked)
    asking = Asking(
        table=table,
        columns=columns,
        asked=asked,
        wave=ground.wave,
        moments=clock.moments,
        unread=clock.unread,
        answered_on=choices.answered_on,
        latest=choices.latest,
    )
    sheets, remarks = read_sheets(asking)
    answers, placed = _answers(ground, table, columns, sheets)
    found = (*columns.remarks, *clock.remarks, *remarks, *placed, *_about(ground, table, columns))
    return Taken(answers, told, in_order(found))


def _clock(table: Table, columns: Columns, ground: Ground, choices: Choices) -> Clock:
    if columns.time is None:
        return Clock({}, "")
    at = columns.time
    zone = ZoneInfo(ground.programme.school.timezone)
    return read_times(table.column(at), zone, choices.order, lambda row: table.spot(row, at))


def _answers(
    ground: Ground, table: Table, columns: Columns, sheets: tuple[Sheet, ...]
) -> tuple[tuple[Answered, ...], list[Remark]]:
    items = items_of(ground.instrument)
    answers: list[Answered] = []
    remarks: list[Remark] = []
    for sheet in sheets:
        spot = table.spot(sheet.row, columns.token or 0)
        who, found = respondent(ground, sheet.token, spot)
        remarks += found
        if who is not None:
            answers.append(answered(sheet, who, items))
    return tuple(sorted(answers, key=lambda one: one.token)), remarks


def _about(ground: Ground, table: Table, columns: Columns) -> list[Remark]:
    """What concerns the file as a whole."""
    found: list[Remark] = []
    if not ground.season_has_tokens:
        message = f"Кодов сезона {ground.wave.season} нет в tokens.csv: чьи они, не проверить."
        remedy = "Положите tokens.csv в корень, чтобы в ответах были форма и модель."
        found.append(warned("no-tokens", message, remedy, Spot(table.sheet)))
    if is_abroad(table, columns):
        message = "Google Forms хранит ответы за рубежом."
        remedy = "Новые анкеты собирайте в российском сервисе или на бумаге."
        found.append(warned("abroad", message, remedy, Spot(table.sheet)))
    return found


def _told(
    table: Table, columns: Columns, clock: Clock | None, asked: tuple[Question, ...]
) -> tuple[str, ...]:
    """What the file was recognised as, for the curator to check."""
    rows = count(len(table.rows), "строка", "строки", "строк")
    width = count(len(table.headings), "столбец", "столбца", "столбцов")
    lines = [
        f"Откуда: {service(table, columns)} ({', '.join(table.evidence)}).",
        f"Размер: {rows} с ответами, {width}.",
    ]
    if columns.token is not None:
        lines.append(f"Код: столбец «{table.headings[columns.token]}».")
    if columns.time is not None and clock is not None:
        shown = clock.told or "пуст"
        lines.append(f"Время: столбец «{table.headings[columns.time]}», вид — {shown}.")
    found = [question for question in asked if question.item.key in columns.items]
    mapped = sum(1 for question in found if question.mapped)
    lines.append(
        f"Вопросов найдено {len(found)} из {len(asked)}: по mapping волны — {mapped}, "
        f"по тексту анкеты — {len(found) - mapped}."
    )
    if columns.skipped:
        lines.append(f"Пропущены столбцы: {', '.join(f'«{one}»' for one in columns.skipped)}.")
    return tuple(lines)
