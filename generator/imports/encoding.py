"""From the bytes of a text export to text: the encoding is recognised or refused, never assumed."""

import codecs
import re

from generator.imports.remark import RefusedError, Remark

_WIDE = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_RUSSIAN = re.compile("[А-Яа-яЁё«»—–№\u00a0…’]")
_MOSTLY = 0.95
_A_NUL_IN = 10


def decode(content: bytes) -> tuple[str, str]:
    """The text and the name of its encoding.

    Raises:
        RefusedError: no encoding makes Russian text of the bytes.
    """
    if content.startswith(codecs.BOM_UTF8):
        return _strict(content, "utf-8-sig"), "UTF-8 с меткой"
    for mark, name in _WIDE:
        if content.startswith(mark):
            return _strict(content, name), "UTF-16"
    if b"\0" in content:
        return _strict(content, _unmarked_wide(content)), "UTF-16 без метки"
    try:
        return content.decode(), "UTF-8"
    except UnicodeDecodeError:
        return _cp1251(content), "Windows-1251"


def _unmarked_wide(content: bytes) -> str:
    """Zero bytes at every second place are the high halves of Latin letters and signs."""
    even, odd = content[::2].count(0), content[1::2].count(0)
    if odd > _A_NUL_IN * even:
        return "utf-16-le"
    if even > _A_NUL_IN * odd:
        return "utf-16-be"
    raise _refused()


def _strict(content: bytes, name: str) -> str:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        raise _refused() from None


def _cp1251(content: bytes) -> str:
    """Text that is Russian in Windows-1251: other one-byte encodings give capitals and frames."""
    text = _strict(content, "cp1251")
    foreign = [sign for sign in text if sign > "\x7f"]
    russian = [sign for sign in foreign if _RUSSIAN.match(sign)]
    small = sum(1 for sign in russian if sign.islower())
    if len(russian) < _MOSTLY * len(foreign) or small * 2 < len(russian):
        raise _refused()
    return text


def _refused() -> RefusedError:
    remedy = "Сохраните таблицу как XLSX или «CSV UTF-8»."
    return RefusedError(Remark("encoding", "Кодировка файла не распознана.", remedy))
