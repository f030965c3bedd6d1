"""Reads what people write into cells: telephones, addresses, dates, gender."""

import re
from datetime import date

from generator.grammar import Gender

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"\+?[\d\s().‐-–-]+")
_RUSSIAN_PHONE = re.compile(r"[78](\d{10})")
_FOREIGN_PHONE = re.compile(r"\d{8,15}")
_EXCEL_NUMBER = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})")
_RUSSIAN_DATE = re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})")
_GENDERS = {
    "м": Gender.MALE,
    "муж": Gender.MALE,
    "мужской": Gender.MALE,
    "ж": Gender.FEMALE,
    "жен": Gender.FEMALE,
    "женский": Gender.FEMALE,
}


def phone(text: str) -> str | None:
    """Read «8 (916) 000-00-00» as +79160000000; None if it is no telephone."""
    digits = re.sub(r"\D", "", text)
    if not _PHONE.fullmatch(text):
        return None
    russian = _RUSSIAN_PHONE.fullmatch(digits)
    if russian and (not text.startswith("+") or digits.startswith("7")):
        return f"+7{russian[1]}"
    foreign = text.startswith("+") and _FOREIGN_PHONE.fullmatch(digits)
    return f"+{digits}" if foreign else None


def damaged_by_excel(text: str) -> bool:
    """Tell whether Excel has made a number like 7,91612E+10 of a telephone."""
    return _EXCEL_NUMBER.fullmatch(text) is not None


def mail(text: str) -> str | None:
    """Read one e-mail address, in small letters; None if it is none."""
    return text.lower() if _MAIL.fullmatch(text) else None


def birth_date(text: str) -> date | None:
    """Read 01.09.1985 or 1985-09-01; None if it is no date of a living person's birth."""
    found = _ISO.fullmatch(text) or _RUSSIAN_DATE.fullmatch(text)
    if found is None:
        return None
    try:
        day = date(int(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None


def gender(text: str) -> Gender | None:
    """Read «м», «жен.» and the like; None if it is neither."""
    return _GENDERS.get(text.lower().rstrip("."))
