"""Public figures of a season: counts and shares of facts under the k policy, and its answers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.bundle import (
    PublicFigure,
    PublicFormCount,
    PublicInfluence,
    PublicPeriod,
    PublicResults,
    PublicVoice,
)
from generator.bundle.types import Public
from generator.grammar import hours, number
from generator.monitoring import people_in
from generator.monitoring.course.plans import agreements_figure, plan_figure
from generator.programme import Programme
from generator.programme.relations import forms_of, meetings_of, pairs_in, state_of
from generator.programme.state import PairState
from generator.publication.answers import is_over, season_voices
from generator.publication.influence import season_influence
from generator.publication.practices import public_practices
from generator.records.form import Form
from generator.records.instrument import Instrument
from generator.records.meeting import Meeting
from generator.records.pair import Pair
from generator.records.season import Season
from generator.smallness.counts import (
    NOBODY,
    Cell,
    around,
    people_total_said,
    share_said,
    table_said,
    total_said,
)

ALL = "за все сезоны"
NONE_KEPT = "почти ни одного"
_SMALL = (
    "Считать пришлось бы меньше чем по {k} участникам или случаям. За таким числом видны "
    "отдельные люди, поэтому его не показываем."
)


_PLANS = (
    "Планы пар выполнены",
    "дел",
    "Сделанные дела планов из тех, чей срок наступил или которые сделаны раньше срока.",
)
_AGREEMENTS = (
    "Договорённости исполнены",
    "договорённостей",
    "Исполненное из того, о чём договорились на встречах и чей срок наступил.",
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A season's begun pairs and groups by form: what its public figures are made of."""

    season: Season
    forms: tuple[Form, ...]
    pairs: tuple[Pair, ...]

    @property
    def people_by_form(self) -> tuple[frozenset[str], ...]:
        """Who is in each form."""
        return tuple(people_in(self._of(form)) for form in self.forms)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The table of forms."""
        counted = zip(self.forms, self.people_by_form, strict=True)
        return tuple(Cell(len(people), len(self._of(form))) for form, people in counted)

    def _of(self, form: Form) -> list[Pair]:
        return [pair for pair in self.pairs if pair.form == form.id]


@dataclass(frozen=True, slots=True)
class Said:
    """What answers say of a season, each beside the questionnaire that its words come from."""

    voices: tuple[tuple[Instrument, PublicVoice], ...] = ()
    influence: tuple[tuple[Instrument, PublicInfluence], ...] = ()

    @property
    def filled(self) -> tuple[tuple[Instrument, Public], ...]:
        """Everything said, for the scan."""
        return (*self.voices, *self.influence)


def answers_said(programme: Programme) -> dict[str, Said]:
    """What answers say, by season."""
    return {
        season.id: Said(
            tuple(season_voices(programme, season)), tuple(season_influence(programme, season))
        )
        for season in programme.seasons
    }


def public_results(programme: Programme, said: Mapping[str, Said]) -> PublicResults:
    """Figures of every begun season, the newest first, and of all of them together."""
    k = programme.school.k_public
    counted = [
        _counted(programme, season)
        for season in reversed(programme.seasons)
        if season.from_ <= programme.as_of
    ]
    seasons = [_period(programme, each, said.get(each.season.id, Said())) for each in counted]
    together = [_together(programme, counted, k)] if counted else []
    return PublicResults(k=k, periods=(*seasons, *together))


def _counted(programme: Programme, season: Season) -> Counted:
    forms = forms_of(programme)
    begun = [
        pair
        for pair in pairs_in(programme, season)
        if state_of(programme, pair) is not PairState.PLANNED
    ]
    met = {pair.form for pair in begun}
    shown = (form for form in forms if form.id in season.forms or form.id in met)
    return Counted(season, tuple(shown), tuple(begun))


def _period(programme: Programme, counted: Counted, said: Said) -> PublicPeriod:
    season, k = counted.season, programme.school.k_public
    rows = zip(counted.forms, table_said(counted.cells, k), strict=True)
    return PublicPeriod(
        season=season.id,
        title=season.title,
        goes_on=not is_over(programme, season),
        figures=(
            _pairs([counted], season.title, k),
            _people([counted], season.title, k),
            *_meetings(programme, counted.pairs, season.title),
            *_shares(programme, counted.pairs, season.title, k),
        ),
        forms=tuple(
            PublicFormCount(form=form.id, people=told.people, pairs=told.pairs)
            for form, told in rows
        ),
        voices=tuple(voice for _, voice in said.voices),
        influence=tuple(influence for _, influence in said.influence),
    )


def _together(programme: Programme, counted: list[Counted], k: int) -> PublicPeriod:
    pairs = tuple(pair for each in counted for pair in each.pairs)
    return PublicPeriod(
        season="",
        title=ALL,
        figures=(
            _pairs(counted, ALL, k),
            _people(counted, ALL, k),
            *_meetings(programme, pairs, ALL),
            *_described(programme),
        ),
    )


def _pairs(counted: list[Counted], period: str, k: int) -> PublicFigure:
    return PublicFigure(
        key="pairs",
        title="Пары и группы",
        text=total_said([each.cells for each in counted], k),
        period=period,
        definition="Пары и группы, которые начали работать, и те, что продолжают, и те, что уже "
        "закончили. Пара, работающая второй сезон, в каждом сезоне считается заново.",
    )


def _people(counted: list[Counted], period: str, k: int) -> PublicFigure:
    everyone = people_in(pair for each in counted for pair in each.pairs)
    large = [people for each in counted for people in each.people_by_form if len(people) >= k]
    small = any(0 < len(people) < k for each in counted for people in each.people_by_form)
    return PublicFigure(
        key="people",
        title="Участники",
        text=people_total_said(len(everyone), len(frozenset[str]().union(*large)), k, small=small),
        period=period,
        definition="Наставники и наставляемые этих пар и групп, каждый один раз. "
        "Число округлено до пяти; если у какой-то формы людей мало, назван только нижний край.",
    )


def _meetings(programme: Programme, pairs: tuple[Pair, ...], period: str) -> Iterator[PublicFigure]:
    met: list[Meeting] = [m for pair in pairs for m in meetings_of(programme, pair)]
    minutes = sum(meeting.minutes for meeting in met)
    yield PublicFigure(
        key="meetings",
        title="Встречи",
        text=number(len(met)) if met else NOBODY,
        period=period,
        definition="Проведённые встречи пар и групп, о которых есть запись наставника.",
    )
    yield PublicFigure(
        key="hours",
        title="Часы вместе",
        text=hours(round(minutes / 60) * 60) if met else NOBODY,
        period=period,
        definition="Сумма длительности этих встреч, округлена до часа.",
    )


def _shares(
    programme: Programme, pairs: tuple[Pair, ...], period: str, k: int
) -> Iterator[PublicFigure]:
    """Shares of deeds, told only where the deeds and the people behind them are k or more."""
    few_people = len(people_in(pairs)) < k
    kept = (
        (plan_figure(programme, pairs, period), *_PLANS),
        (agreements_figure(programme, pairs, period), *_AGREEMENTS),
    )
    for figure, title, noun, definition in kept:
        part, whole = figure.numerator or 0, figure.denominator or 0
        text = "" if few_people else share_said(part, whole, k, NONE_KEPT)
        yield PublicFigure(
            key=figure.key,
            title=title,
            text=text,
            n=f"{around(whole)} {noun}" if text else "",
            period=period,
            definition=definition,
            hidden="" if text else _reason(whole, k),
        )


def _reason(whole: int, k: int) -> str:
    return _SMALL.format(k=k) if whole else "Пока не из чего считать."


def _described(programme: Programme) -> Iterator[PublicFigure]:
    forms = len(programme.of(Form))
    practices = sum(1 for _ in public_practices(programme))
    yield PublicFigure(
        key="forms",
        title="Формы наставничества",
        text=number(forms) if forms else NOBODY,
        period=ALL,
        definition="Формы, описанные в программе: кто кому помогает и в чём.",
    )
    yield PublicFigure(
        key="practices",
        title="Практики",
        text=number(practices) if practices else NOBODY,
        period=ALL,
        definition="Практики, опубликованные в каталоге для других организаций.",
    )
