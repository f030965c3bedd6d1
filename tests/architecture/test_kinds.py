"""A kind of record is one module and one line: all the rest follows, or says what is missing."""

import json
from pathlib import Path

import pytest
from pydantic import Field

from generator import records
from generator.cli import new
from generator.diagnostics import Diagnostic
from generator.identities import Identities
from generator.page import Page
from generator.programme import Programme, gather
from generator.programme.filing import slot_of
from generator.records import KINDS, Kind, Record
from generator.records.choice import Choice
from generator.records.schema import schemas
from generator.records.values import Day, Line, Text
from generator.rules import run
from generator.sites.search import build_index
from generator.staff.site import staff_site
from generator.templating import Templates
from generator.tokens import Tokens
from tests.architecture.kind_list import ROOT, lacking
from tests.unit.staff.small import AS_OF, FILES


class Mood(Choice):
    """A list of values of the toy kind."""

    CALM = "calm", "спокойная"
    LOUD = "loud", "шумная"


class Toy(Record):
    """All that one writes to add a kind."""

    title: Line = Field(title="Название", description="Как зовут игрушку.")
    mood: Mood = Field(title="Нрав", description="Какая она.")
    made_on: Day = Field(title="Сделана", description="День.")
    about: Text = Field(default="", title="О ней", description="Чем хороша.")


KIND = Kind("toy", Toy, "toys", "Игрушка", "Игрушки", prefix="toy-", dated="made_on")
ALL = (*KINDS, KIND)
RECORD = """\
title: Деревянный гиппопотам
mood: спокойная
made_on: 2026-10-01
about: |
  Качается, если толкнуть.
"""


def site_of(files: dict[str, str], *folders: Path) -> tuple[dict[str, Page], list[str]]:
    found = gather(((path, text.encode()) for path, text in sorted(files.items()) if text), ALL)
    programme = Programme(found, AS_OF)
    templates = Templates((*folders, ROOT / "templates" / "staff", ROOT / "templates"))
    problems = run(programme)
    site = staff_site(programme, templates, Identities(), Tokens(), problems)
    errors = [one.text for one in programme.diagnostics]
    return {page.url: page for page in site.pages}, errors


def text_of(page: Page) -> str:
    return "\n".join((str(page.head), *(str(part.html) for part in page.parts)))


FOUND, ERRORS = site_of(FILES | {"records/toys/toy-hippo.yml": RECORD})


def test_a_new_kind_is_read_and_its_mistakes_are_told() -> None:
    assert ERRORS == []
    text = RECORD.replace("спокойная", "спокойна").replace("2026-10-01", "2026-02-30")
    _, told = site_of({"records/toys/toy-hippo.yml": text})
    assert [one.partition(" ")[0] for one in told] == [
        "records/toys/toy-hippo.yml:2:7:",
        "records/toys/toy-hippo.yml:3:10:",
    ]
    assert "Похоже на «спокойная»." in told[0]


def test_a_new_kind_has_a_schema() -> None:
    schema = json.loads(schemas(ALL)["toy.schema.json"])
    assert schema["title"] == "Игрушка"
    assert schema["required"] == ["title", "mood", "made_on"]
    assert schema["properties"]["mood"]["enumDescriptions"][0] == "спокойная"


def test_a_new_kind_has_a_blank_to_fill_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(new, "KINDS", ALL)
    kind = new.kind_called("игрушка")
    assert kind is KIND
    text = new.blank(kind, {"made_on": "2026-10-01"})
    assert "# Название (обязательно). Как зовут игрушку." in text
    assert "made_on: 2026-10-01" in text
    assert not isinstance(slot_of("records/toys/toy-hippo.yml", ALL), Diagnostic)


def test_a_new_kind_has_a_page_in_the_handbook() -> None:
    page = FOUND["handbook/toy.html"]
    assert "<code>records/toys/‹id›.yml</code>" in text_of(page)
    assert "шумная" in text_of(page)
    assert 'href="site:handbook/toy.html"' in text_of(FOUND["handbook.html"])


def test_a_new_kind_has_a_list_and_pages() -> None:
    assert 'href="site:toys/toy-hippo.html"' in text_of(FOUND["toys.html"])
    shown = text_of(FOUND["toys/toy-hippo.html"])
    assert "<dt>Нрав</dt><dd>спокойная</dd>" in shown
    assert "Качается, если толкнуть." in shown.replace("\N{NO-BREAK SPACE}", " ").replace(
        "&nbsp;", " "
    )
    assert FOUND["toys/toy-hippo.html"].source == "records/toys/toy-hippo.yml"


def test_a_new_kind_is_found_by_search() -> None:
    index = build_index(list(FOUND.values()), {})
    assert "гиппопотам" in index
    assert '"toys/toy-hippo.html"' in index


def test_a_new_kind_may_bring_a_template_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "kinds" / "toy.html"
    own.parent.mkdir()
    own.write_text("<p>{{ facts|length }} сведения об игрушке</p>", encoding="utf-8")
    found, _ = site_of(FILES | {"records/toys/toy-hippo.yml": RECORD}, tmp_path)
    assert "<p>2 сведения об игрушке</p>" in text_of(found["toys/toy-hippo.html"])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_is_whole(kind: Kind) -> None:
    todo = lacking(kind, KINDS)
    assert not todo, "\n".join(("To do:", *todo))


class Half(Record):
    """A kind added by halves."""

    name: Line = Field(title="Name", description="")


def test_a_kind_added_by_halves_says_what_to_do(tmp_path: Path) -> None:
    kind = Kind("half", Half, "pairs", "Half", "Halves", within="whole", dated="day")
    module = Half.__module__
    assert lacking(kind, (*KINDS, kind), tmp_path) == (
        f"{module}: give KIND a Russian title and plural",
        f"{module}: give the field «name» a Russian title and a description",
        f"{module}: the folder or the name belongs to another kind",
        f"{module}: `within` names no kind",
        f"{module}: `dated` names no field",
        "records/pairs: write a record of the demo",
        "schemas/half.schema.json: run `nastavnik schema`",
    )
    alone = Kind("half", Half, "halves", "Половина", "Половины")
    assert "generator/records/examples/records/halves: write an example record" in lacking(
        alone, (alone,), tmp_path
    )


def test_the_catalogue_has_one_line_a_module() -> None:
    folder = Path(str(records.__file__)).parent
    with_kind = {
        path.stem
        for path in folder.glob("*.py")
        if "\nKIND = Kind(" in path.read_text(encoding="utf-8")
    }
    assert {kind.model.__module__.rpartition(".")[2] for kind in KINDS} == with_kind
