"""Which kind of file came: told by its first bytes, not by its name."""

import re
from zipfile import ZipFile

from generator.imports.bounds import check_size, open_zip
from generator.imports.delimited import read_text
from generator.imports.remark import RefusedError, Remark
from generator.imports.table import Table
from generator.imports.workbook import read_workbook

_SAVE_AS = "Скачайте ответы как XLSX или CSV."
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_FOREIGN = (
    (b"%PDF", "документ PDF"),
    (b"{\\rtf", "документ RTF"),
    (b"\xff\xd8\xff", "фотография JPEG"),
    (b"\x89PNG", "изображение PNG"),
    (b"Rar!", "архив RAR"),
    (b"7z\xbc\xaf", "архив 7-Zip"),
    (b"\x1f\x8b", "архив GZIP"),
)
_PAGE = re.compile(rb"\s*<(?:!doctype|html|\?xml|table)", re.IGNORECASE)
_JSON = re.compile(rb"\s*[\[{]\s*[\[{\"]")
_MARK = b"\xef\xbb\xbf"


def open_table(content: bytes) -> Table:
    """The table in a file: a workbook, a text, or an archive with one text in it.

    Raises:
        RefusedError: it is another kind of file, or larger or stranger than an export can be.
    """
    check_size(len(content))
    if content.startswith(b"PK"):
        return _archive(content)
    what = _foreign(content)
    if what:
        raise RefusedError(Remark("file-type", f"Это {what}, а не таблица ответов.", _SAVE_AS))
    return read_text(content)


def _foreign(content: bytes) -> str:
    """What the file is when it is no text of a table."""
    for signature, what in _FOREIGN:
        if content.startswith(signature):
            return what
    if content.startswith(_OLD_OFFICE):
        return "старый файл Office (XLS) или книга под паролем"
    text = content.removeprefix(_MARK)[:200]
    if _PAGE.match(text):
        return "страница HTML или XML"
    return "файл JSON" if _JSON.match(text) else ""


def _archive(content: bytes) -> Table:
    archive = open_zip(content)
    names = archive.namelist()
    if "xl/workbook.xml" in names:
        return read_workbook(content)
    if "word/document.xml" in names:
        raise RefusedError(Remark("file-type", "Это документ Word, а не таблица.", _SAVE_AS))
    if "mimetype" in names or "xl/workbook.bin" in names:
        message = "Это книга не того вида: ODS или XLSB."
        raise RefusedError(Remark("file-type", message, "Сохраните её как XLSX или CSV."))
    return read_text(_only_text(archive), ("архив ZIP", "текст CSV"))


def _only_text(archive: ZipFile) -> bytes:
    """The only table of an archive; what a Mac adds to archives is passed over."""
    names = [
        name
        for name in archive.namelist()
        if name.lower().endswith((".csv", ".tsv", ".txt")) and not name.startswith("__MACOSX/")
    ]
    if len(names) != 1:
        message = "В архиве нет файла CSV." if not names else "В архиве несколько файлов CSV."
        remedy = "Оставьте в архиве один файл — с ответами этой волны."
        raise RefusedError(Remark("archive", message, remedy))
    content = archive.read(names[0])
    check_size(len(content))
    return content
