"""What looks like a name or a contact: it is refused by its cell and repeated nowhere."""

import re
from collections.abc import Iterable

from generator.records.choice import folded

_HEADING = re.compile(
    r"\b(?:фио|ф\. ?и\. ?о|фамили[яюи]|имя|имени|отчество|вас зовут|телефона?|e-?mail|почт[аыу]"
    r"|почтовый|username|логин|telegram|телеграм\w*|вконтакте|whatsapp|соцсет\w+"
    r"|дат[аыу] рождения|(?:домашний|ваш|e-?mail|ip)[ -]?адрес|адрес (?:электронной|проживания)"
    r"|снилс|паспорт\w*)\b"
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<!\d)(?:\+7|8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)")
_PAGE = re.compile(r"(?:t\.me/|vk\.com/|wa\.me/|ok\.ru/|(?<!\w)@)[A-Za-z]\w{3,}")
_WORD = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_PATRONYMIC = r"[А-ЯЁ][а-яё]+(?:вич|вна|ична|инична|оглы|кызы)"
_NAME = re.compile(
    rf"\b(?:{_WORD} {_WORD} {_PATRONYMIC}|{_WORD} {_PATRONYMIC}"
    rf"|{_WORD} [А-ЯЁ]\. ?[А-ЯЁ]\.|[А-ЯЁ]\. ?[А-ЯЁ]\. ?{_WORD})"
)
_TWO_WORDS = re.compile(rf"{_WORD} {_WORD}")
_MANY = 0.5


def is_personal_heading(heading: str) -> bool:
    """Whether a column asks who the respondent is or how to reach them."""
    return _HEADING.search(folded(heading)) is not None


def has_contact(cell: str) -> bool:
    """Whether there is a telephone, an e-mail or a page of a person in a cell."""
    return any(sign.search(cell) for sign in (_MAIL, _PHONE, _PAGE))


def is_personal(cell: str) -> bool:
    """Whether a cell holds a name or a contact."""
    return has_contact(cell) or _NAME.search(cell) is not None


def first_personal(cells: Iterable[tuple[int, str]]) -> int | None:
    """The row of the first name or contact in a column that is mostly such, else None.

    «Имя Фамилия» counts only where the whole column is so: two capitalised words say little.
    """
    filled = [(row, text) for row, text in cells if text]
    found = [row for row, text in filled if is_personal(text)]
    if found and len(found) >= _MANY * len(filled):
        return found[0]
    if len(filled) > 1 and all(_TWO_WORDS.fullmatch(text) for _, text in filled):
        return filled[0][0]
    return None


def shown(text: str, longest: int = 60) -> str:
    """A short text to name in a message, unless it may be somebody's."""
    line = " ".join(text.split())
    if is_personal(line) or len(line) > longest:
        return "…"
    return line
