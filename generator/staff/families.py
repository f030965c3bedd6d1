"""Rules by what they are about: how the handbook is cut and the list of problems filtered."""

from dataclasses import dataclass
from types import MappingProxyType

from generator.rules import RULES, Rule


@dataclass(frozen=True, slots=True)
class Family:
    """Rules of one subject; ``codes`` are the demands that they check."""

    key: str
    title: str
    codes: tuple[str, ...]


READING = Family("reading", "Чтение файлов", ())
"""What is found before any rule: a file that cannot be read, a field that does not fit."""

FAMILIES = (
    READING,
    Family("links", "Связи записей", ("X01",)),
    Family("dates", "Даты и сезоны", ("X02", "X32")),
    Family("people", "Формы и люди", ("X03", "X04", "X05", "X06", "X31")),
    Family("papers", "Приказы и документы", ("X07", "X26")),
    Family("consents", "Согласия и данные", ("X08", "X09", "X12", "X13")),
    Family("meetings", "Встречи", ("X14", "X15")),
    Family("plans", "Цели и итоги", ("X16",)),
    Family("answers", "Анкеты и ответы", ("X17", "X18", "X19")),
    Family("indicators", "Показатели и цели", ("X20",)),
    Family("analysis", "SWOT и соответствие", ("X21", "X22", "X29")),
    Family("practices", "Практики", ("X24",)),
    Family("roadmap", "Дорожная карта и риски", ("X27", "X28")),
    Family("school", "Организация", ("X33",)),
    Family("texts", "Тексты и упоминания", ("X34",)),
)

_BY_CODE = {code: family for family in FAMILIES for code in family.codes}

RULES_BY_NAME = MappingProxyType({rule.name: rule for rule in RULES})


def family_of(rule: str) -> Family:
    """The family of a rule by its name; names that are no rule come from reading."""
    found = RULES_BY_NAME.get(rule)
    return _BY_CODE.get(found.code, READING) if found else READING


def rules_of(family: Family) -> tuple[Rule, ...]:
    """The rules of a family in the order of the catalogue."""
    return tuple(rule for rule in RULES if rule.code in family.codes)


def manual_url(rule: str) -> str:
    """The entry of the handbook for a rule, or for reading."""
    return f"handbook/rules.html#{rule if rule in RULES_BY_NAME else READING.key}"
