"""Which column is what: the code, the time, a question, or something that may not come in."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.grammar import similar
from generator.imports.clock import GOOGLE, format_of
from generator.imports.personal import first_personal, is_personal_heading
from generator.imports.questions import Question, better_wave, by_heading
from generator.imports.remark import Remark, Spot, warned
from generator.imports.table import Table
from generator.programme import Programme
from generator.records.choice import folded
from generator.records.instrument import ItemType
from generator.records.wave import Wave

TOKEN = ("ваш код", "код", "код участника", "личный код", "код отвечающего", "token", "токен")
TIME = (
    "время создания",
    "отметка времени",
    "timestamp",
    "submitdate",
    "date submitted",
    "дата отправки",
    "дата ответа",
    "когда заполнено",
)
SERVICE = frozenset(
    {
        *TIME,
        "id",
        "id ответа",
        "№",
        "время изменения",
        "lastpage",
        "last page",
        "последняя страница",
        "startlanguage",
        "start language",
        "начальный язык",
        "начальное значение",
        "seed",
        "startdate",
        "date started",
        "дата начала",
        "datestamp",
        "date last action",
        "дата последнего действия",
    }
)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that matter, by index; `token` is None when the file cannot be read on."""

    token: int | None
    time: int | None
    items: Mapping[str, int]
    skipped: tuple[str, ...]
    remarks: tuple[Remark, ...]


def sort_columns(
    table: Table, asked: tuple[Question, ...], wave: Wave, programme: Programme
) -> Columns:
    """Say of each column what it is; a file of another questionnaire is said to be so once."""
    known = by_heading(asked)
    folds = tuple(folded(heading) for heading in table.headings)
    time = _time(table, folds)
    unused = {folded(heading) for heading in wave.unused_columns}
    codes = (folded(wave.token_column),) if wave.token_column else TOKEN
    tokens = [at for at, fold in enumerate(folds) if fold in codes and fold not in known]
    aside = {at for at, fold in enumerate(folds) if fold in SERVICE | unused} - set(tokens)
    empty = {
        at for at in range(len(folds)) if not any((folds[at], *dict(table.column(at)).values()))
    }
    others = set(range(len(folds))) - aside - set(tokens) - empty - {time}
    items = {
        known[folds[at]].item.key: at for at in sorted(others, reverse=True) if folds[at] in known
    }
    remarks = [*_personal(table, asked, items)]
    foreign = _foreign(table, others, items, wave, programme)
    if foreign is not None:
        return Columns(None, time, items, (), (*remarks, foreign))
    named = {remark.spot.column - 1 for remark in remarks}
    remarks += _tokens(table, tokens, wave)
    rest = [at for at in sorted(others) if at not in named]
    remarks += _unknown(table, rest, items, known, folds)
    skipped = tuple(table.headings[at] for at in sorted(aside - {time}) if table.headings[at])
    token = tokens[0] if tokens and tokens[0] not in named else None
    return Columns(token, time, items, skipped, tuple(remarks))


def _time(table: Table, folds: tuple[str, ...]) -> int | None:
    """The column of time: by its heading, or by Google's times under a heading of any language."""
    named = [folds.index(name) for name in TIME if name in folds]
    if named:
        return named[0]
    for at in range(len(folds)):
        filled = [text for _, text in table.column(at) if text]
        if filled and all(format_of(text) is GOOGLE for text in filled):
            return at
    return None


def _personal(
    table: Table, asked: tuple[Question, ...], items: Mapping[str, int]
) -> Iterator[Remark]:
    """Columns of names and contacts, whatever the wave says of them."""
    closed = {items[q.item.key] for q in asked if q.item.key in items} - {
        items[q.item.key] for q in asked if q.item.key in items and q.item.type is ItemType.OPEN
    }
    remedy = "Удалите столбец из файла и вопрос из формы: отвечают под кодом, без имён."
    for at, heading in enumerate(table.headings):
        row = first_personal(table.column(at)) if at not in closed else None
        if at not in items.values() and is_personal_heading(heading):
            spot = table.spot(table.heading_row, at)
            yield Remark("personal", "Столбец спрашивает имя или контакт.", remedy, spot)
        elif row is not None:
            message = "Столбец похож на имена или контакты."
            moved = "Проверьте, не сдвинуты ли столбцы: отвечают под кодом, без имён."
            known = at in items.values()
            yield Remark("personal", message, moved if known else remedy, table.spot(row, at))


def _foreign(
    table: Table, others: set[int], items: Mapping[str, int], wave: Wave, programme: Programme
) -> Remark | None:
    """The one thing to say of a file most of whose headings nobody knows."""
    headings = tuple(table.headings[at] for at in sorted(others) if table.headings[at])
    if items and len(items) * 2 >= len(headings):
        return None
    message = (
        f"Похоже, это ответы не этой анкеты: из {len(headings)} заголовков "
        f"волна {wave.id} знает {len(items)}."
    )
    other = better_wave(programme, wave, headings)
    remedy = (
        f"Больше подходит волна {other.id}: --wave {other.id}."
        if other
        else "Первой строкой должны стоять вопросы дословно — как в записи волны или в анкете."
    )
    return Remark("another-wave", message, remedy, Spot(table.sheet, table.heading_row))


def _tokens(table: Table, tokens: list[int], wave: Wave) -> Iterator[Remark]:
    spot = Spot(table.sheet, table.heading_row)
    if not tokens:
        name = wave.token_column or "Ваш код"
        remedy = "Если он назван иначе, впишите заголовок в запись волны: token_column."
        yield Remark("token-column", f"Нет столбца «{name}» с кодами отвечавших.", remedy, spot)
    for at in tokens[1:]:
        message = f"Столбцов с кодом два: «{table.headings[tokens[0]]}» и «{table.headings[at]}»."
        remedy = "Впишите в запись волны, какой из них верный: token_column."
        yield Remark("token-column", message, remedy, table.spot(table.heading_row, at))


def _unknown(
    table: Table,
    rest: list[int],
    items: Mapping[str, int],
    known: Mapping[str, Question],
    folds: tuple[str, ...],
) -> Iterator[Remark]:
    """Headings that are nobody's, doubled or worded anew, and questions without a column."""
    lost = {q.heading: q for q in known.values() if q.item.key not in items}
    for at in rest:
        spot = table.spot(table.heading_row, at)
        heading = table.headings[at]
        question = known.get(folds[at])
        if question is not None and items[question.item.key] != at:
            first = table.spot(table.heading_row, items[question.item.key])
            message = f"Вопрос «{heading}» повторён; первый раз — {first}."
            yield Remark("doubled-column", message, "Оставьте один столбец.", spot)
        elif question is None:
            near = similar(heading, list(lost)) if heading else None
            yield _reworded(heading, lost.pop(near), spot) if near else _stranger(table, at, spot)
    yield from (_missing(question, table) for question in lost.values())


def _reworded(heading: str, question: Question, spot: Spot) -> Remark:
    message = f"Вопрос задан иначе: в файле «{heading}», а в анкете «{question.heading}»."
    remedy = (
        "Если смысл тот же, впишите новый заголовок в mapping волны; если другой — "
        "это новая версия анкеты."
    )
    return Remark("reworded", message, remedy, spot)


def _stranger(table: Table, at: int, spot: Spot) -> Remark:
    heading = table.headings[at]
    if not heading:
        return Remark("no-heading", "Столбец без заголовка.", "Подпишите или удалите его.", spot)
    remedy = "Впишите его в mapping волны или, если он не нужен, в unused_columns."
    return Remark("unknown-column", f"Столбца «{heading}» анкета не знает.", remedy, spot)


def _missing(question: Question, table: Table) -> Remark:
    """A question that need not be answered may have been left out of one of two forms."""
    say: Callable[[str, str, str, Spot], Remark] = Remark if question.is_needed else warned
    message = f"Нет столбца «{question.heading}» (вопрос {question.item.key})."
    remedy = "Скачайте выгрузку целиком или поправьте mapping волны."
    return say("missing-column", message, remedy, Spot(table.sheet, table.heading_row))
