"""A template serves many papers: it is read once, and anew after it was edited."""

import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from generator.reports.word import TemplateRefusedError, fill
from tests.unit.reports.demo import words_of

DAY = date(2027, 1, 27)


def written(path: Path, words: str) -> Path:
    document = Document()
    document.add_paragraph(words)
    document.save(str(path))
    return path


def test_papers_of_one_template_hold_their_own_words(tmp_path: Path) -> None:
    template = written(tmp_path / "letter.docx", "Кому: {{ name }}")
    papers = [words_of(fill(template, {"name": name}, DAY)) for name in ("Вера", "Олег")]
    assert ["Кому: Вера" in paper for paper in papers] == [True, False]
    assert ["Кому: Олег" in paper for paper in papers] == [False, True]


def test_an_edited_template_is_read_anew(tmp_path: Path) -> None:
    template = written(tmp_path / "letter.docx", "Кому: {{ name }}")
    assert "Кому: Вера" in words_of(fill(template, {"name": "Вера"}, DAY))
    written(template, "Для: {{ name }}")
    assert "Для: Вера" in words_of(fill(template, {"name": "Вера"}, DAY))
    written(template, "Для: {{ nam }}")
    with pytest.raises(TemplateRefusedError, match="Нет поля «nam»"):
        fill(template, {"name": "Вера"}, DAY)


def test_every_part_bears_the_day_and_can_be_read(tmp_path: Path) -> None:
    template = written(tmp_path / "letter.docx", "Кому: {{ name }}")
    with zipfile.ZipFile(BytesIO(fill(template, {"name": "Вера"}, DAY))) as package:
        assert package.testzip() is None
        assert {part.date_time for part in package.infolist()} == {(2027, 1, 27, 0, 0, 0)}
