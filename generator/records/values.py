"""Scalar types of the records: every one reads the string that the curator wrote."""

import re
from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, WithJsonSchema

from generator.records.refusals import refuse, refuse_shape

LINE_LIMIT = 400
TEXT_LIMIT = 50_000
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_RUSSIAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_MONTH = re.compile(r"(\d{4})-(\d{2})|(\d{2})\.(\d{4})")
_YEAR = re.compile(r"\d{4}")
_WHOLE = re.compile(r"\d{1,9}")
_NUMBER = re.compile(r"[-−]?\d{1,9}(?:[.,]\d{1,6})?")
_URL = re.compile(r"https?://[^\s<>\"']+")
_YES = {"да", "yes", "true"}
_NO = {"нет", "no", "false"}
ID = re.compile(r"[a-z0-9][a-z0-9-]{2,40}")
KEY = re.compile(r"[a-z0-9][a-z0-9_.-]{0,40}")


def _string(value: object, wanted: str) -> str:
    if not isinstance(value, str):
        raise refuse_shape(wanted, value)
    return value.strip()


def _line(value: object) -> str:
    text = _string(value, "одна строка текста")
    if not text:
        raise refuse("empty", "поле не заполнено.", "Впишите значение или удалите строку.")
    if "\n" in text:
        raise refuse(
            "line",
            "здесь нужна одна строка, а написано несколько.",
            "Оставьте одну строку; подробности пишут в тексте записи.",
        )
    if len(text) > LINE_LIMIT:
        raise refuse("line", f"строка длиннее {LINE_LIMIT} знаков.", "Сократите её.")
    return text


def _text(value: object) -> str:
    text = _string(value, "текст")
    if len(text) > TEXT_LIMIT:
        raise refuse("text", f"текст длиннее {TEXT_LIMIT} знаков.", "Разделите его на записи.")
    return text


def read_day(value: object) -> date:
    """A date written as 2026-09-01 or 01.09.2026; refuses the rest in the curator's words."""
    if isinstance(value, date):
        return value
    text = _string(value, "дата")
    if match := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _RUSSIAN.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
    else:
        raise refuse("date", f"«{text}» — не дата.", "Пишите так: 2026-09-01 или 01.09.2026.")
    try:
        return date(year, month, day)
    except ValueError:
        raise refuse(
            "date", f"даты «{text}» в календаре нет.", "Проверьте число и месяц."
        ) from None


def _month(value: object) -> date:
    if isinstance(value, date):
        return value
    text = _string(value, "месяц")
    match = _MONTH.fullmatch(text)
    if not match:
        raise refuse("month", f"«{text}» — не месяц.", "Пишите год и месяц: 2026-09.")
    year, month = int(match[1] or match[4]), int(match[2] or match[3])
    try:
        return date(year, month, 1)
    except ValueError:
        raise refuse("month", f"месяца «{text}» нет.", "Месяц — от 01 до 12.") from None


def _year(value: object) -> int:
    if isinstance(value, int):
        return value
    text = _string(value, "год")
    if not _YEAR.fullmatch(text):
        raise refuse("year", f"«{text}» — не год.", "Пишите четыре цифры: 2026.")
    return int(text)


def _whole(value: object) -> int:
    if isinstance(value, int):
        return value
    text = _string(value, "целое число")
    if not _WHOLE.fullmatch(text):
        raise refuse("whole", f"«{text}» — не целое число.", "Пишите одни цифры: 12.")
    return int(text)


def _number(value: object) -> float:
    if isinstance(value, int | float):
        return float(value)
    text = _string(value, "число")
    number = number_in(text)
    if number is None:
        raise refuse("number", f"«{text}» — не число.", "Пишите так: 12 или 3,5.")
    return number


def number_in(text: str) -> float | None:
    """A number as people write it, with a point or a comma; None when it is none."""
    text = text.strip()
    return float(text.replace(",", ".").replace("−", "-")) if _NUMBER.fullmatch(text) else None


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = _string(value, "«да» или «нет»").lower()
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise refuse("flag", f"«{text}» — здесь отвечают «да» или «нет».", "Пишите да или нет.")


def _url(value: object) -> str:
    text = _string(value, "адрес в интернете")
    if not _URL.fullmatch(text):
        raise refuse("url", f"«{text}» — не адрес.", "Адрес начинается с https://.")
    return text


def _timezone(value: object) -> str:
    text = _line(value)
    try:
        return ZoneInfo(text).key
    except (KeyError, ValueError, OSError):
        raise refuse(
            "timezone",
            f"«{text}» — не часовой пояс.",
            "Пишите так: Europe/Moscow или Asia/Yekaterinburg.",
        ) from None


def _identifier(value: object) -> str:
    text = _string(value, "одно слово латиницей")
    if not KEY.fullmatch(text):
        raise refuse(
            "id",
            f"«{text}» не годится как ключ.",
            "Ключ — строчные латинские буквы, цифры, дефис и подчёркивание, до 41 знака.",
        )
    return text


_DAY_PATTERN = r"^(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})$"

Line = Annotated[str, BeforeValidator(_line), WithJsonSchema({"type": "string", "minLength": 1})]
Text = Annotated[str, BeforeValidator(_text), WithJsonSchema({"type": "string"})]
Day = Annotated[
    date,
    BeforeValidator(read_day),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": _DAY_PATTERN,
            "patternErrorMessage": "Дата: 2026-09-01 или 01.09.2026.",
        }
    ),
]
Month = Annotated[
    date,
    BeforeValidator(_month),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^\d{4}-\d{2}$|^\d{2}\.\d{4}$",
            "patternErrorMessage": "Год и месяц: 2026-09.",
        }
    ),
]
Year = Annotated[
    int,
    BeforeValidator(_year),
    WithJsonSchema(
        {
            "type": ["integer", "string"],
            "pattern": r"^\d{4}$",
            "patternErrorMessage": "Год: четыре цифры.",
        }
    ),
]
Whole = Annotated[
    int,
    BeforeValidator(_whole),
    WithJsonSchema(
        {
            "type": ["integer", "string"],
            "pattern": r"^\d{1,9}$",
            "patternErrorMessage": "Целое число: одни цифры.",
        }
    ),
]
Number = Annotated[
    float,
    BeforeValidator(_number),
    WithJsonSchema(
        {
            "type": ["number", "string"],
            "pattern": r"^[-−]?\d{1,9}([.,]\d{1,6})?$",
            "patternErrorMessage": "Число: 12 или 3,5.",
        }
    ),
]
Flag = Annotated[bool, BeforeValidator(_flag), WithJsonSchema({"enum": ["да", "нет", True, False]})]
Url = Annotated[
    str,
    BeforeValidator(_url),
    WithJsonSchema(
        {"type": "string", "pattern": "^https?://", "patternErrorMessage": "Адрес: https://…"}
    ),
]
Timezone = Annotated[
    str, BeforeValidator(_timezone), WithJsonSchema({"type": "string", "minLength": 1})
]
Key = Annotated[
    str,
    BeforeValidator(_identifier),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": f"^{KEY.pattern}$",
            "patternErrorMessage": "Ключ: строчные латинские буквы, цифры, дефис, подчёркивание.",
        }
    ),
]
