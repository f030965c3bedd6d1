"""What the page of influence says over its charts: the sentences, who was compared, who was not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.grammar import count, nbsp, plural
from generator.monitoring.answers.cut import EVERYONE, Cut, cut_title
from generator.monitoring.influence import (
    Change,
    Lost,
    ModelsBeside,
    SeasonStep,
    Strength,
    Turn,
)
from generator.programme import Programme
from generator.records.form import Form
from generator.staff.addresses import sentence
from generator.staff.monitoring.answers_rows import CutCell, CutTable
from generator.staff.monitoring.influence_rows import cell_of, delta_said
from generator.staff.monitoring.leading import Sentence

_PEOPLE = ("человека", "человек", "человек")
_PAIRS = ("паре", "парах", "парах")
_GUESSES = {
    Turn.BETTER: "Похоже, лучше",
    Turn.WORSE: "Похоже, хуже",
    Turn.HIGHER: "Похоже, выше",
    Turn.LOWER: "Похоже, ниже",
    Turn.NONE: "Без ясного направления",
}


# ── the leading sentences ────────────────────────────────────────────────


def leading(found: Iterable[Change]) -> tuple[Sentence, ...]:
    """What is steady one by one, what is preliminary and what is not seen together."""
    everyone = [change for change in found if change.cut == EVERYONE]
    return (
        *(_split(each) for each in everyone if each.strength is Strength.STEADY),
        *_preliminary([each for each in everyone if each.strength is Strength.PRELIMINARY]),
        *_listed("Заметной перемены не видно.", everyone, Strength.UNSEEN),
        *_listed("Данных недостаточно для вывода.", everyone, Strength.NONE),
    )


def _split(change: Change) -> Sentence:
    head, _, rest = change.sentence.partition(": ")
    return Sentence(f"{head}:", rest)


def _preliminary(few: list[Change]) -> Iterator[Sentence]:
    """By direction: a preliminary conclusion is not worth a sentence of its own here."""
    said = [
        f"{words}: {_titles(each for each in few if each.turn is turn)}."
        for turn, words in _GUESSES.items()
        if any(each.turn is turn for each in few)
    ]
    if said:
        yield Sentence("Предварительно: пар ответов меньше десяти.", " ".join(said))


def _listed(claim: str, everyone: list[Change], strength: Strength) -> Iterator[Sentence]:
    listed = [each for each in everyone if each.strength is strength]
    if listed:
        yield Sentence(claim, f"{sentence(_titles(listed))}.")


def _titles(found: Iterable[Change]) -> str:
    return nbsp(", ".join(dict.fromkeys(change.title for change in found)))


# ── who was compared ─────────────────────────────────────────────────────


def who_was_compared(everyone: tuple[Change, ...]) -> tuple[str, ...]:
    """How many were compared on a sheet, who was not and why, whose baseline is late."""
    most = max(everyone, key=lambda change: change.n)
    if most.of_pairs:
        compared = f"Сопоставлены листы о {count(most.n, *_PAIRS)}."
    else:
        compared = f"Сопоставлены ответы {count(most.n, *_PEOPLE)}."
    return tuple(nbsp(text) for text in (compared, _left_out(most.lost), _late(most)) if text)


def _left_out(lost: Lost) -> str:
    if not lost.total:
        return "Без второго ответа не остался никто."
    reasons = (
        (lost.only_entry, "есть только на входе"),
        (lost.only_exit, "есть только на выходе"),
        (lost.unfit, "пропущено больше половины вопросов"),
        (lost.version, "на выходе другая версия анкеты"),
    )
    said = ", ".join(f"{words} — {n}" for n, words in reasons if n)
    return f"Не с чем сопоставить {count(lost.total, 'лист', 'листа', 'листов')}: {said}."


def _late(change: Change) -> str:
    if change.late is None:
        return (
            "Не опоздал ли входной лист, не проверено: нет файла tokens.csv, "
            "по которому лист сводят со встречами."
        )
    if change.late == 0:
        return "Входных листов, заполненных после второй встречи, нет."
    sheets = count(change.late, "входной лист", "входных листа", "входных листов")
    filled = plural(change.late, "заполнен", "заполнены", "заполнены")
    return f"{sheets} {filled} после второй встречи: исходные значения могли уже сдвинуться."


# ── beside each other ────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class SeasonRow:
    """A parameter now and a season ago."""

    label: str
    now: CutCell
    then: CutCell
    difference: str


@dataclass(frozen=True, slots=True)
class ModelsTable:
    """The models of a form, parameter by parameter."""

    title: str
    cuts: CutTable


def season_rows(steps: Iterable[SeasonStep]) -> tuple[SeasonRow, ...]:
    """Both seasons' changes of each parameter."""
    return tuple(
        SeasonRow(
            nbsp(sentence(step.now.title)),
            cell_of(step.now),
            cell_of(step.then),
            f"{delta_said(step.then)} → {delta_said(step.now)}",
        )
        for step in steps
    )


def models_tables(
    programme: Programme, beside: tuple[ModelsBeside, ...]
) -> tuple[ModelsTable, ...]:
    """A table a form, its models in columns."""
    forms = dict.fromkeys(each.form for each in beside)
    return tuple(
        _models_table(programme, form, [each for each in beside if each.form == form])
        for form in forms
    )


def _models_table(programme: Programme, form: str, beside: list[ModelsBeside]) -> ModelsTable:
    found = programme.get(Form, form)
    shown = sorted({model.cut for each in beside for model in each.models})
    return ModelsTable(
        title=sentence(found.title if found else form),
        cuts=CutTable(
            titles=tuple(_model_title(programme, cut) for cut in shown),
            rows=tuple(_models_row(each, shown) for each in beside),
            untold=(),
        ),
    )


def _models_row(beside: ModelsBeside, shown: list[Cut]) -> tuple[str, tuple[CutCell, ...]]:
    cells = {model.cut: cell_of(model) for model in beside.models}
    title = nbsp(sentence(beside.models[0].title))
    return title, tuple(cells.get(cut, CutCell()) for cut in shown)


def _model_title(programme: Programme, cut: Cut) -> str:
    return sentence(cut_title(programme, cut).partition(": ")[2])
