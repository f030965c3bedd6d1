"""How to read pivot tables: what a cell is, where it comes from, how many records stand behind."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import day
from generator.reports.paper import Setting
from generator.reports.papers.pivots.facts import UNSAID, Gathered
from generator.reports.sheet import Cell, Column, Sheet

_COLUMNS = (
    Column("Таблица", width=24),
    Column("Что в ячейке", width=84),
    Column("Источник", width=30),
    Column("n", "whole", 8),
    Column("Чего", width=18),
)

_Row = tuple[Cell, ...]


def reading(setting: Setting, facts: Gathered) -> Sheet:
    """The last sheet of the book."""
    rows = (*_tables(facts), *_made_from(setting))
    return Sheet("Как читать", _COLUMNS, rows, f"Сводные таблицы, сезон {facts.title}")


@dataclass(frozen=True, slots=True)
class _Told:
    """A table: what stands in its cells and which records it is counted from."""

    table: str
    cell: str
    source: str


_MEETINGS = _Told(
    "Встречи по месяцам",
    "Сколько встреч этого вида прошло в этом месяце у всех пар и групп сезона. Месяцы без встреч "
    "показаны нулями. «Всего» — сумма по строке и по столбцу.",
    "записи встреч",
)
_HOURS = _Told(
    "Часы",
    "Сколько часов встречались пары этой формы в этом месяце: сумма минут, делённая на 60. "
    "На экране один знак после запятой, в ячейке число целиком.",
    "записи встреч",
)
_WORKS = _Told(
    "Формы работы",
    "На скольких встречах была эта форма работы. На одной встрече их бывает несколько, поэтому "
    "«Всего» внизу — сумма отметок, а не число встреч. "
    f"«{UNSAID.capitalize()}» — встречи, в записи которых формы работы нет.",
    "записи встреч",
)
_PAIRS = _Told(
    "Пары",
    "Сколько пар и групп этой модели в этом состоянии на день таблицы. Дальше суммы по всем парам "
    "модели: цели, у которых записан итог, и достигнутые из них; договорённости исполненные и "
    "просроченные (у досрочно прекращённых пар не считаются).",
    "записи пар и встреч",
)
_LENGTHS = _Told(
    "Формат и длительность",
    "Сколько встреч прошло в этом формате и какова медиана их длительности в минутах: половина "
    "встреч короче, половина длиннее. Медиана в «Всего» взята по всем встречам строки или "
    "столбца. Где встреч не было, медианы нет и ячейка пуста.",
    "записи встреч",
)
_AGREEMENTS = _Told(
    "Договорённости",
    "Сколько договорённостей, принятых на встречах этого месяца, исполнено, просрочено и ещё в "
    "работе на день таблицы. Договорённости досрочно прекращённых пар не считаются.",
    "записи встреч",
)
_MENTORS = _Told(
    "Наставники",
    "Сколько наставников ведёт столько наставляемых одновременно — в самый плотный день сезона. "
    "Считаются наставники пар, которые начали работу, каждый один раз. Стаж — год начала сезона "
    "минус год начала педагогической работы; у кого его в записи нет, тот в строке «не указано».",
    "записи участников и пар",
)


def _tables(facts: Gathered) -> Iterator[_Row]:
    meetings = len(facts.meetings)
    works = sum(len(fact.works) for fact in facts.meetings)
    counted = (
        (_MEETINGS, meetings, "встреч"),
        (_HOURS, meetings, "встреч"),
        (_WORKS, works, "отметок"),
        (_PAIRS, len(facts.pairs), "пар и групп"),
        (_LENGTHS, meetings, "встреч"),
        (_AGREEMENTS, len(facts.agreements), "договорённостей"),
        (_MENTORS, len(facts.mentors), "наставников"),
    )
    return ((told.table, told.cell, told.source, n, what) for told, n, what in counted)


def _made_from(setting: Setting) -> Iterator[_Row]:
    """What the tables are made from; an empty column keeps them apart from the counts."""
    school = setting.programme.school
    told = (
        ("Организация", f"{school.title}, {school.town}"),
        ("Сезон", setting.season.title),
        ("По состоянию на", day(setting.programme.as_of)),
        ("Состояние записей", setting.commit or "история записей не ведётся"),
        ("Имена и ответы", _PRIVATE),
    )
    return ((title, words, "", None, "") for title, words in told)


_PRIVATE = (
    "Имён и ответов на анкеты в таблицах нет, только факты записей. Но строку, за которой один "
    "человек, свои узнают: таблицы для работы внутри организации, не для публикации."
)
