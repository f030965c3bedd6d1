"""Papers that the staff site may open: nobody's name is in a file that says it has none."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from generator.opening import Opened
from generator.programme import Programme
from generator.records.roadmap_item import RoadmapItem
from generator.reports.catalogue import PAPERS
from generator.reports.desk import last_day
from generator.reports.paper import Made, Paper, Setting
from tests.unit.reports.demo import demo, named_in, season

# Blanks take nothing from the records of people.
IMPERSONAL = [paper for paper in PAPERS if paper.impersonal and paper.subject]


def text_of(content: bytes) -> str:
    """Every text of an office file, whatever part of it holds it."""
    with ZipFile(BytesIO(content)) as packed:
        parts = (packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))
        return re.sub(r"<[^>]+>", " ", " ".join(parts))


def files(paper: Paper, opened: Opened | None = None) -> tuple[Made, ...]:
    chosen, found = season("2025-26"), opened or demo()
    return tuple(paper.build(Setting(found, chosen, last_day(found, chosen, None))))


@pytest.mark.parametrize("paper", IMPERSONAL, ids=lambda paper: paper.key)
def test_a_paper_without_names_has_none(paper: Paper) -> None:
    for made in files(paper):
        assert made.has_names or named_in(text_of(made.content)) == []


def test_a_person_who_answers_for_a_deed_makes_the_roadmap_personal() -> None:
    """The control: where a name is, it is seen and the file says so."""
    (item, *_) = (item for item in demo().programme.of(RoadmapItem) if item.season == "2025-26")
    (roadmap,) = (paper for paper in IMPERSONAL if paper.key == "roadmap")
    assert [made.has_names for made in files(roadmap)] == [False, False]
    archive = demo().programme.archive
    person = item.model_copy(update={"responsible": "p-2eck"})
    filed = tuple(
        replace(each, record=person) if each.record is item else each for each in archive.filed
    )
    programme = Programme(replace(archive, filed=filed), demo().programme.as_of)
    made = files(roadmap, replace(demo(), programme=programme))
    assert [each.has_names for each in made] == [True, True]
    assert all(named_in(text_of(each.content)) == ["Ручьёва"] for each in made)
