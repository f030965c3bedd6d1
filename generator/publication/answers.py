"""What answers say in public: seasons that are over, groups of k and more, coarse words.

One exit wave an audience and its published answers are read by nobody else here: means, shares and
sizes come rounded from `generator.smallness.answers` and leave as words.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generator.bundle import PublicMark, PublicShare, PublicVoice, PublicWay
from generator.grammar import count, nbsp
from generator.monitoring import waves_in
from generator.monitoring.answers.cut import EVERYONE
from generator.monitoring.answers.described import Described, ItemSummary, WaveSummary
from generator.monitoring.answers.expectations import Gap, expectations
from generator.monitoring.answers.satisfaction import MEASURE, cutoff_words
from generator.monitoring.answers.summary import wave_summary
from generator.programme import Programme
from generator.records.instrument import Audience, Direction, Instrument, InstrumentKind, ItemType
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave
from generator.smallness.answers import (
    coarse_mean,
    coarse_share,
    length_of,
    mean_told,
    share_told,
)
from generator.smallness.counts import around

Told: TypeAlias = tuple[Instrument, PublicVoice]

TITLES = {
    Audience.MENTEE: "Наставляемые",
    Audience.MENTOR: "Наставники",
    Audience.PARENT: "Родители",
    Audience.PARTNER: "Партнёры",
}
FEW = "Ответов меньше {k}. По такому числу можно догадаться, кто что ответил."
SMALL = "группа мала"
BESIDE = "скрыто вместе с малой группой"
_APART = 0.5


@dataclass(frozen=True, slots=True)
class _Exit:
    """An exit wave that may be told, summed up under the public threshold."""

    summary: WaveSummary
    gaps: Mapping[str, Gap]
    k: int

    @property
    def audience(self) -> Audience:
        """Who answered."""
        return self.summary.instrument.audience


def is_over(programme: Programme, season: Season) -> bool:
    """Whether a season's answers may be told: nobody will add one to them."""
    return season.to < programme.as_of


def season_voices(programme: Programme, season: Season) -> Iterator[Told]:
    """What each audience said at the end of a season, with the questionnaire it answered."""
    if not is_over(programme, season):
        return
    for audience in TITLES:
        found = _last(programme, season, audience)
        if found is not None:
            yield found.summary.instrument, _voice(programme, found)


def _last(programme: Programme, season: Season, audience: Audience) -> _Exit | None:
    """The last closed exit wave of an audience: two of them would tell who answered once."""
    k = programme.school.k_public
    for wave in reversed(waves_in(programme, season)):
        if _is_exit(programme, wave, audience):
            summary = wave_summary(programme, wave, k=k)
            if summary is not None:
                gaps = expectations(programme, season, audience, k=k)
                pooled = {gap.item.key: gap for gap in gaps if gap.cut == EVERYONE}
                return _Exit(summary, pooled, k)
    return None


def _is_exit(programme: Programme, wave: Wave, audience: Audience) -> bool:
    instrument = programme.get(Instrument, wave.instrument)
    return (
        instrument is not None
        and instrument.audience is audience
        and instrument.kind is InstrumentKind.PROCESS
        and wave.wave is WaveKey.EXIT
        and wave.closes_on < programme.as_of
    )


def _voice(programme: Programme, found: _Exit) -> PublicVoice:
    audience, title = found.audience.value, TITLES[found.audience]
    answered = found.summary.rate.figure.numerator or 0
    if answered < found.k:
        return PublicVoice(audience=audience, title=title, hidden=nbsp(FEW.format(k=found.k)))
    told = [item for item in found.summary.items if not item.everyone.hidden]
    return PublicVoice(
        audience=audience,
        title=title,
        rate=_rate(found),
        n=nbsp(f"{around(answered)} ответов"),
        definition=nbsp(
            f"Довольны — те, кто на вопрос о результате поставил {cutoff_words(programme)}. "
            "Долю округляем до пяти процентов."
        ),
        satisfied=tuple(_satisfied(found, told)),
        yes=tuple(_agreed(found, told)),
        marks=tuple(_marks(found, told)),
        untold=_untold(found),
    )


def _rate(found: _Exit) -> str:
    """The share of the invited who answered; nothing where fewer than k were invited."""
    answered = found.summary.rate.figure.numerator or 0
    invited = found.summary.rate.figure.denominator or 0
    if not found.k <= answered <= invited:
        return ""
    return share_told(coarse_share(answered, invited))


def _satisfied(found: _Exit, told: list[ItemSummary]) -> Iterator[PublicShare]:
    """Who is content: everyone, then forms; a form is told only beside what it cannot betray."""
    item = next((item for item in told if item.item.measures == MEASURE), None)
    if item is None or item.everyone.satisfied is None:
        return
    for described in item.by_cut:
        if not described.cut.model:
            yield _of_form(described, found.k)


def _of_form(described: Described, k: int) -> PublicShare:
    figure = described.satisfied
    if described.hidden or figure is None:
        return PublicShare(
            form=described.cut.form, hidden=nbsp(SMALL if described.n < k else BESIDE)
        )
    coarse = coarse_share(figure.numerator or 0, described.n)
    return PublicShare(form=described.cut.form, text=share_told(coarse), bar=coarse)


def _agreed(found: _Exit, told: list[ItemSummary]) -> Iterator[PublicShare]:
    """Shares of yes among everyone, of questions where one of the answers is better."""
    for item in told:
        judged = item.item.direction is not Direction.NEUTRAL
        if item.item.type is ItemType.YESNO and judged:
            coarse = coarse_share(item.everyone.figure.numerator or 0, item.everyone.n)
            yield PublicShare(title=_title(found, item), text=share_told(coarse), bar=coarse)


def _marks(found: _Exit, told: list[ItemSummary]) -> Iterator[PublicMark]:
    """Mean marks of everyone, and what they are against the expectations of the entry."""
    for item in told:
        scale, mean = item.item.scale, item.everyone.mean
        if scale is None or mean is None or not _is_marked(item):
            continue
        coarse = coarse_mean(mean, scale.min, scale.max)
        yield PublicMark(
            title=_title(found, item),
            text=mean_told(coarse, scale.min, scale.max),
            bar=length_of(coarse, scale.min, scale.max),
            against=_against(found.gaps.get(item.item.key)),
        )


def _is_marked(item: ItemSummary) -> bool:
    """Whether a mean is told: of judged questions, but for the one whose share is told already."""
    return item.item.direction is not Direction.NEUTRAL and item.item.measures != MEASURE


def _against(gap: Gap | None) -> PublicWay | None:
    """Where a mark went against its expectation; of questions where less is better, nothing."""
    if gap is None or gap.difference is None or gap.item.direction is not Direction.HIGHER:
        return None
    if abs(gap.difference) < _APART:
        return PublicWay.SAME
    return PublicWay.UP if gap.difference > 0 else PublicWay.DOWN


def _untold(found: _Exit) -> str:
    """How many questions too few people answered."""
    few = sum(bool(item.everyone.hidden) for item in found.summary.items)
    if not few:
        return ""
    asked = count(few, "вопрос", "вопроса", "вопросов")
    return nbsp(f"Ещё {asked} задавали не всем: ответов меньше {found.k}, группа мала.")


def _title(found: _Exit, item: ItemSummary) -> str:
    titles = found.summary.instrument.parameters
    return nbsp(titles.get(item.item.measures) or item.text)
