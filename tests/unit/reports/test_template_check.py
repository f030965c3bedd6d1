"""What a curator is told of a Word template that she has edited."""

import zipfile
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from generator.reports.template_check import check_template
from generator.reports.word import TemplateRefusedError, fill

DAY = date(2027, 1, 27)


@dataclass(frozen=True)
class Row:
    name: str
    place: str = ""


@dataclass(frozen=True)
class Paper:
    rows: tuple[Row, ...] = ()


CONTEXT = {"school": "Маяк", "rows": (Row("Вера"),), "day": DAY}


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return tmp_path / "letter.docx"


def written(path: Path, *paragraphs: str, cell: str = "") -> Path:
    document = Document()
    for words in paragraphs:
        document.add_paragraph(words)
    if cell:
        table = document.add_table(rows=2, cols=2)
        table.rows[1].cells[1].text = cell
    document.save(str(path))
    return path


def problems(path: Path) -> list[str]:
    return [problem.text for problem in check_template(path, CONTEXT)]


def test_a_good_template_has_no_problems(template: Path) -> None:
    good = written(
        template,
        "{{ school }}, {{ day|day }}",
        "{%p for row in rows %}",
        "{{ loop.index }}. {{ row.name }}{% if row.place %}, {{ row.place }}{% endif %}",
        "{%p endfor %}",
    )
    assert problems(good) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "{{ sсhool }}",
            "абзац 2: Поле «sсhool» набрано с русской буквой «с». Наберите латиницей: school.",
        ),
        ("{{ scool }}", "абзац 2: Нет поля «scool». Похоже на «school»."),
        (
            "{{ rows[0].nаme }}",
            "абзац 2: Поле «nаme» набрано с русской буквой «а». Наберите латиницей: name.",
        ),
        ("{{ day|dai }}", "абзац 2: Нет обработки «dai». Похоже на «day»."),
        (
            "{{ school",
            "абзац 2: Скобки «{{» остались без пары. "
            "Метка пишется целиком в одном абзаце: {{ поле }} или {% … %}.",
        ),
        (
            "{{ school + }}",
            "абзац 2: Метка «{{ school + }}» написана с ошибкой. Наберите её заново.",
        ),
        (
            "{%p for row in rows %}",
            "абзац 2: Блок «{%p for row in rows %}» не закрыт. "
            "Добавьте ниже метку endfor в таких же скобках.",
        ),
        (
            "{% endif %}",
            "абзац 2: Метка «{% endif %}» закрывает то, что не открыто. "
            "Уберите её или добавьте начало блока выше.",
        ),
    ],
)
def test_a_mistake_is_named_with_its_paragraph(template: Path, words: str, told: str) -> None:
    assert problems(written(template, "Письмо", words)) == [told]


def test_a_mistake_in_a_table_is_named_with_its_cell(template: Path) -> None:
    path = written(template, "Письмо", cell="{{ town }}")
    assert problems(path) == [
        "таблица 1, строка 2, столбец 2: Нет поля «town». Бывают: day, rows, school."
    ]


def test_fields_of_an_empty_list_are_known_by_its_type(template: Path) -> None:
    path = written(
        template, "{%p for row in rows %}", "{{ row.name }} {{ row.nmae }}", "{%p endfor %}"
    )
    found = check_template(path, {"rows": (), "paper": Paper()})
    assert [problem.message for problem in found] == ["Нет поля «nmae»."]


def test_a_file_that_is_not_word_is_refused(template: Path) -> None:
    template.write_text("Просто текст", encoding="utf-8")
    assert problems(template) == [
        "Это не файл Word (.docx). Откройте его в Word и сохраните как «Документ Word (.docx)»."
    ]


def test_a_template_with_macros_is_refused(template: Path) -> None:
    written(template, "{{ school }}")
    with zipfile.ZipFile(template, "a") as package:
        package.writestr("word/vbaProject.bin", b"")
    assert problems(template) == ["В шаблоне есть макросы. Сохраните его без макросов: .docx."]


def test_python_cannot_be_reached_from_a_template(template: Path) -> None:
    path = written(template, "{{ school.__class__.__mro__ }}")
    with pytest.raises(TemplateRefusedError):
        fill(path, CONTEXT, DAY)


def test_filling_escapes_values_and_gives_the_same_bytes(template: Path) -> None:
    path = written(template, "{{ school }}")
    values = {**CONTEXT, "school": "«А & Б» <script> {{ day }}"}
    first, second = fill(path, values, DAY), fill(path, values, DAY)
    assert first == second
    document = Document(BytesIO(first))
    assert document.paragraphs[0].text == "«А & Б» <script> {{ day }}"
    assert document.core_properties.created is not None
    assert document.core_properties.created.date() == DAY
    with zipfile.ZipFile(BytesIO(first)) as package:
        assert {part.date_time for part in package.infolist()} == {(2027, 1, 27, 0, 0, 0)}


def test_a_refusal_names_the_file_and_every_mistake(template: Path) -> None:
    path = written(template, "{{ town }}", "{{ scool }}")
    with pytest.raises(TemplateRefusedError) as refused:
        fill(path, CONTEXT, DAY)
    assert [line.partition(":")[0] for line in str(refused.value).splitlines()] == [
        "letter.docx",
        "letter.docx",
    ]
