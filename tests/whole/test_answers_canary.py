"""Everybody answers with something of his own, and none of it is in any page, file or paper."""

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

import pytest

from generator.bundle import read_bundle
from generator.opening import Opened, open_programme
from generator.page import Page, Site
from generator.public import public_site
from generator.publication import write_bundle
from generator.records.response import Response
from generator.records.season import Season
from generator.reports.catalogue import PAPERS
from generator.reports.desk import make
from generator.reports.paper import NothingToSayError, PaperRefusedError, Setting
from generator.resources import template_folders
from generator.staff.site import staff_site
from generator.templating import Templates
from tests.answered_school import Part, Person, files, people

ROOT = Path(__file__).parents[2]
OVER = date(2026, 6, 15)
TT, PP = "teacher-teacher", "pupil-pupil"
PARTS = (
    *(Part(TT, "one", both=12, entry=1), Part(TT, "two", both=4, exit=2)),
    *(Part(PP, "one", both=8), Part(PP, "two", both=5, entry=2), Part(PP, both=1)),
)
GAP = re.compile(r"(?<=\d)[\s\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+(?=\d)")
LONELY = "удачи"
"""A theme that one person named."""


PAIR = {
    "records/participants/p-lead.yml": """\
kind: teacher
joined_on: 2025-09-05
seasons: {2025-26: {mentor: {capacity: 1}}}
""",
    "records/participants/p-next.yml": """\
kind: teacher
joined_on: 2025-09-05
seasons: {2025-26: {mentee: {}}}
""",
    "records/pairs/pr-only.yml": """\
season: 2025-26
form: teacher-teacher
model: one
mentors: [p-lead]
mentees: [p-next]
started_on: 2025-10-01
ended_on: 2026-05-20
end_reason: goals_met
""",
}
"""So that there is a season to make papers of."""
TELLING = {"spravka-2025-26.docx", "otchet-god-2025-26.docx", "pokazateli-2025-26.xlsx"}
"""Papers that speak of answers."""


# ── a school of canaries ─────────────────────────────────────────────────


def number(person: Person) -> int:
    return int(person.token.removeprefix("code"))


def own(person: Person) -> dict[str, str]:
    """What is this person's alone, by what it is."""
    n = number(person)
    return {
        "code": person.token,
        "number": f"{100_000 + 7 * n}",
        "score": f"5,0{n}",
        "score with a point": f"5.0{n}",
        "reason": f"причина{n}",
    }


def written(wave: str, person: Person) -> str:
    """One person's record: middling marks, and his own number, score and reason."""
    n, mine, mark = number(person), own(person), 3 + number(person) % 6
    if wave.startswith("pupil"):
        return f"answers: {{busy: {mark}}}\nscores: {{anxiety: {mine['score with a point']}}}\n"
    answers = f"comfort: {mark}"
    if wave.endswith("exit"):
        answers += f", result: {mark}, future: {'да' if n % 2 else 'нет'}, hours: {mine['number']}"
    theme = "luck" if n == 101 else ("time", "people")[n % 2]
    return (
        f"answers: {{{answers}}}\nthemes: {{lacked: [{theme}]}}\n"
        f"reasons: {{comfort: {mine['reason']}}}\n"
    )


def opened_in(
    folder: Path,
    parts: Iterable[Part],
    beside: Mapping[str, str] = MappingProxyType({}),
    changed: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Opened, list[Person]]:
    """The school on a disk, opened as the command does."""
    everyone = people(parts)
    waves = ("mentee-entry", "mentee-exit", "pupil-entry", "pupil-exit")
    given = {f"{wave}/{p.token}": written(wave, p) for wave in waves for p in everyone}
    for path, text in {**files(everyone, **{**given, **changed}), **beside}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return open_programme(folder, OVER), everyone


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> tuple[Opened, list[Person]]:
    opened, everyone = opened_in(tmp_path_factory.mktemp("canaries"), PARTS)
    assert not opened.has_errors, [found.text for found in opened.diagnostics if found.is_error]
    return opened, everyone


# ── all that is made of it ───────────────────────────────────────────────


def staff(opened: Opened) -> Site:
    templates = Templates(template_folders(ROOT, "staff"))
    names, codes, found = opened.identities, opened.tokens, opened.diagnostics
    return staff_site(opened.programme, templates, names, codes, found)


def public(opened: Opened, folder: Path) -> Iterator[tuple[str, str]]:
    """The bundle, file by file, and the site that is built from it."""
    write_bundle(opened, folder)
    for path in sorted(folder.rglob("*.*")):
        yield path.name, path.read_text("utf-8")
    yield from texts(public_site(read_bundle(folder), Templates(template_folders(ROOT, "public"))))


def texts(site: Site) -> Iterator[tuple[str, str]]:
    for page in site.pages:
        yield page.url, whole(page)


def whole(page: Page) -> str:
    """All that a page and the search over it can show."""
    parts = (f"{p.id} {p.title} {p.note} {p.html} {p.text}" for p in page.parts)
    return "\n".join((page.url, page.title, page.description, page.source, page.head, *parts))


def papers(opened: Opened) -> Iterator[tuple[str, str]]:
    """Every paper that is filled from records and can be made of the school, unpacked."""
    season = opened.programme.of(Season)[0]
    for paper in (each for each in PAPERS if each.subject):
        try:
            made = make(paper, Setting(opened, season, OVER))
        except (NothingToSayError, PaperRefusedError):
            continue
        for each in made:
            with zipfile.ZipFile(BytesIO(each.content)) as office:
                members = (office.read(name) for name in office.namelist())
                read = b"\n".join(members).decode("utf-8", "ignore")
                yield each.path, f"{each.path} {read} {re.sub('<[^>]+>', '', read)}"


def traces(told: Iterable[tuple[str, str]], everyone: Iterable[Person]) -> list[str]:
    """Where something of one person's own is read: the place, and what it is."""
    found: list[str] = []
    for place, text in told:
        joined = GAP.sub("", text)
        for person in everyone:
            mine = own(person).items()
            found += [f"{place}: {what} {word}" for what, word in mine if word in joined]
    return found


# ── nothing of it is there ───────────────────────────────────────────────


def test_nothing_of_one_person_is_on_the_staff_site(school: tuple[Opened, list[Person]]) -> None:
    opened, everyone = school
    told = dict(texts(staff(opened)))
    assert traces(told.items(), everyone) == []
    assert "waves/mentee-exit.html" in told
    answers = told["waves/mentee-exit.html"]
    assert "времени" in answers
    assert LONELY not in answers


def test_nothing_of_one_person_is_public(
    school: tuple[Opened, list[Person]], tmp_path: Path
) -> None:
    opened, everyone = school
    told = list(public(opened, tmp_path / "bundle"))
    assert traces(told, everyone) == []
    assert [place for place, text in told if LONELY in text] == []
    assert any("Наставляемые" in text for _, text in told)


def test_nothing_of_one_person_is_on_paper(tmp_path: Path) -> None:
    opened, everyone = opened_in(tmp_path, PARTS, PAIR)
    told = list(papers(opened))
    assert traces(told, everyone) == []
    assert [place for place, text in told if LONELY in text] == []
    assert {place for place, _ in told} >= TELLING


def test_a_spoiled_answer_is_reported_without_saying_whose(tmp_path: Path) -> None:
    """The page of problems is read by all the staff; the command tells the curator the file."""
    spoiled = "answers: {comfort: 424242}\n"
    opened, everyone = opened_in(tmp_path, PARTS, changed={"mentee-entry/code101": spoiled})
    assert [found.rule for found in opened.diagnostics if found.is_error] == ["unfit-answer"]
    told = list(texts(staff(opened)))
    assert traces(told, everyone) == []
    assert [place for place, text in told if "424242" in GAP.sub("", text)] == []
    assert "records/responses/mentee-entry/<" in dict(told)["quality.html"]


def test_a_page_that_prints_one_answer_is_found(school: tuple[Opened, list[Person]]) -> None:
    opened, everyone = school
    one = next(r for r in opened.programme.of(Response) if "hours" in r.answers)
    said = f"Часов: {int(one.answers['hours']):,}".replace(",", "\N{NO-BREAK SPACE}")
    assert traces([("x.html", said)], everyone) == [f"x.html: number {one.answers['hours']}"]


# ── a school of fewer than k ─────────────────────────────────────────────


ROOMS = ("answers", "expectations", "influence", "wellbeing", "expected", "dynamics", "swot")


def test_of_four_people_no_mean_is_told(tmp_path: Path) -> None:
    opened, _ = opened_in(tmp_path, [Part(TT, "one", both=4)])
    told = dict(texts(staff(opened)))
    pages = [f"seasons/2025-26/{room}.html" for room in ROOMS]
    pages += [f"waves/{wave}.html" for wave in ("mentee-entry", "mentee-exit", "pupil-exit")]
    words = {url: re.sub("<[^>]+>", " ", told[url]) for url in pages if url in told}
    means = {
        url: found for url, text in words.items() if (found := re.findall(r"[1-9]\d*,\d", text))
    }
    assert means == {}
    assert "группа мала" in words["waves/mentee-exit.html"]
    assert len(words) > 6
