"""Drafts from what surrounds the pairs: papers, consents, partners, practices, indicators."""

from collections.abc import Iterator

from generator.deadlines.due import DueKind, deadlines
from generator.figures import Figure, Source, counted
from generator.grammar import count, day_month, number
from generator.monitoring.course.papers import papers_figure, required_papers
from generator.monitoring.expected.counting import count_figure
from generator.monitoring.indicators import Indicator, Reach, indicators
from generator.monitoring.swot.draft import Draft
from generator.monitoring.swot.saying import full, listed, quoted
from generator.programme import Programme
from generator.programme.relations import pairs_in, state_of
from generator.programme.state import PairState
from generator.records.indicator import IndicatorKey
from generator.records.season import Countable, Season
from generator.records.swot import Cell

_FUTURE = 0.3
_PRACTICES = 2
_NAMED = 3


def consents_expiring(programme: Programme, season: Season) -> Iterator[Draft]:
    """Consents of the running season that will soon run out."""
    if season is not programme.season:
        return
    dues = [due for due in deadlines(programme) if due.kind is DueKind.CONSENT]
    if not dues:
        return
    figure = Figure(
        "consents-expiring",
        "Истекают согласия",
        period=season.title,
        definition="согласия участников, срок которых кончается в ближайшие "
        f"{programme.school.deadlines.consent_notice_days} дней и не продлён",
        source="записи согласий",
        sources=(Source("consent", season.id),),
    )
    run = count(len(dues), "согласие истекает", "согласия истекают", "согласий истекают")
    text = (
        f"Без действующего согласия пара остановится: {run} в ближайшее время, "
        f"ближайший срок — {day_month(dues[0].day)}."
    )
    hint = "взять согласия заново до этого дня"
    yield Draft("consents-expiring", Cell.THREAT, text, (counted(len(dues), figure),), hint)


def documents_missing(programme: Programme, season: Season) -> Iterator[Draft]:
    """Required documents whose stage is over and that are not there."""
    late = [paper for paper in required_papers(programme, season) if paper.late]
    if late:
        figure = papers_figure(programme, season)
        named = listed(quoted(paper.kind.label) for paper in late)
        text = f"Не хватает обязательных документов, срок которых прошёл: {named}."
        hint = "подготовить документы и внести их записи"
        yield Draft("documents-missing", Cell.WEAKNESS, text, (figure,), hint)


def partners_engaged(programme: Programme, season: Season) -> Iterator[Draft]:
    """Organisations from outside that gave mentors."""
    figure = _indicator(programme, season, IndicatorKey.ENTERPRISES).figure
    given = int(figure.value or 0)
    if given:
        partners = count(given, "партнёр", "партнёра", "партнёров")
        gave = "дал" if given == 1 else "дали"
        text = f"Программу поддерживают извне: наставников {gave} {partners}."
        hint = "предложить партнёрам принять пары у себя"
        yield Draft("partners-engaged", Cell.OPPORTUNITY, text, (figure,), hint)


def future_mentors(programme: Programme, season: Season) -> Iterator[Draft]:
    """Mentees who would become mentors."""
    figure = _indicator(programme, season, IndicatorKey.FUTURE_MENTORS).figure
    if not figure.hidden and (figure.value or 0.0) >= _FUTURE:
        text = f"Наставляемые готовы вести других: об этом сказали {full(figure)} ответивших."
        hint = "позвать их в базу наставников следующего сезона"
        yield Draft("future-mentors", Cell.OPPORTUNITY, text, (figure,), hint)


def indicators_below_target(programme: Programme, season: Season) -> Iterator[Draft]:
    """Indicators that have not come up to the school's targets."""
    short = [i for i in indicators(programme, season) if i.reach is Reach.SHORT]
    if short:
        over = season.to < programme.as_of
        begin = "Не достигли цели" if over else "До цели пока не дошли"
        whole = count(len(short), "показатель", "показателя", "показателей")
        named = "; ".join(f"{quoted(i.figure.title)} — {i.verdict}" for i in short[:_NAMED])
        more = f"; и ещё {len(short) - _NAMED}" if len(short) > _NAMED else ""
        text = f"{begin} {whole}: {named}{more}."
        hint = "решить, что из этого достижимо до конца сезона"
        figures = tuple(each.figure for each in short)
        yield Draft("indicators-below-target", Cell.WEAKNESS, text, figures, hint)


def practices_few(programme: Programme, season: Season) -> Iterator[Draft]:
    """Pairs go their whole way, and hardly anything of it is described."""
    completed = sum(
        state_of(programme, pair) is PairState.COMPLETED for pair in pairs_in(programme, season)
    )
    figure = count_figure(programme, season, Countable.PRACTICES)
    described = int(figure.value or 0)
    if completed >= programme.school.k_staff and described * _PRACTICES < completed:
        text = (
            f"Опыт остаётся у тех, кто его получил: путь прошли {number(completed)} пар и групп, "
            f"а описано {count(described, 'практика', 'практики', 'практик')}."
        )
        hint = "описывать практику сразу после итоговой встречи"
        yield Draft("practices-few", Cell.WEAKNESS, text, (figure,), hint)


def practices_shared(programme: Programme, season: Season) -> Iterator[Draft]:
    """Practices that others may already repeat."""
    figure = count_figure(programme, season, Countable.PRACTICES)
    described = int(figure.value or 0)
    if described:
        practices = count(described, "практика", "практики", "практик")
        text = f"Удачное можно показать другим: за сезон опубликовано {practices}."
        hint = "предложить их на конкурс или соседним организациям"
        yield Draft("practices-shared", Cell.OPPORTUNITY, text, (figure,), hint)


def _indicator(programme: Programme, season: Season, key: IndicatorKey) -> Indicator:
    return next(each for each in indicators(programme, season) if each.key is key)
