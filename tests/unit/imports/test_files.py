"""What is said of a file before its answers are looked at: its kind, its size, its encoding."""

import io
import zipfile
from collections.abc import Callable

import pytest

from generator.imports import bounds
from generator.imports.opening import open_table
from generator.imports.remark import RefusedError
from tests.unit.imports.survey import book_of, yandex_csv, yandex_xlsx

TEXT = "Ваш код;Насколько легко вам?\nax4k7;7\nbm9d3;8\n"


def archive(members: dict[str, bytes], *, level: int = 9) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return out.getvalue()


def far_cell() -> bytes:
    """A workbook of a kilobyte that asks for a row in the millions."""
    with zipfile.ZipFile(io.BytesIO(yandex_xlsx())) as book:
        members = {name: book.read(name) for name in book.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    members[sheet] = members[sheet].replace(b"</sheetData>", b'<row r="1048576"/></sheetData>')
    return archive(members)


def locked() -> bytes:
    """An archive whose directory says that its member is encrypted."""
    made = bytearray(archive({"a.csv": TEXT.encode()}))
    made[6] |= 1
    made[made.index(b"PK\x01\x02") + 8] |= 1
    return bytes(made)


def lying() -> bytes:
    """An archive whose member is larger than its directory says."""
    made = bytearray(archive({"a.csv": b"a;b\n" * 5000}))
    at = made.index(b"PK\x01\x02") + 24
    made[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(made)


FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "ошибка: Файл пуст. Скачайте выгрузку ещё раз. [empty]"),
    "too-large": (
        lambda: b"a" * (bounds.LARGEST_FILE + 100_000),
        "ошибка: Файл больше 20 МБ: в нём 20,1 МБ. Оставьте в файле одни ответы этой волны. [size]",
    ),
    "old-xls": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "ошибка: Это старый файл Office (XLS) или книга под паролем, а не таблица ответов. "
        "Скачайте ответы как XLSX или CSV. [file-type]",
    ),
    "pdf": (
        lambda: b"%PDF-1.7\n",
        "ошибка: Это документ PDF, а не таблица ответов. Скачайте ответы как XLSX или CSV. "
        "[file-type]",
    ),
    "word": (
        lambda: archive({"word/document.xml": b"<w/>"}),
        "ошибка: Это документ Word, а не таблица. Скачайте ответы как XLSX или CSV. [file-type]",
    ),
    "ods": (
        lambda: archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
        "ошибка: Это книга не того вида: ODS или XLSB. Сохраните её как XLSX или CSV. [file-type]",
    ),
    "two-tables": (
        lambda: archive({"a.csv": TEXT.encode(), "b.csv": TEXT.encode()}),
        "ошибка: В архиве несколько файлов CSV. "
        "Оставьте в архиве один файл — с ответами этой волны. [archive]",
    ),
    "no-table": (
        lambda: archive({"readme.md": b"x"}),
        "ошибка: В архиве нет файла CSV. Оставьте в архиве один файл — с ответами этой волны. "
        "[archive]",
    ),
    "bomb": (
        lambda: archive({"a.csv": bytes(bounds.LARGEST_UNPACKED + 1)}),
        "ошибка: Архив разворачивается больше чем в 50 МБ или сжат больше чем в 200 раз: "
        "это не выгрузка анкеты. Скачайте выгрузку ещё раз. [archive]",
    ),
    "steep": (
        lambda: archive({"a.csv": b"a;b\n" * 500_000}),
        "ошибка: Архив разворачивается больше чем в 50 МБ или сжат больше чем в 200 раз: "
        "это не выгрузка анкеты. Скачайте выгрузку ещё раз. [archive]",
    ),
    "locked": (locked, "ошибка: Архив закрыт паролем. Снимите пароль. [archive]"),
    "lying": (
        lying,
        "ошибка: Архив повреждён или сжат непривычным способом. Скачайте выгрузку ещё раз. "
        "[archive]",
    ),
    "cut-short": (
        lambda: yandex_xlsx()[:3000],
        "ошибка: Архив повреждён или сжат непривычным способом. Скачайте выгрузку ещё раз. "
        "[archive]",
    ),
    "far-cell": (
        far_cell,
        "ошибка: В таблице больше 20 000 строк. Оставьте в файле одни ответы этой волны. [size]",
    ),
    "many-columns": (
        lambda: (";".join("абв" for _ in range(301)) + "\n").encode() * 2,
        "ошибка: В таблице больше 300 столбцов. Уберите столбцы, которых нет в анкете. [size]",
    ),
    "many-rows": (
        lambda: b"a;b\n" * 20_002,
        "ошибка: В таблице больше 20 000 строк. Оставьте в файле одни ответы этой волны. [size]",
    ),
    "long-cell": (
        f"{TEXT}cw2f6;{'я' * 10_001}\n".encode,
        "строка 4, столбец 2: ошибка: В ячейке больше 20 кБ текста. Сократите ответ в файле. "
        "[size]",
    ),
    "two-sheets": (
        lambda: book_of({"Осень": [["Код", "А"], ["ax4k7", 1]], "Весна": [["Код"], ["ax4k7"]]}),
        "ошибка: В книге несколько листов с данными: «Осень», «Весна». "
        "Оставьте один лист — с ответами этой волны. [sheets]",
    ),
    "koi8": (
        lambda: TEXT.encode("koi8-r"),
        "ошибка: Кодировка файла не распознана. Сохраните таблицу как XLSX или «CSV UTF-8». "
        "[encoding]",
    ),
    "dos": (
        lambda: TEXT.encode("cp866"),
        "ошибка: Кодировка файла не распознана. Сохраните таблицу как XLSX или «CSV UTF-8». "
        "[encoding]",
    ),
    "two-delimiters": (
        lambda: b"a;b,c\nd;e,f\n",
        "ошибка: Разделитель не понять: столбцы одинаково делят несколько знаков. "
        "Сохраните таблицу как XLSX. [delimiter]",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_export_is_refused(name: str) -> None:
    make, words = FILES[name]
    with pytest.raises(RefusedError) as refused:
        open_table(make())
    assert refused.value.remark.text.translate({0xA0: " ", 0x202F: " "}) == words


@pytest.mark.parametrize(
    ("content", "evidence"),
    [
        (TEXT.encode(), "кодировка UTF-8"),
        (TEXT.encode("utf-8-sig"), "кодировка UTF-8 с меткой"),
        (TEXT.encode("cp1251"), "кодировка Windows-1251"),
        (TEXT.encode("utf-16"), "кодировка UTF-16"),
        (TEXT.encode("utf-16-le"), "кодировка UTF-16 без метки"),
        (TEXT.encode("utf-16-be"), "кодировка UTF-16 без метки"),
        (f"sep=;\n{TEXT}".encode(), "кодировка UTF-8"),
    ],
)
def test_encodings_are_recognised_and_told(content: bytes, evidence: str) -> None:
    table = open_table(content)
    assert table.headings == ("Ваш код", "Насколько легко вам?")
    assert [row.cells for row in table.rows] == [("ax4k7", "7"), ("bm9d3", "8")]
    assert evidence in table.evidence


def test_rows_keep_their_numbers_in_the_file() -> None:
    table = open_table(b"\n;\nkod;a\nax4k7;7\n;\nbm9d3;8\n")
    assert table.heading_row == 3
    assert [row.number for row in table.rows] == [4, 6]


def test_a_workbook_speaks_of_letters_and_a_text_of_numbers() -> None:
    book, text = open_table(yandex_xlsx()), open_table(yandex_csv())
    assert str(book.spot(5, 3)) == "лист «Ответы», строка 5, столбец D"
    assert str(text.spot(5, 3)) == "строка 5, столбец 4"
    assert str(book.spot(5, 27)) == "лист «Ответы», строка 5, столбец AB"


def test_an_empty_hidden_or_second_sheet_does_no_harm() -> None:
    table = open_table(
        book_of({"Пусто": [], "Ответы": [["Код", "А"], ["ax4k7", 7.5], ["b", True]]})
    )
    assert table.sheet == "Ответы"
    assert [row.cells for row in table.rows] == [("ax4k7", "7.5"), ("b", "да")]


def test_what_a_mac_adds_to_an_archive_is_passed_over() -> None:
    made = archive({"a.csv": TEXT.encode(), "__MACOSX/._a.csv": b"\0\5\x16\7"})
    assert open_table(made).headings[0] == "Ваш код"
