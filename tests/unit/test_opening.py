"""What only the edge can check: records against the private files beside them."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.opening import open_programme

BASE = Path(__file__).parents[1] / "rules" / "_base" / "records"
ANSWER = """\
role: наставляемый
form: teacher-pupil
model: active-indifferent
answered_on: 2026-10-12
answers:
  comfort: 7
"""
UNKNOWN = (
    "records/responses/entry-2026/abc234.yml:1:1: ошибка: Кода этого ответа в сезоне 2026-27 "
    "никому не выдавали. Сверьте имя файла с tokens.csv; если код верный, добавьте туда строку. "
    "[unknown-token]"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "records")
    folder = tmp_path / "records/responses/entry-2026"
    folder.mkdir(parents=True)
    (folder / "abc234.yml").write_text(ANSWER, encoding="utf-8")
    return tmp_path


def found(root: Path) -> list[str]:
    return [one.text for one in open_programme(root, date(2026, 12, 1)).diagnostics]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("zzz999;p-k7d9;2026-27", [UNKNOWN]),
        ("abc234;p-k7d9;2025-26", [UNKNOWN]),
        ("abc234;p-k7d9;2026-27", []),
    ],
)
def test_an_answer_has_a_code_of_its_season(root: Path, row: str, said: list[str]) -> None:
    (root / "tokens.csv").write_text(f"токен;id;сезон\n{row}\n", encoding="utf-8")
    assert found(root) == said


def test_without_the_file_of_codes_nothing_is_said_of_them(root: Path) -> None:
    assert found(root) == []
