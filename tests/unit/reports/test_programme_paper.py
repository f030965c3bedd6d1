from io import BytesIO

from docx import Document

from generator.records.page import ProgrammePage
from generator.reports.paper import Setting
from generator.reports.papers.programme import PAPER
from generator.reports.papers.programme.content import whole
from generator.reports.prose import blocks
from tests.unit.reports.demo import DAY, demo, named_in, season, words_of

SETTING = Setting(demo(), season("2026-27"), DAY)
(MADE,) = PAPER.build(SETTING)
TEXT = words_of(MADE.content)
PLAIN = TEXT.replace("\u00a0", " ")


def headings() -> list[tuple[str, str]]:
    document = Document(BytesIO(MADE.content))
    return [
        (paragraph.style.name or "", paragraph.text)
        for paragraph in document.paragraphs
        if paragraph.style and (paragraph.style.name or "").startswith("Heading")
    ]


def test_the_contents_name_the_chapters_in_their_order() -> None:
    chapters = [title for style, title in headings() if style == "Heading 1"]
    assert chapters == list(whole(SETTING).contents)
    assert chapters[0] == "Пояснительная записка"
    assert chapters[-1] == "Глоссарий"


def test_every_paragraph_of_every_text_of_the_programme_is_there() -> None:
    for page in demo().programme.of(ProgrammePage):
        for block in blocks(page.body):
            assert block.text in TEXT


def test_forms_come_with_models_portraits_and_the_scheme() -> None:
    assert "Форма «педагог – обучающийся»" in PLAIN
    assert "Коллега – молодой коллега" in PLAIN
    assert "сам прошёл через эту студию и помнит, как это было" in PLAIN.lower()
    assert "Оглядываемся" in PLAIN


def test_norms_stand_by_level_with_number_and_date() -> None:
    levels = [title for _, title in headings() if title.endswith("уровень")]
    assert levels[:2] == ["Международный уровень", "Федеральный уровень"]
    assert "от 25 декабря 2019 г. № Р\N{NON-BREAKING HYPHEN}145." in PLAIN
    assert "статья 351.8: наставничество в сфере труда, от 9 ноября 2024 г." in PLAIN


def test_the_roadmap_and_the_stages_of_the_season_are_tables() -> None:
    tables = Document(BytesIO(MADE.content)).tables
    heads = [[cell.text for cell in table.rows[0].cells] for table in tables]
    assert ["Этап", "Мероприятия", "Ожидаемый результат"] in heads
    assert ["№", "Мероприятие", "Срок", "Ответственный", "Результат"] in heads


def test_the_programme_names_nobody() -> None:
    assert named_in(TEXT) == []
    assert not MADE.has_names


def test_no_tag_of_the_template_is_left() -> None:
    assert "{{" not in TEXT
    assert "{%" not in TEXT
