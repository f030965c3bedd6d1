"""From rows to filled-in sheets: one a code, with every cell that is not what it should be."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from generator.grammar import count, day, period
from generator.imports.columns import Columns
from generator.imports.questions import Question
from generator.imports.remark import Remark, warned
from generator.imports.table import Row, Table
from generator.imports.values import Unfit, read_answer
from generator.records.wave import Wave

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{2,40}")
_EXCEL_NUMBER = re.compile(r"\d+(?:[.,]\d+)?(?:E[+-]?\d+)?", re.IGNORECASE)
_LOOK_ALIKE = str.maketrans("авеёзкмнорстухь", "abee3kmhopctyxb")
_MANY = 3


@dataclass(frozen=True, slots=True)
class Sheet:
    """One row as answers by item; `moment` is None when its time is not known."""

    row: int
    token: str
    answered_on: date
    moment: datetime | None
    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Asking:
    """What every row is read by."""

    table: Table
    columns: Columns
    asked: tuple[Question, ...]
    wave: Wave
    moments: Mapping[int, datetime]
    unread: frozenset[int]
    answered_on: date | None
    latest: bool = False


def read_sheets(asking: Asking) -> tuple[tuple[Sheet, ...], tuple[Remark, ...]]:
    """Every row that has a code, and what is wrong with the table cell by cell."""
    remarks: list[Remark] = []
    unfit: dict[str, dict[int, Unfit]] = defaultdict(dict)
    sheets: list[Sheet] = []
    for row in asking.table.rows:
        token = _token(asking, row, remarks)
        when = _day(asking, row.number)
        answers = _answers(asking, row, unfit, remarks)
        if token and when:
            moment = asking.moments.get(row.number)
            sheets.append(Sheet(row.number, token, when, moment, answers))
    remarks += _timeless(asking)
    remarks += _unfit(asking, unfit)
    remarks += _outside(asking, sheets)
    single, doubled = _single(asking, sheets)
    return single, (*remarks, *doubled)


def _token(asking: Asking, row: Row, remarks: list[Remark]) -> str:
    """The code of a row in Latin letters; what is no code is not repeated."""
    at = asking.columns.token or 0
    spot, cell = asking.table.spot(row.number, at), row.cells[at]
    code = cell.lower().replace(" ", "")
    latin = code.translate(_LOOK_ALIKE)
    if not cell:
        remedy = "Найдите, чей это лист, и впишите код или удалите строку."
        remarks.append(Remark("no-token", "Код не вписан.", remedy, spot))
    elif _EXCEL_NUMBER.fullmatch(code):
        remedy = "Впишите код как текст: он начинается с буквы."
        remarks.append(Remark("token", "Вместо кода число: его мог испортить Excel.", remedy, spot))
    elif not _CODE.fullmatch(latin):
        remedy = "Код — строчные латинские буквы и цифры; сверьте с tokens.csv."
        remarks.append(Remark("token", "В столбце кода не код.", remedy, spot))
    else:
        if latin != code:
            message = f"Код вписан русскими буквами, прочитан как {latin}."
            remarks.append(warned("token-letters", message, "Сверьте его.", spot))
        return latin
    return ""


def _day(asking: Asking, row: int) -> date | None:
    """The day of an answer: its own, or the one that the curator gives for all without."""
    if row in asking.moments:
        return asking.moments[row].date()
    return None if row in asking.unread else asking.answered_on


def _timeless(asking: Asking) -> Iterator[Remark]:
    """Answers of an unknown day, told once."""
    rows = [row.number for row in asking.table.rows if row.number not in asking.moments]
    rows = [row for row in rows if row not in asking.unread]
    if not rows or asking.answered_on is not None:
        return
    at = -1 if asking.columns.time is None else asking.columns.time
    more = f" Таких строк {len(rows)}." if len(rows) > 1 else ""
    remedy = "Назовите их день: --answered-on ДЕНЬ."
    message = f"Время ответа неизвестно.{more}"
    yield Remark("no-time", message, remedy, asking.table.spot(rows[0], at))


def _answers(
    asking: Asking, row: Row, unfit: dict[str, dict[int, Unfit]], remarks: list[Remark]
) -> dict[str, str]:
    answers: dict[str, str] = {}
    for question in asking.asked:
        at = asking.columns.items.get(question.item.key)
        if at is None:
            continue
        cell = row.cells[at]
        answer = read_answer(question.item, cell) if cell else ""
        if isinstance(answer, Unfit):
            unfit[question.item.key][row.number] = answer
        elif answer:
            answers[question.item.key] = answer
        elif question.is_needed:
            message = f"Нет ответа на обязательный вопрос {question.item.key}."
            remedy = "Сверьте с листом; если человек его пропустил, оставьте как есть."
            spot = asking.table.spot(row.number, at)
            remarks.append(warned("required-answer", message, remedy, spot))
    return answers


def _unfit(asking: Asking, unfit: Mapping[str, Mapping[int, Unfit]]) -> Iterator[Remark]:
    """Each cell that is no answer; a column that is mostly outside its scale is told once."""
    for key, cells in unfit.items():
        at = asking.columns.items[key]
        outside = [row for row, one in cells.items() if one.outside]
        if len(outside) >= _MANY:
            yield _changed_scale(asking, key, outside, cells[outside[0]])
        for row, one in cells.items():
            if row not in outside or len(outside) < _MANY:
                remedy = "Сверьте с листом или поправьте анкету."
                yield Remark("answer", one.message, remedy, asking.table.spot(row, at))


def _changed_scale(asking: Asking, key: str, rows: list[int], first: Unfit) -> Remark:
    message = (
        f"Шкалу вопроса {key}, похоже, изменили: вне её "
        f"{count(len(rows), 'ответ', 'ответа', 'ответов')}, а {first.wanted}."
    )
    remedy = "Другая шкала — новая версия анкеты: с прежней её не сравнить."
    return Remark("scale", message, remedy, asking.table.spot(rows[0], asking.columns.items[key]))


def _outside(asking: Asking, sheets: list[Sheet]) -> Iterator[Remark]:
    """Answers that were not given in the days of the wave."""
    wave = asking.wave
    outside = [one for one in sheets if not wave.opens_on <= one.answered_on <= wave.closes_on]
    opened = period(wave.opens_on, wave.closes_on)
    if len(outside) == len(sheets) > 1:
        message = f"Ни один ответ не дан в дни волны: она открыта {opened}"
        remedy = "Проверьте, той ли волны этот файл."
        yield warned("outside-wave", message, remedy, asking.table.spot())
        return
    for one in outside:
        at = -1 if asking.columns.time is None else asking.columns.time
        message = f"Ответ дан {day(one.answered_on)}, а волна открыта {opened}"
        remedy = "Проверьте день или волну."
        yield warned("outside-wave", message, remedy, asking.table.spot(one.row, at))


def _single(asking: Asking, sheets: list[Sheet]) -> tuple[tuple[Sheet, ...], tuple[Remark, ...]]:
    """One sheet a code: equal rows are one, of different ones the newest only when asked for."""
    kept: dict[str, Sheet] = {}
    remarks: list[Remark] = []
    for sheet in sheets:
        other = kept.get(sheet.token)
        kept[sheet.token] = sheet if other is None else _of_two(asking, other, sheet, remarks)
    return tuple(kept.values()), tuple(remarks)


def _of_two(asking: Asking, first: Sheet, second: Sheet, remarks: list[Remark]) -> Sheet:
    spot = asking.table.spot(second.row, asking.columns.token or 0)
    who = f"Код {second.token} уже есть в строке {first.row}"
    if first.answers == second.answers:
        message = f"{who}, с теми же ответами: взят один."
        remarks.append(warned("doubled-answer", message, spot=spot))
        return first
    before, after = first.moment, second.moment
    if asking.latest and before and after and before != after:
        newest = first if before > after else second
        message = f"{who}, с другими ответами: взята строка {newest.row}, она новее."
        remarks.append(warned("doubled-answer", message, spot=spot))
        return newest
    remedy = (
        "Время строк одинаково или неизвестно: оставьте одну."
        if asking.latest
        else "Оставьте одну строку или возьмите новую: --latest."
    )
    remarks.append(Remark("doubled-answer", f"{who}, с другими ответами.", remedy, spot))
    return first
