"""How large a file of answers may be: looked at before anything in it is opened."""

import re
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

from generator.grammar import count, number
from generator.imports.remark import RefusedError, Remark

_MB = 1_000_000
LARGEST_FILE = 20 * _MB
LARGEST_UNPACKED = 50 * _MB
STEEPEST = 200
SMALL_ENOUGH = _MB
MOST_MEMBERS = 2_000
MOST_ROWS = 20_000
MOST_COLUMNS = 300
LARGEST_CELL = 20_000
_PIECE = 1 << 20
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,99})(\d{1,999})["']""")
_ANSWERS_ONLY = "Оставьте в файле одни ответы этой волны."


def read_bounded(path: Path) -> bytes:
    """The bytes of a file that is not too large.

    Raises:
        RefusedError: it is.
        OSError: it cannot be read.
    """
    check_size(path.stat().st_size)
    return path.read_bytes()


def check_size(size: int) -> None:
    """Refuse a file that no survey of a school can fill."""
    if size > LARGEST_FILE:
        message = f"Файл больше {LARGEST_FILE // _MB} МБ: в нём {number(size / _MB, 1)} МБ."
        raise RefusedError(Remark("size", message, _ANSWERS_ONLY))
    if not size:
        raise RefusedError(Remark("empty", "Файл пуст.", "Скачайте выгрузку ещё раз."))


def check_table(rows: int, columns: int) -> None:
    """Refuse a table that is larger than a survey of a school."""
    if rows > MOST_ROWS:
        message = f"В таблице больше {count(MOST_ROWS, 'строки', 'строк', 'строк')}."
        raise RefusedError(Remark("size", message, _ANSWERS_ONLY))
    if columns > MOST_COLUMNS:
        message = f"В таблице больше {count(MOST_COLUMNS, 'столбца', 'столбцов', 'столбцов')}."
        raise RefusedError(Remark("size", message, "Уберите столбцы, которых нет в анкете."))


def open_zip(content: bytes) -> ZipFile:
    """An archive whose members are few, whole, unlocked and not larger than they say.

    Raises:
        RefusedError: it is something else.
    """
    try:
        archive = ZipFile(BytesIO(content))
        members = archive.infolist()
        _check_directory(members, len(content))
        for member in members:
            _check_member(archive, member)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        message = "Архив повреждён или сжат непривычным способом."
        raise RefusedError(Remark("archive", message, "Скачайте выгрузку ещё раз.")) from None
    return archive


def _check_directory(members: list[ZipInfo], packed: int) -> None:
    """What the archive says of itself."""
    if any(member.flag_bits & 1 for member in members):
        raise RefusedError(Remark("archive", "Архив закрыт паролем.", "Снимите пароль."))
    unpacked = sum(member.file_size for member in members)
    too_steep = unpacked > SMALL_ENOUGH and unpacked > STEEPEST * packed
    if len(members) > MOST_MEMBERS or unpacked > LARGEST_UNPACKED or too_steep:
        message = (
            f"Архив разворачивается больше чем в {LARGEST_UNPACKED // _MB} МБ "
            f"или сжат больше чем в {STEEPEST} раз: это не выгрузка анкеты."
        )
        raise RefusedError(Remark("archive", message, "Скачайте выгрузку ещё раз."))


def _check_member(archive: ZipFile, member: ZipInfo) -> None:
    """Unpack a member to nowhere: its sum must be what the directory says."""
    with archive.open(member) as stream:
        while stream.read(_PIECE):
            pass


def check_extent(archive: ZipFile) -> None:
    """Refuse a workbook with a cell so far away that its empty rows would fill the memory."""
    for member in archive.infolist():
        text = archive.read(member)
        if member.filename.lower().endswith(".xml") and b"\0" in text:
            message = "Книга записана в непривычной кодировке."
            raise RefusedError(Remark("archive", message, "Сохраните её в Excel ещё раз."))
        for letters, digits in _REFERENCE.findall(text) if b"sheetData" in text else ():
            check_table(int(digits) - 1, _column(letters))


def _column(name: bytes) -> int:
    column = 0
    for letter in name.upper():
        column = column * 26 + letter - ord("A") + 1
    return column
