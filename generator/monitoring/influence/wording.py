"""What is said of a change, in words as strong as the numbers: the catalogue of sentences.

A sentence tells what became of the answers, never why. A worsening is said as an improvement is.
"""

from dataclasses import dataclass

from generator.grammar import nbsp, number
from generator.monitoring.influence.change import Strength, Turn
from generator.records.instrument import Direction
from generator.smallness.answers import FULL, coarse_share
from generator.smallness.counts import STEP

COARSE_DIGITS = 1
NEARLY_ALL = "почти у всех"
NEARLY_NOBODY = "почти ни у кого"
DEFINITION = (
    "среднее того, на сколько изменилось значение у каждого, кто ответил и на входе, и на выходе; "
    "значение параметра — среднее ответов на его вопросы, если отвечено хотя бы на половину"
)
DEFINITION_OF_SCORE = (
    "среднее того, на сколько изменился балл у каждого, кто ответил и на входе, и на выходе; "
    "балл подсчитан вне репозитория"
)
POINTS = "п. п."
COARSELY = "; меньше двадцати пар — округлено, чтобы не вычислялись ответы отвечавших один раз"
SOURCE = "ответы на входе и на выходе, сведённые по кодам"
OTHER_VERSION = "на входе и на выходе разные версии анкеты, их ответы несравнимы"
_PAIRS = {
    5: "пяти парам",
    6: "шести парам",
    7: "семи парам",
    8: "восьми парам",
    9: "девяти парам",
}
_BETTER, _WORSE = " (это лучше)", " (это хуже)"


@dataclass(frozen=True, slots=True)
class Moved:
    """What a sentence is made from: how many went up and down, and the means."""

    title: str
    n: int
    higher: int
    lower: int
    before: float
    after: float
    direction: Direction
    sensitive: bool
    percent: bool
    of_pairs: bool
    coarse: bool


def untold(title: str, reason: str) -> str:
    """The sentence where nothing may be concluded."""
    return nbsp(f"{_sentence(title)}: {Strength.NONE.label} ({reason}).")


def told(moved: Moved, strength: Strength, turn: Turn) -> str:
    """The sentence of a change of some strength."""
    if strength is Strength.PRELIMINARY:
        pairs = f"{_PAIRS[moved.n]}{'' if moved.of_pairs else ' ответов'}"
        text = f"{_people(moved)}; по {pairs} {strength.label}"
    elif strength is Strength.STEADY:
        text = f"{_means_moved(moved, turn)}; {strength.label}: {_people(moved, judged=False)}"
    else:
        text = f"{strength.label}: {_means(moved)}; {_people(moved, judged=False)}"
    return nbsp(f"{_sentence(moved.title)}: {text}.")


def at_how_many(part: int, whole: int, *, sensitive: bool) -> str:
    """«у 6 из 8»; of a sensitive parameter a rounded share, its ends blurred at any size."""
    if not sensitive:
        return f"у всех {whole}" if part == whole else f"у {part} из {whole}"
    percents = coarse_share(part, whole)
    if percents <= STEP:
        return NEARLY_NOBODY
    if percents >= FULL - STEP:
        return NEARLY_ALL
    return f"примерно у {percents} %"


def mean_said(value: float, *, coarse: bool) -> str:
    """«5,1»; a coarse mean is a half or a whole: «6,5», «5»."""
    said = number(value, COARSE_DIGITS)
    return said.removesuffix(",0") if coarse else said


def _people(moved: Moved, *, judged: bool = True) -> str:
    """«у 6 из 8 стало выше, у 1 — ниже», the more frequent way first.

    Of a sensitive parameter both ways are always said: silence would tell that there is nobody.
    """
    if not (moved.higher or moved.lower or moved.sensitive):
        return "ни у кого не изменилось"
    ways = sorted(((moved.higher, "выше"), (moved.lower, "ниже")), key=lambda way: -way[0])
    (most, word), (least, other) = ways
    judgement = _judgement(word, moved.direction) if judged else ""
    first = f"{_at(moved, most)} стало {word}{judgement}"
    if moved.sensitive:
        return f"{first}, {_at(moved, least)} — {other}"
    return f"{first}, у {least} — {other}" if least else first


def _at(moved: Moved, part: int) -> str:
    said = at_how_many(part, moved.n, sensitive=moved.sensitive)
    return f"{said} пар" if moved.of_pairs and not moved.sensitive else said


def _judgement(word: str, direction: Direction) -> str:
    """Said where it is bad news, and where lower is better."""
    if direction is Direction.NEUTRAL:
        return ""
    if (word == "выше") is (direction is Direction.HIGHER):
        return "" if direction is Direction.HIGHER else _BETTER
    return _WORSE


def _means_moved(moved: Moved, turn: Turn) -> str:
    rose = turn is Turn.HIGHER or (
        turn is (Turn.WORSE if moved.direction is Direction.LOWER else Turn.BETTER)
    )
    verb, word = ("выросло", "выше") if rose else ("снизилось", "ниже")
    before, after = _said(moved, moved.before), _said(moved, moved.after)
    way = f"{'примерно ' * moved.coarse}с {before} до {after}"
    moved_so = f"{verb} {way}" if before != after else f"немного {verb}"
    return f"среднее {moved_so}{_judgement(word, moved.direction)}"


def _means(moved: Moved) -> str:
    before, after = _said(moved, moved.before), _said(moved, moved.after)
    about = "около " * moved.coarse
    if before == after:
        return f"среднее {about}{before} и на входе, и на выходе"
    return f"среднее на входе {about}{before}, на выходе {about}{after}"


def _said(moved: Moved, value: float) -> str:
    said = mean_said(value, coarse=moved.coarse)
    return f"{said} %" if moved.percent else said


def _sentence(title: str) -> str:
    return title[:1].upper() + title[1:]
