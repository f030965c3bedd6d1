from pathlib import Path

from generator.prose import Mention, Spoken
from generator.reports.prose import Block, Run, blocks

PAGES = Path(__file__).parents[3] / "records/pages"


def told(block: Block) -> tuple[str, int, str, str]:
    return block.kind, block.level, block.mark, block.text


def test_headings_paragraphs_and_lists_keep_their_order() -> None:
    text = "Вступление.\n\n## Цель\n\nПомочь.\n\n1. Раз\n2. Два\n    * внутри\n\nКонец."
    assert [told(block) for block in blocks(text)] == [
        ("paragraph", 0, "", "Вступление."),
        ("heading", 1, "", "Цель"),
        ("paragraph", 0, "", "Помочь."),
        ("item", 0, "1.", "Раз"),
        ("item", 0, "2.", "Два"),
        ("item", 1, "–", "внутри"),
        ("paragraph", 0, "", "Конец."),
    ]


def test_bold_and_italic_words_stay_so() -> None:
    (block,) = blocks("Это **важно** и *тихо*.")
    assert block.runs == (
        Run("Это\u00a0"),
        Run("важно", bold=True),
        Run(" и\u00a0"),
        Run("тихо", italic=True),
        Run("."),
    )


def test_a_table_has_a_head_and_rows() -> None:
    (table,) = blocks("| Кто | Что |\n| --- | --- |\n| **куратор** | ведёт |\n| наставник | |")
    words = [["".join(run.text for run in cell.runs) for cell in row.cells] for row in table.rows]
    assert table.kind == "table"
    assert [cell.runs for cell in table.head] == [(Run("Кто"),), (Run("Что"),)]
    assert words == [["куратор", "ведёт"], ["наставник", ""]]


def test_a_mention_is_said_and_a_quotation_is_one() -> None:
    def speak(mention: Mention) -> Spoken:
        return Spoken(f"[{mention.target}]", "pairs/x.html")

    assert [told(block) for block in blocks("> Спросите @p-7f3k", speak)] == [
        ("quote", 0, "", "Спросите [p-7f3k]")
    ]


def test_a_second_paragraph_of_an_item_has_no_mark() -> None:
    marks = [block.mark for block in blocks("1. Первый\n\n    ещё о нём\n\n2. Второй")]
    assert marks == ["1.", "", "2."]


def test_every_text_of_the_demo_is_read_whole() -> None:
    for page in sorted(PAGES.glob("*.md")):
        body = page.read_text(encoding="utf-8").split("---\n", 2)[2]
        found = blocks(body)
        kinds = {block.kind for block in found}
        assert kinds <= {"heading", "paragraph", "item", "quote", "table"}
        assert sum(block.kind == "heading" for block in found) == body.count("\n## ") + body.count(
            "\n### "
        )
        assert all(block.runs or block.head for block in found)
