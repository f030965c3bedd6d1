"""One survey in the files of several services gives the same responses, byte for byte."""

from pathlib import Path

import pytest

from generator.imports.laying import lay_out
from generator.imports.taking import Choices, take
from tests.unit.imports.survey import SHAPES, WAVE, ground_in, school_in

AX4K7 = """\
role: mentee
form: teacher-pupil
model: colleague
answered_on: 2026-09-21
answers:
  comfort: 8
  prior: да
  how: site
  wants: speak, team
  hours: 2.5
  done: 85
  projects: 0
themes:
  expect:
scores:
  anxiety: 4.5
"""
TOLD = {
    "yandex.xlsx": "Яндекс Формы (книга Excel (XLSX), лист «Ответы»)",
    "yandex.csv": "Яндекс Формы (текст CSV, кодировка UTF-8, разделитель — запятая)",
    "google.zip": "Google Forms (архив ZIP, текст CSV, кодировка UTF-8, разделитель — запятая)",
    "sheet.csv": "Google Таблица с ответами (текст CSV, кодировка UTF-8, разделитель — запятая)",
    "excel.csv": (
        "Яндекс Формы, пересохранено в Excel "
        "(текст CSV, кодировка Windows-1251, разделитель — точка с запятой)"
    ),
    "unicode.txt": (
        "таблица с вопросами анкеты (текст CSV, кодировка UTF-16, разделитель — табуляция)"
    ),
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return school_in(tmp_path_factory.mktemp("school"))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_recognised_and_gives_the_same_files(shape: str, root: Path) -> None:
    ground = ground_in(root)
    taken = take(SHAPES[shape](), ground, Choices())
    assert [one.text for one in taken.remarks if one.rule != "abroad"] == []
    assert taken.told[0] == f"Откуда: {TOLD[shape]}."
    first = take(SHAPES["yandex.xlsx"](), ground, Choices())
    files = lay_out(root, ground, taken.answers, replace=False).files
    assert files == lay_out(root, ground, first.answers, replace=False).files
    assert len(files) == 10
    assert files[f"records/responses/{WAVE}/ax4k7.yml"].decode() == AX4K7


def test_what_is_private_lies_outside_the_records(root: Path) -> None:
    ground = ground_in(root)
    taken = take(SHAPES["google.zip"](), ground, Choices())
    files = lay_out(root, ground, taken.answers, replace=False).files
    opened = files[f"private/answers/{WAVE}.csv"].decode("utf-8-sig")
    assert opened.startswith('код;вопрос;ответ;темы\r\nax4k7;expect;"Свой проект; да";\r\n')
    assert "ek5h9;expect;'=не формула;\r\n" in opened
    hidden = files[f"private/sensitive/{WAVE}.csv"].decode("utf-8-sig")
    assert hidden.startswith("код;вопрос;ответ\r\nax4k7;calm-1;4\r\nax4k7;calm-2;5\r\n")
    records = b"".join(files[path] for path in files if path.startswith("records/"))
    assert b"calm" not in records
    assert "проект".encode() not in records


def test_new_answers_collected_abroad_are_warned_of(root: Path) -> None:
    taken = take(SHAPES["sheet.csv"](), ground_in(root), Choices())
    assert [one.text for one in taken.remarks] == [
        "предупреждение: Google Forms хранит ответы за рубежом. "
        "Новые анкеты собирайте в российском сервисе или на бумаге. [abroad]"
    ]
    assert not taken.has_errors


def test_the_order_of_rows_changes_nothing(root: Path) -> None:
    ground = ground_in(root)
    head, *lines = SHAPES["excel.csv"]().decode("cp1251").split("\r\n")
    lines = [line for line in lines if line and "Две" not in line and "строки" not in line]
    forward = take("\r\n".join([head, *lines]).encode(), ground, Choices())
    backward = take("\r\n".join([head, *reversed(lines)]).encode(), ground, Choices())
    assert len(forward.answers) == 7
    assert [one.data for one in forward.answers] == [one.data for one in backward.answers]
