"""Russian grammar and typography: names in cases, plurals, numbers, dates, non-breaking spaces.

The only door to Babel and pytrovich. Both are opened at the first date or name that is said, so
that checking records does not pay for them.
"""

from generator.grammar.cases import Case, Gender, Shape
from generator.grammar.dates import (
    day,
    day_month,
    hours,
    month_name,
    month_short,
    period,
    weekday,
)
from generator.grammar.names import FullName, gender_of_patronymic, say
from generator.grammar.numbers import count, number, percent, plural
from generator.grammar.roles import role_word
from generator.grammar.similarity import similar
from generator.grammar.typography import nbsp, quoted, typeset

__all__ = [
    "Case",
    "FullName",
    "Gender",
    "Shape",
    "count",
    "day",
    "day_month",
    "gender_of_patronymic",
    "hours",
    "month_name",
    "month_short",
    "nbsp",
    "number",
    "percent",
    "period",
    "plural",
    "quoted",
    "role_word",
    "say",
    "similar",
    "typeset",
    "weekday",
]
