"""The file of identities, as Excel and people write it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Severity
from generator.grammar import Case, FullName, Gender, Shape
from generator.identities import Identity, read_identities

HEADING = "id;ФИО;короткое имя;пол;телефон;почта;дата рождения;представитель"
FULL = (
    f"{HEADING}\n"
    "p-7f3k;Ёлкина Ирина Ивановна;Ира;ж;8 (916) 000-00-00;I.Elkina@school.ru;01.09.1985;Мать\n"
)
ELKINA = Identity(
    id="p-7f3k",
    name=FullName("Ёлкина", "Ирина", "Ивановна"),
    short="Ира",
    gender=Gender.FEMALE,
    phone="+79160000000",
    email="i.elkina@school.ru",
    birth_date=date(1985, 9, 1),
    representative="Мать",
)


def found(text: str) -> list[tuple[int, int, str, str]]:
    """Line, column, field and message of what is wrong."""
    _, diagnostics = read_identities(text.encode())
    return [(d.place.line, d.place.column, d.field, d.message) for d in diagnostics]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_dress_that_excel_gives_the_file(
    encoding: str, delimiter: str, line_end: str
) -> None:
    content = FULL.replace(";", delimiter).replace("\n", line_end).encode(encoding)
    identities, diagnostics = read_identities(content)
    assert dict(identities) == {"p-7f3k": ELKINA}
    assert diagnostics == ()


def test_headings_come_in_any_order_and_case() -> None:
    identities, diagnostics = read_identities("фио;ID\nКим Анна Ивановна;p-7f3k\n".encode())
    assert identities["p-7f3k"].name == FullName("Ким", "Анна", "Ивановна")
    assert diagnostics == ()


def test_a_quoted_cell_may_hold_anything() -> None:
    text = f'{HEADING}\np-7f3k;Ким Анна Ивановна;"А; ""Б""";;;;;"Мать\nКим"\np-2;;;;;;;\n'
    identities, diagnostics = read_identities(text.encode())
    assert identities["p-7f3k"].short == 'А; "Б"'
    assert identities["p-7f3k"].representative == "Мать Ким"
    assert diagnostics[0].place.line == 4


def test_an_unknown_heading_names_the_nearest() -> None:
    assert found("id;ФИО;телефн\n") == [
        (1, 8, "телефн", "Неизвестный столбец «телефн», похоже на «телефон».")
    ]
    assert found("id;ФИО;вес\n") == [(1, 8, "вес", "Неизвестный столбец «вес».")]


def test_a_missing_and_a_doubled_column_are_named() -> None:
    assert found("id;почта\np-7f3k;a@b.ru\n") == [(1, 1, "ФИО", "Нет столбца «ФИО».")]
    assert found("id;ФИО;id\n") == [(1, 8, "id", "Столбец «id» повторён.")]


@pytest.mark.parametrize(
    ("row", "column", "field", "message"),
    [
        (";Ким Анна Ивановна", 1, "id", "Нет id."),
        ("P-7F;Ким Анна Ивановна", 1, "id", "id «P-7F» не годится."),
        ("p-7f3k;", 8, "ФИО", "ФИО не вписано."),
        (
            "p-7f3k;Ким",
            8,
            "ФИО",
            "ФИО не годится: нужны фамилия, имя и, если есть, отчество.",
        ),
        ("p-7f3k;Ким А. И.", 8, "ФИО", "ФИО не годится: в имени бывают только буквы и дефис."),
        ("p-7f3k;Ким Анна Ивановна;;м", 27, "пол", "Пол «м» не сходится с отчеством."),
        ("p-7f3k;Ким Анна Ивановна;;?", 27, "пол", "Пол не понят."),
        ("p-7f3k;Ким Анна Ивановна;;;12", 28, "телефон", "Телефон не понят."),
        (
            "p-7f3k;Ким Анна Ивановна;;;7,91612E+10",
            28,
            "телефон",
            "Телефон испортил Excel: записал его как число.",
        ),
        ("p-7f3k;Ким Анна Ивановна;;;;ann", 29, "почта", "Адрес почты не понят."),
        (
            "p-7f3k;Ким Анна Ивановна;;;;;31.02.1985",
            30,
            "дата рождения",
            "Дата рождения не понята.",
        ),
        ("p-7f3k;Ким Анна Ивановна;;;;;;;лишнее", 32, "", "Лишняя ячейка."),
    ],
)
def test_a_bad_cell_is_pointed_at(row: str, column: int, field: str, message: str) -> None:
    assert found(f"{HEADING}\n{row}\n") == [(2, column, field, message)]


def test_an_id_twice_keeps_the_first() -> None:
    text = "id;ФИО\np-7f3k;Ким Анна Ивановна\n\np-7f3k;Цой Иван Ильич\n"
    identities, diagnostics = read_identities(text.encode())
    assert identities["p-7f3k"].name.surname == "Ким"
    (doubled,) = diagnostics
    assert doubled.text == (
        "identities.csv:4:1: ошибка: id «p-7f3k» уже есть в этом файле. "
        "Оставьте одну строку на человека. [identities-duplicate]"
    )


def test_an_unclear_gender_is_a_warning() -> None:
    identities, diagnostics = read_identities("id;ФИО\np-7f3k;Ким Саша\n".encode())
    assert [d.severity for d in diagnostics] == [Severity.WARNING]
    assert identities.speak("p-7f3k", Case.DATIVE) == "Ким Саша"


def test_messages_repeat_no_name_and_no_contact() -> None:
    row = "p-7f3k;Секретов;Тайна;м;нет12345;тайна@;1.1.1;Секретова"
    _, diagnostics = read_identities(f"{HEADING}\n{row}\n".encode())
    told = " ".join(d.text for d in diagnostics)
    assert len(diagnostics) == 4
    assert not any(word in told for word in ("Секрет", "Тайна", "тайна", "12345"))


def test_a_name_is_spoken_in_a_case_and_shape() -> None:
    identities, _ = read_identities(FULL.encode())
    assert identities.speak("p-7f3k", Case.DATIVE, Shape.SURNAME) == "Ёлкиной"
    assert identities.speak("p-7f3k", Case.DATIVE, Shape.NAME) == "Ире"
    assert identities.speak("p-none") is None


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Файл пуст."),
        (b"PK\x03\x04", "Это не текст CSV, а другой файл."),
        ("id;ФИО".encode("utf-16"), "Это не текст CSV, а другой файл."),
        (b"id;\xff\x98", "Кодировка файла не распознана."),
        (b"x" * 5_000_001, "Файл больше 5 МБ."),
    ],
)
def test_what_is_no_table_is_said_once(content: bytes, message: str) -> None:
    identities, diagnostics = read_identities(content)
    assert len(identities) == 0
    assert [d.message for d in diagnostics] == [message]


@given(st.binary(max_size=300))
def test_reading_never_raises(content: bytes) -> None:
    identities, diagnostics = read_identities(content)
    assert len(identities) == 0
    assert diagnostics or not content.strip()


@given(st.text(alphabet='p-7f3kКимАн ";,\t\n\r.1@', max_size=200))
def test_rows_never_break_the_reader(rows: str) -> None:
    _, diagnostics = read_identities(f"{HEADING}\n{rows}".encode())
    lines = rows.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 2
    assert all(1 <= d.place.line <= lines and d.place.column >= 1 for d in diagnostics)
