"""Every figure that monitoring makes says what it counts, over which records, and leads there.

The figures are found by walking: each public function of `generator.monitoring` that needs a
programme and its seasons, waves or audiences is called, and whatever it returns is searched.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from importlib import import_module
from inspect import getmembers, isfunction, signature
from itertools import product
from pathlib import Path
from pkgutil import walk_packages
from typing import Any, cast, get_args

import pytest

import generator.monitoring as monitored
from generator.figures import Figure, Source
from generator.monitoring.dynamics import Before
from generator.programme import Programme, load
from generator.records import KINDS
from generator.records.instrument import Audience, Instrument
from generator.records.pair import Pair
from generator.records.season import Countable, Season
from generator.records.wave import Wave

ROOT = Path(__file__).parents[3]
KIND_OF = {kind.name: kind for kind in KINDS}
Maker = Callable[..., object]


@pytest.fixture(scope="module", params=["demo", "miniature"])
def programme(request: pytest.FixtureRequest) -> Programme:
    root = {"demo": ROOT, "miniature": ROOT / "tests" / "golden" / "small"}[request.param]
    return Programme(load(root), date(2027, 2, 15))


@pytest.fixture(scope="module")
def figures(programme: Programme) -> list[tuple[str, Figure]]:
    return [(name, figure) for name, made in said(programme) for figure in figures_in(made)]


# ── finding them ─────────────────────────────────────────────────────────


def makers() -> Iterator[tuple[str, Maker]]:
    """Public functions of monitoring."""
    for module in walk_packages(monitored.__path__, "generator.monitoring."):
        for name, function in getmembers(import_module(module.name), isfunction):
            if function.__module__ == module.name and not name.startswith("_"):
                yield f"{module.name.removeprefix('generator.monitoring.')}.{name}", function


def given(programme: Programme) -> dict[object, list[object]]:
    """What an argument may be, by its type."""
    return {
        Programme: [programme],
        Season: list(programme.of(Season)),
        Wave: list(programme.of(Wave)),
        Audience: [Audience.MENTEE, Audience.MENTOR],
        Countable: list(Countable),
        tuple[Pair, ...]: [programme.of(Pair)],
        Before | None: [None],
    }


def needed(function: Maker) -> list[object]:
    """Types of the arguments that have no default."""
    return [p.annotation for p in signature(function).parameters.values() if p.default is p.empty]


def fits(function: Maker, programme: Programme) -> bool:
    """Whether every argument that must be given can be, the programme first of all."""
    return Programme in needed(function) and given(programme).keys() >= set(needed(function))


def said(programme: Programme) -> Iterator[tuple[str, object]]:
    """What every maker says of every season, wave and audience."""
    options = given(programme)
    for name, function in makers():
        if fits(function, programme):
            for values in product(*(options[kind] for kind in needed(function))):
                yield name, function(*values)


def figures_in(made: object) -> Iterator[Figure]:
    """Figures in a value, however deep."""
    if isinstance(made, Figure):
        yield made
    elif is_dataclass(made) and not isinstance(made, type):
        for field in fields(made):
            yield from figures_in(getattr(made, field.name))
    elif isinstance(made, Mapping):
        for value in cast("Mapping[Any, object]", made).values():
            yield from figures_in(value)
    elif isinstance(made, tuple | list | set | frozenset | Iterator):
        for value in cast("Iterator[object]", made):
            yield from figures_in(value)


# ── what each must say ───────────────────────────────────────────────────


def faults(figure: Figure, programme: Programme) -> list[str]:
    """What a figure fails to say of itself."""
    found = [name for name in ("title", "definition", "source") if not getattr(figure, name)]
    found += [fault for source in figure.sources for fault in lost(source, programme)]
    return found + (untold(figure, programme) if figure.hidden else bare(figure, programme))


def untold(figure: Figure, programme: Programme) -> list[str]:
    """A number that is hidden and is there all the same; of deeds, its parts may be known."""
    parts = ("numerator", "denominator") if is_of_answers(figure, programme) else ()
    return [f"hidden {name}" for name in ("value", *parts) if getattr(figure, name) is not None]


def bare(figure: Figure, programme: Programme) -> list[str]:
    """What a number that is told lacks."""
    if not figure.sources:
        return ["no sources"]
    if figure.value is None:
        return ["neither value nor reason"]
    if is_of_answers(figure, programme):
        return [] if (figure.n or 0) >= programme.school.k_staff else ["k"]
    return []


def lost(source: Source, programme: Programme) -> Iterator[str]:
    """Why a source leads nowhere, or where it may not."""
    if source.kind not in KIND_OF or source.kind == "response":
        yield f"kind {source.kind}"
        return
    if source.season and programme.get(Season, source.season) is None:
        yield f"season {source.season}"
    if source.kind == "wave" and not source.ids:
        yield "which waves"
    for key in source.ids:
        if programme.get(KIND_OF[source.kind].model, key) is None:
            yield f"{source.kind} {key}"


def is_of_answers(figure: Figure, programme: Programme) -> bool:
    """Whether it tells what people answered.

    Who answered at all is not that, and neither is a sheet of the organisation.
    """
    keys = [key for source in figure.sources if source.kind == "wave" for key in source.ids]
    waves = [wave for key in keys if (wave := programme.get(Wave, key))]
    asked = [programme.get(Instrument, wave.instrument) for wave in waves]
    people = any(found and found.audience is not Audience.ORGANISATION for found in asked)
    return people and figure.key not in keys


def test_every_figure_says_what_it_counts_and_leads_to_its_records(
    programme: Programme, figures: list[tuple[str, Figure]]
) -> None:
    found = {
        f"{name}: «{figure.title}» {figure.key}: {', '.join(missing)}"
        for name, figure in figures
        if (missing := faults(figure, programme))
    }
    assert sorted(found) == []
    assert len(figures) > 200


def test_every_number_of_people_answers_is_told_of_enough(
    programme: Programme, figures: list[tuple[str, Figure]]
) -> None:
    """The same in one line: whoever may not be told is not, and some are not in both schools."""
    of_answers = [figure for _, figure in figures if is_of_answers(figure, programme)]
    small = [figure for figure in of_answers if (figure.n or 0) < programme.school.k_staff]
    assert small
    assert {figure.value for figure in small} == {None}


def test_hours_are_a_sum_over_meetings(figures: list[tuple[str, Figure]]) -> None:
    course = [figure for name, figure in figures if name == "course.counts.course_figures"]
    hours, meetings = ([f for f in course if f.key == key] for key in ("hours", "meetings"))
    assert [each.n for each in hours] == [each.value for each in meetings]
    assert hours


def test_no_maker_of_figures_is_left_out(programme: Programme) -> None:
    """What needs more than there is to give is a piece of another maker; each is named here."""
    left = {
        name
        for name, function in makers()
        if Programme in needed(function) and bears_figures(signature(function).return_annotation)
        if not fits(function, programme)
    }
    assert left == {
        "conformity.grounds.by_share",
        "conformity.grounds.satisfied",
        "conformity.scoring.proposal",
        "profiles.comparing.compare",
    }


def bears_figures(made: object) -> bool:
    """Whether a type holds figures, in its fields or its arguments."""
    if made is Figure:
        return True
    if isinstance(made, type) and is_dataclass(made):
        return any(bears_figures(field.type) for field in fields(made))
    return any(bears_figures(part) for part in get_args(made))


LIKE = Figure("x", "Доля", 0.5, n=6, definition="из всех", source="записи")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, ["no sources"]),
        ({"definition": "", "hidden": "группа мала"}, ["definition", "hidden value"]),
        ({"sources": (Source("response", "2025-26", ("d9e2",)),)}, ["kind response"]),
        ({"sources": (Source("pear"),)}, ["kind pear"]),
        ({"sources": (Source("wave", "2025-26"),)}, ["which waves"]),
        (
            {"sources": (Source("pair", "1999-00", ("pr-none",)),)},
            ["season 1999-00", "pair pr-none"],
        ),
        ({"sources": (Source("pair", "2025-26"),)}, []),
        ({"sources": (Source("wave", "2026-27", ("2026-27-mentee-entry",)),), "n": 4}, ["k"]),
    ],
)
def test_a_figure_that_says_too_little_is_found(
    programme: Programme, change: dict[str, Any], expected: list[str]
) -> None:
    assert faults(replace(LIKE, **change), programme) == expected
