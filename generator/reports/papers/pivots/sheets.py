"""Pivot tables as sheets of a book: headings, widths, titles on the printed page."""

from collections.abc import Iterator

from generator.programme.state import PairState
from generator.records.meeting import MeetingKind
from generator.records.vocabulary import Format
from generator.reports.papers.pivots.facts import Gathered
from generator.reports.papers.pivots.tables import (
    AGREED,
    TOTAL,
    Rows,
    agreements_table,
    hours_table,
    lengths_table,
    meetings_table,
    mentors_table,
    pairs_table,
    works_table,
)
from generator.reports.sheet import Column, Look, Sheet

_MONTH = Column("Месяц", width=18)
_AGREED = ("Договорённостей исполнено", "Договорённостей просрочено")
_FORM = Column("Форма", width=28)


def sheets(facts: Gathered) -> Iterator[Sheet]:
    """Every table of the book, each with its margins."""
    yield from _of_meetings(facts)
    yield _of_pairs(facts)
    yield _of_lengths(facts)
    yield _of_agreements(facts)
    yield _of_mentors(facts)


def _of_meetings(facts: Gathered) -> Iterator[Sheet]:
    kinds = tuple(kind.label for kind in MeetingKind)
    yield _sheet(
        facts,
        "Встречи по месяцам",
        (_MONTH, *_numbers(*kinds, TOTAL)),
        meetings_table(facts.meetings, facts.months),
    )
    yield _sheet(
        facts,
        "Часы",
        (_MONTH, *_numbers(*facts.forms, TOTAL, look="number")),
        hours_table(facts.meetings, facts.months, facts.forms),
    )
    yield _sheet(
        facts,
        "Формы работы",
        (Column("Форма работы", width=34), *_numbers(*facts.forms, TOTAL)),
        works_table(facts.meetings, facts.forms),
    )


def _of_pairs(facts: Gathered) -> Sheet:
    states = tuple(state.label for state in PairState)
    plans = ("Целей с итогом", "Из них достигнуто", *_AGREED)
    columns = (_FORM, Column("Модель", width=34), *_numbers(*states, TOTAL, *plans))
    return _sheet(facts, "Пары", columns, pairs_table(facts.pairs, facts.models))


def _of_lengths(facts: Gathered) -> Sheet:
    columns = (_FORM, *_counts_and_medians())
    return _sheet(
        facts, "Формат и длительность", columns, lengths_table(facts.meetings, facts.forms)
    )


def _counts_and_medians() -> Iterator[Column]:
    for title in (*(each.label for each in Format), TOTAL):
        yield from _numbers(f"{title}: встреч")
        yield from _numbers(f"{title}: медиана, мин", look="number")


def _of_agreements(facts: Gathered) -> Sheet:
    columns = (_MONTH, *_numbers(*(state.label for state in AGREED), TOTAL))
    return _sheet(
        facts, "Договорённости", columns, agreements_table(facts.agreements, facts.months)
    )


def _of_mentors(facts: Gathered) -> Sheet:
    led = tuple(sorted({fact.mentees for fact in facts.mentors}))
    who = (Column("Кто", width=24), Column("Контур", width=20), Column("Стаж", width=18))
    columns = (*who, *_numbers(*(f"ведёт {mentees}" for mentees in led), TOTAL))
    return _sheet(facts, "Наставники", columns, mentors_table(facts.mentors, led))


def _numbers(*titles: str, look: Look = "whole") -> Iterator[Column]:
    """Columns of numbers, wide enough for the longest word of their headings."""
    for title in titles:
        longest = max(len(word) for word in title.split())
        yield Column(title[:1].upper() + title[1:], look, max(12, longest + 3))


def _sheet(facts: Gathered, title: str, columns: tuple[Column, ...], rows: Rows) -> Sheet:
    heading = f"{title}, сезон {facts.title}"
    return Sheet(title, columns, rows, heading, total=True)
