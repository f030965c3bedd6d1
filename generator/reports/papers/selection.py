"""Анкета отбора и лист собеседования: selection instruments on paper, filled in by hand."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import nbsp, number
from generator.programme import Programme
from generator.records.instrument import (
    Audience,
    Instrument,
    InstrumentKind,
    Item,
    ItemType,
    Scale,
)
from generator.reports import word
from generator.reports.paper import Made, NothingToSayError, Paper, Setting
from generator.reports.papers.orders.head import heading
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading

BOX = "☐"
RULE = "_" * 62
SHORT_RULE = "_" * 16
_SHORT_SCALE = 5
_GAP = "\N{NO-BREAK SPACE}" * 4


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the lines to answer on."""

    number: int
    text: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A titled group of questions."""

    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the template may ask for; ``interview`` when a curator fills it in about somebody."""

    heading: Heading
    title: str
    intro: str
    interview: bool
    sections: tuple[Section, ...]
    levels: str


def build(setting: Setting) -> Iterator[Made]:
    """A paper for the newest version of each selection instrument.

    Raises:
        NothingToSayError: the programme has none.
    """
    instruments = newest(setting.programme)
    if not instruments:
        raise NothingToSayError(
            "Анкеты отбора среди записей нет. Создайте её: nastavnik new instrument "
            "mentor-selection-v1, вид — «анкета отбора»."
        )
    for instrument in instruments:
        yield Made(
            f"anketa-{instrument.id}.docx",
            word.fill(
                setting.template_of("selection"),
                context_of(sheet(setting, instrument)),
                setting.programme.as_of,
            ),
        )


PAPER = Paper(
    key="selection",
    title="анкета отбора и лист собеседования",
    file="anketa-{instrument}.docx",
    build=build,
    subject="",
    impersonal=True,
    aliases=("анкета отбора", "лист собеседования", "отбор"),
)


def newest(programme: Programme) -> tuple[Instrument, ...]:
    """Selection instruments, the newest version of each family."""
    found: dict[str, Instrument] = {}
    for each in sorted(programme.of(Instrument), key=lambda each: (each.family, each.version)):
        if each.kind is InstrumentKind.SELECTION:
            found[each.family] = each
    return tuple(found.values())


def sheet(setting: Setting, instrument: Instrument) -> Sheet:
    """An instrument in words."""
    numbers = iter(range(1, 1000))
    return Sheet(
        heading=heading(setting),
        title=nbsp(instrument.title),
        intro=nbsp(" ".join(instrument.intro.split())),
        interview=instrument.audience is Audience.CURATOR,
        sections=tuple(
            Section(
                nbsp(block.title),
                tuple(
                    Question(next(numbers), nbsp(item.text), tuple(_answers(item)))
                    for item in block.items
                ),
            )
            for block in instrument.blocks
        ),
        levels="; ".join(
            f"{number(level.from_)}–{number(level.to)} — {level.title}"
            for level in instrument.levels
        ),
    )


def _answers(item: Item) -> Iterator[str]:
    if item.type is ItemType.SCALE and item.scale:
        yield from _scale(item.scale)
    elif item.type is ItemType.YESNO:
        yield f"{BOX} да{_GAP}{BOX} нет"
    elif item.options:
        yield from (f"{BOX} {nbsp(option.text)}" for option in item.options)
    elif item.type is ItemType.OPEN:
        yield from (RULE, RULE)
    else:
        yield SHORT_RULE


def _scale(scale: Scale) -> Iterator[str]:
    """«☐ 1   ☐ 2   ☐ 3 …», and what its ends mean: beside a short scale, below a long one."""
    steps = range(scale.min, scale.max + 1)
    boxes = _GAP.join(f"{BOX}\N{NO-BREAK SPACE}{step}" for step in steps)
    ends = ((scale.min, scale.min_label), (scale.max, scale.max_label))
    said = nbsp("; ".join(f"{step} — {label}" for step, label in ends if label))
    if said and len(steps) <= _SHORT_SCALE:
        yield f"{boxes}{_GAP}({said})"
        return
    yield boxes
    if said:
        yield said
