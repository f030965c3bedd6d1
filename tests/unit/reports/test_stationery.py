"""The committed templates are what the makers make, and every one of them is in use."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from generator.reports.stationery.__main__ import made
from generator.reports.stationery.page import FONT
from generator.resources import carried

FOLDER = carried("templates/reports")
MADE = made()


def parts(content: bytes) -> dict[str, bytes]:
    """Packing may differ between machines; what is packed may not."""
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("name", sorted(MADE))
def test_a_template_is_what_its_maker_makes(name: str) -> None:
    kept = FOLDER / name
    assert kept.is_file(), "run python -m generator.reports.stationery"
    assert parts(kept.read_bytes()) == parts(MADE[name]), (
        "run python -m generator.reports.stationery"
    )


def test_no_template_is_left_over() -> None:
    assert {path.name for path in FOLDER.glob("*.docx")} == set(MADE)


def test_every_template_is_asked_for_by_a_paper() -> None:
    sources = Path(FOLDER.parents[1] / "generator/reports/papers").rglob("*.py")
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    asked = [name for name in MADE if name.removesuffix(".docx") in text]
    by_kind = [name for name in MADE if name.startswith("consent-")]
    assert set(asked) | set(by_kind) == set(MADE)


def test_paper_is_a4_by_office_customs() -> None:
    section = Document(BytesIO(MADE["order-start.docx"])).sections[0]
    sizes = (section.page_width, section.page_height, section.left_margin, section.right_margin)
    assert [round(size.mm) for size in sizes if size is not None] == [210, 297, 30, 15]
    normal = Document(BytesIO(MADE["order-start.docx"])).styles["Normal"]
    assert f'w:ascii="{FONT}"' in normal.element.xml
    assert 'w:val="28"' in normal.element.xml
