"""What the demo's sheets count: for pairs by chance around a mean, for the organisation as said."""

import random
from dataclasses import dataclass

from respondents import Respondent, draw

from generator.records.instrument import Instrument, Item, ItemType
from generator.records.vocabulary import WaveKey

SHEETS = {"pair-counts", "organisation-counts"}
TEACHERS = "teacher-teacher"
# A house of children's creativity holds no exams and gives no marks.
NOT_HELD = {"exam-pass", "grades"}
# What is asked of pairs of one kind only.
OF_TEACHERS = {"completion", "clubs", "stays"}
OF_PUPILS = {"attendance", "circles"}
STAYS = 0.85


@dataclass(frozen=True, slots=True)
class Counted:
    """The usual number at entry and exit, how far pairs differ, and the bounds."""

    entry: float
    exit: float
    spread: float
    least: int
    most: int


# More is shown and more come to classes; conflicts did not become fewer.
PAIRS = {
    "contests": Counted(0.8, 1.5, 1.0, 0, 6),
    "projects": Counted(0.4, 1.1, 0.7, 0, 4),
    "conflicts": Counted(0.5, 0.7, 0.7, 0, 4),
    "completion": Counted(79, 84, 7, 40, 100),
    "clubs": Counted(2.2, 2.3, 0.6, 1, 4),
    "attendance": Counted(78, 83, 8, 40, 100),
    "circles": Counted(1.5, 1.6, 0.6, 1, 4),
}
ORGANISATION = {
    ("2025-26", WaveKey.ENTRY): {
        "completion": 78,
        "attendance": 81,
        "contests": 6,
        "projects": 4,
        "clubs": 34,
        "retention": 71,
        "retention-1": 75,
        "retention-2": 60,
        "retention-3": 50,
        "future-mentors": 3,
        "pub-works": 1,
        "conflicts": 4,
    },
    ("2025-26", WaveKey.EXIT): {
        "completion": 86,
        "attendance": 83,
        "contests": 11,
        "projects": 9,
        "clubs": 36,
        "retention": 88,
        "retention-1": 80,
        "retention-2": 60,
        "retention-3": 50,
        "future-mentors": 6,
        "pub-works": 5,
        "conflicts": 5,
    },
    ("2026-27", WaveKey.ENTRY): {
        "completion": 83,
        "attendance": 80,
        "contests": 7,
        "projects": 5,
        "clubs": 36,
        "retention": 80,
        "retention-1": 80,
        "retention-2": 75,
        "retention-3": 60,
        "future-mentors": 5,
        "pub-works": 3,
        "conflicts": 5,
    },
}


def count_out(instrument: Instrument, respondent: Respondent, wave: WaveKey) -> dict[str, str]:
    """The numbers of one sheet by the key of the question."""
    items = [item for block in instrument.blocks for item in block.items if wave in item.waves]
    if instrument.family == "organisation-counts":
        told = ORGANISATION[respondent.season, wave]
        return {item.key: str(told[item.key]) for item in items if item.key in told}
    foreign = OF_PUPILS if respondent.form == TEACHERS else OF_TEACHERS
    return {
        item.key: _of_pair(instrument, item, respondent, wave)
        for item in items
        if item.key not in NOT_HELD | foreign
    }


def _of_pair(instrument: Instrument, item: Item, respondent: Respondent, wave: WaveKey) -> str:
    stream = draw(respondent.season, respondent.holder, instrument.id, wave, item.key)
    if item.type is ItemType.YESNO:
        return "да" if stream.random() < STAYS else "нет"
    counted = PAIRS[item.key]
    mean = counted.exit if wave is WaveKey.EXIT else counted.entry
    steady = _normal(draw("steady", respondent.season, respondent.holder, item.key))
    number = round(mean + counted.spread * (0.8 * steady + 0.5 * _normal(stream)))
    return str(min(max(number, counted.least), counted.most))


def _normal(stream: random.Random) -> float:
    return sum(stream.random() for _ in range(12)) - 6
