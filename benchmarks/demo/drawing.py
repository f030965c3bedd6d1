"""What an invented respondent answers: levels, what changed over a season, and chance."""

import math
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from counting import SHEETS, count_out
from respondents import PUPIL_FORMS, Respondent, draw

from generator.records.instrument import Instrument, InstrumentKind, Item, ItemType
from generator.records.vocabulary import WaveKey

PUPIL_ITEMS = {"future-understanding", "wish-events", "wish-project"}
TEACHER_ITEMS = {
    "professional-adaptation",
    "organisational-help",
    "methodical-help",
    "psychological-help",
    "induction",
    "practice-skills",
    "work-overall",
}
SKIPPED = 0.1
NO_THEME = 0.2
SECOND_THEME = 0.35
CHOSEN = 0.4


@dataclass(frozen=True, slots=True)
class Course:
    """Mean answers at entry and exit, as shares of the scale from 1 to 10."""

    entry: float
    exit: float


USUAL = Course(6.8, 7.2)
# Expectations and what came of them: meetings of all and the training fell short of hopes.
PROCESS = {
    "effectiveness": Course(7.1, 7.7),
    "org-quality": Course(7.3, 7.2),
    "usefulness": Course(7.2, 7.6),
    "change": Course(6.6, 6.5),
    "comfort": Course(6.9, 8.2),
    "support": Course(7.3, 7.8),
    "meet-personal": Course(7.4, 8.0),
    "meet-group": Course(6.7, 5.9),
    "plan-clarity": Course(5.7, 7.3),
    "mentor-training": Course(7.4, 6.4),
    "safety": Course(8.3, 8.3),
    "mentee-involvement": Course(7.0, 7.0),
    "result-satisfaction": Course(7.9, 7.9),
    "expectations-met": Course(7.1, 7.1),
    "induction": Course(5.4, 7.2),
    "practice-skills": Course(5.2, 6.7),
    "psychological-help": Course(5.8, 6.3),
    "informed": Course(7.6, 7.6),
    "contact": Course(7.3, 7.3),
    "trust": Course(8.2, 8.2),
    "agreement": Course(6.2, 6.2),
    "mentee-interest": Course(7.8, 7.8),
}
# Half way: talking goes well, getting on is slower, mentors feel the load.
PULSE = {
    "comfort": Course(7.8, 7.8),
    "meet-personal": Course(7.6, 7.6),
    "plan-clarity": Course(6.4, 6.4),
    "progress": Course(5.6, 5.6),
    "mentee-involvement": Course(6.8, 6.8),
    "plan-kept": Course(6.1, 6.1),
    "load": Course(5.7, 5.7),
}
# Pupils' engagement grows, their self-esteem stays, their anxiety is a little worse in May;
# teachers settle in and pay for it with a heavier load.
INFLUENCE = {
    "engagement": Course(5.4, 7.0),
    "activity": Course(5.2, 5.9),
    "self-esteem": Course(6.4, 6.4),
    "anxiety": Course(4.5, 5.0),
    "meta-skills": Course(5.5, 6.1),
    "wish-attend": Course(7.0, 7.4),
    "wish-perform": Course(5.3, 5.8),
    "emotional-state": Course(7.2, 7.1),
    "future": Course(4.9, 5.6),
    "adaptation": Course(5.2, 6.9),
    "job-satisfaction": Course(7.1, 7.3),
    "climate": Course(6.9, 6.8),
    "workload": Course(5.6, 6.5),
    "innovation": Course(4.7, 5.3),
    "self-education": Course(6.2, 6.6),
    "burnout": Course(4.2, 4.5),
}
CHANCE_OF_YES = {
    "prior-experience": 0.3,
    "continue": 0.82,
    "become-mentor": 0.45,
    "materials-ready": 0.85,
    "recommend": 0.88,
    "needs-curator": 0.2,
}
# Of nine signs of conformity three are only partly seen: 15 of 18.
PARTLY = {"approaches", "partners", "mentee-application"}


@dataclass(slots=True)
class Answers:
    """What goes into a response."""

    answers: dict[str, str] = field(default_factory=dict[str, str])
    themes: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    scores: dict[str, str] = field(default_factory=dict[str, str])


def answer(instrument: Instrument, respondent: Respondent, wave: WaveKey) -> Answers:
    """Fill in a questionnaire: open answers as themes, sensitive ones as one score."""
    if instrument.family in SHEETS:
        return Answers(count_out(instrument, respondent, wave))
    made = Answers()
    hidden: dict[str, list[float]] = defaultdict(list)
    for item in _asked(instrument, respondent, wave):
        stream = draw(respondent.season, respondent.holder, instrument.id, wave, item.key)
        if not item.required and item.type is not ItemType.OPEN and stream.random() < SKIPPED:
            continue
        if item.sensitive:
            hidden[item.measures].append(_level(instrument, item, respondent, wave, stream))
        elif item.type is ItemType.OPEN:
            made.themes |= _themes(item, stream)
        else:
            made.answers[item.key] = _value(instrument, item, respondent, wave, stream)
    made.scores = {key: f"{math.fsum(points) / len(points):.1f}" for key, points in hidden.items()}
    return made


def _asked(instrument: Instrument, respondent: Respondent, wave: WaveKey) -> Iterator[Item]:
    foreign = TEACHER_ITEMS if respondent.form in PUPIL_FORMS else PUPIL_ITEMS
    for block in instrument.blocks:
        for item in block.items:
            if wave in item.waves and item.key not in foreign:
                yield item


def _value(
    instrument: Instrument,
    item: Item,
    respondent: Respondent,
    wave: WaveKey,
    stream: random.Random,
) -> str:
    chance = stream.random()
    match item.type:
        case ItemType.YESNO:
            return "да" if _agrees(item, respondent, chance) else "нет"
        case ItemType.CHOICE:
            return item.options[int(chance * chance * len(item.options))].key
        case ItemType.MULTI:
            return ", ".join(_some_options(item, stream))
        case ItemType.COUNT:
            return str(int(chance * chance * 4) + (wave is WaveKey.EXIT))
        case _:
            return str(int(_level(instrument, item, respondent, wave, stream)))


def _agrees(item: Item, respondent: Respondent, chance: float) -> bool:
    """What happened before the season is answered alike at both ends of it."""
    if item.key == "prior-experience":
        chance = draw("prior", respondent.season, respondent.holder).random()
    return chance < CHANCE_OF_YES.get(item.key, 0.7)


def _level(
    instrument: Instrument,
    item: Item,
    respondent: Respondent,
    wave: WaveKey,
    stream: random.Random,
) -> float:
    """A point on the item's scale: the person, what is measured, the wave, and the item."""
    if item.scale is None:
        raise ValueError(f"{instrument.id}: {item.key} has no scale")
    if instrument.kind is InstrumentKind.CONFORMITY:
        return item.scale.max - (item.key in PARTLY)
    course = _courses(instrument).get(item.measures, USUAL)
    mean = course.exit if wave is WaveKey.EXIT else course.entry
    person = _normal(draw("person", respondent.season, respondent.holder))
    trait = _normal(draw("trait", respondent.season, respondent.holder, item.measures))
    way = _normal(draw("way", respondent.season, respondent.holder, item.measures, wave))
    point = mean + 0.7 * person + 0.9 * trait + 0.6 * way + 0.8 * _normal(stream)
    return min(max(math.floor(point + 0.5), item.scale.min), item.scale.max)


def _courses(instrument: Instrument) -> Mapping[str, Course]:
    if instrument.family.endswith("-pulse"):
        return PULSE
    return INFLUENCE if instrument.kind is InstrumentKind.INFLUENCE else PROCESS


def _normal(stream: random.Random) -> float:
    """About normal, mean 0, deviation 1, and the same on every machine: twelve dice."""
    return sum(stream.random() for _ in range(12)) - 6


def _themes(item: Item, stream: random.Random) -> dict[str, list[str]]:
    """Up to two themes in the order of the list, the first of the list a little oftener."""
    if stream.random() < NO_THEME:
        return {}
    chosen = {_theme(item, stream)}
    if stream.random() < SECOND_THEME:
        chosen.add(_theme(item, stream))
    return {item.key: [option.key for option in item.options if option.key in chosen]}


def _theme(item: Item, stream: random.Random) -> str:
    chance = stream.random()
    return item.options[int(chance * math.sqrt(chance) * len(item.options))].key


def _some_options(item: Item, stream: random.Random) -> list[str]:
    chosen = [option.key for option in item.options if stream.random() < CHOSEN]
    return chosen or [item.options[0].key]
