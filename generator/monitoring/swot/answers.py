"""Drafts from questionnaires: who answered, what was expected and got, what changed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.figures import Figure, Source, share
from generator.grammar import number
from generator.monitoring.answers.cut import EVERYONE
from generator.monitoring.answers.expectations import Gap, expectations
from generator.monitoring.course.answering import WaveRate, wave_rates
from generator.monitoring.influence import Change, Strength, Turn, changes
from generator.monitoring.swot.draft import Draft
from generator.monitoring.swot.saying import GOOD, POOR, full, listed, parts, quoted, with_n
from generator.programme import Programme
from generator.records.instrument import Audience
from generator.records.season import Season
from generator.records.swot import Cell

_NAMED = 3
_NOTICEABLE = 0.5
"""How far got may lie from expected, in points, before a statement is made of it."""
_TOLD = frozenset({Strength.PRELIMINARY, Strength.STEADY})


def _closed(programme: Programme, season: Season) -> list[WaveRate]:
    rates = wave_rates(programme, season)
    return [r for r in rates if r.wave.closes_on < programme.as_of and r.figure.denominator]


def low_response(programme: Programme, season: Season) -> Iterator[Draft]:
    """Questionnaires that few of the invited answered."""
    low = [rate.figure for rate in _closed(programme, season) if (rate.figure.value or 0) < POOR]
    if low:
        named = listed(f"{quoted(figure.title)} — {parts(figure)}" for figure in low)
        text = f"Отвечают не все, и судить о молчавших нельзя: {named} приглашённых."
        hint = "раздавать анкету на встрече, а не вслед"
        yield Draft("low-response", Cell.WEAKNESS, text, tuple(low), hint)


def high_response(programme: Programme, season: Season) -> Iterator[Draft]:
    """All questionnaires were answered by nearly all."""
    rates = [rate.figure for rate in _closed(programme, season)]
    whole = sum(figure.denominator or 0 for figure in rates)
    answered = sum(figure.numerator or 0 for figure in rates)
    if whole < programme.school.k_staff or answered < GOOD * whole:
        return
    figure = share(
        answered,
        whole,
        Figure(
            "answered",
            "Ответили на анкеты",
            period=season.title,
            definition="полученные ответы закрытых волн — из всех приглашений",
            source="записи ответов и число приглашённых в записях волн",
            sources=(Source("wave", season.id, tuple(figure.key for figure in rates)),),
        ),
    )
    text = f"Участники охотно отвечают на анкеты: получено {full(figure)} приглашений сезона."
    yield Draft("high-response", Cell.STRENGTH, text, (figure,))


# ── expectations ─────────────────────────────────────────────────────────


def expectations_unmet(programme: Programme, season: Season) -> Iterator[Draft]:
    """Questions where people got noticeably less than they had expected."""
    found = sorted(_gaps(programme, season), key=lambda found: found[1].gain)
    missed = [(whom, gap) for whom, gap in found if gap.gain <= -_NOTICEABLE]
    if missed:
        text = f"Получили меньше, чем ждали: {_gapped(missed)}."
        hint = "заранее говорить, чего ждать, и спросить, чего не хватило"
        yield Draft("expectations-unmet", Cell.WEAKNESS, text, _figures(missed), hint)


def expectations_exceeded(programme: Programme, season: Season) -> Iterator[Draft]:
    """Questions where people got noticeably more than they had expected."""
    found = sorted(_gaps(programme, season), key=lambda found: -found[1].gain)
    exceeded = [(whom, gap) for whom, gap in found if gap.gain >= 2 * _NOTICEABLE]
    if exceeded:
        text = f"Получили больше, чем ждали: {_gapped(exceeded)}."
        yield Draft("expectations-exceeded", Cell.STRENGTH, text, _figures(exceeded))


def _gaps(programme: Programme, season: Season) -> Iterator[tuple[str, Gap]]:
    for audience, whom in _WHO.items():
        for gap in expectations(programme, season, audience):
            if gap.cut == EVERYONE and not gap.hidden and gap.difference is not None:
                yield whom, gap


_WHO = {Audience.MENTEE: "у наставляемых", Audience.MENTOR: "у наставников"}


def _gapped(gaps: list[tuple[str, Gap]]) -> str:
    return "; ".join(
        f"{quoted(gap.got_as)} — {whom} {_points(gap.difference or 0.0)}, {with_n(gap.n_paired)}"
        for whom, gap in gaps[:_NAMED]
    )


def _points(difference: float) -> str:
    """«на 0,8 балла ниже ожиданий»; said of means, so always the genitive."""
    way = "выше" if difference > 0 else "ниже"
    return f"на\N{NO-BREAK SPACE}{number(abs(difference), 1)}\N{NO-BREAK SPACE}балла {way} ожиданий"


def _figures(gaps: list[tuple[str, Gap]]) -> tuple[Figure, ...]:
    return tuple(replace(gap.figure, title=f"{gap.figure.title} ({whom})") for whom, gap in gaps)


# ── influence ────────────────────────────────────────────────────────────


def parameters_better(programme: Programme, season: Season) -> Iterator[Draft]:
    """Parameters that have steadily turned better."""
    better = [
        change
        for change in _changed(programme, season)
        if change.turn is Turn.BETTER and change.strength is Strength.STEADY
    ]
    if better:
        text = f"Между входом и выходом изменилось к лучшему: {_named(better)}."
        yield Draft("parameters-better", Cell.STRENGTH, text, tuple(c.figure for c in better))


def parameters_worse(programme: Programme, season: Season) -> Iterator[Draft]:
    """Parameters that have turned worse, also where it is only a first look."""
    worse = [c for c in _changed(programme, season) if c.turn is Turn.WORSE]
    if worse:
        text = f"Между входом и выходом изменилось к худшему: {_named(worse)}."
        hint = "обсудить с психологом и наставниками, что за этим стоит"
        figures = tuple(change.figure for change in worse)
        yield Draft("parameters-worse", Cell.THREAT, text, figures, hint)


def _changed(programme: Programme, season: Season) -> Iterable[Change]:
    found = (change for change in changes(programme, season) if change.cut == EVERYONE)
    return [c for c in found if not c.hidden and not c.sensitive and c.strength in _TOLD]


def _named(found: list[Change]) -> str:
    return listed(
        f"{change.title} ({with_n(change.n)}"
        f"{', предварительно' if change.strength is Strength.PRELIMINARY else ''})"
        for change in found
    )
