"""Drafts from the course of a season: meetings, agreements, goals, early ends, load, forms."""

from collections.abc import Iterator

from generator.figures import Figure, Source, counted
from generator.grammar import count, plural
from generator.monitoring.course.counts import by_form, early_ends
from generator.monitoring.course.load import capacity_figure
from generator.monitoring.course.plans import agreements_figure, goals_figure
from generator.monitoring.course.requirements import requirement_figures
from generator.monitoring.swot.draft import Draft
from generator.monitoring.swot.saying import (
    GOOD,
    full,
    is_good,
    is_poor,
    listed,
    quoted,
    with_n,
)
from generator.programme import Programme
from generator.programme.relations import pairs_in
from generator.records.season import Season
from generator.records.swot import Cell

_PAIRS = ("пара или группа", "пары и группы", "пар и групп")


def _required(programme: Programme, season: Season, key: str) -> Figure:
    return next(f for f in requirement_figures(programme, season) if f.key == key)


def first_meetings_in_time(programme: Programme, season: Season) -> Iterator[Draft]:
    """Nearly all pairs met within the school's term."""
    figure = _required(programme, season, "in_time")
    if is_good(figure, programme.school.k_staff):
        text = f"Пары начинают без промедления: в срок впервые встретились {full(figure)}."
        yield Draft("first-meetings-in-time", Cell.STRENGTH, text, (figure,))


def first_meetings_late(programme: Programme, season: Season) -> Iterator[Draft]:
    """Many pairs met late or not at all."""
    figure = _required(programme, season, "in_time")
    if is_poor(figure, programme.school.k_staff):
        text = f"Пары начинают с опозданием: в срок впервые встретились только {full(figure)}."
        hint = "назначать первую встречу при закреплении пары"
        yield Draft("first-meetings-late", Cell.WEAKNESS, text, (figure,), hint)


def steady_meetings(programme: Programme, season: Season) -> Iterator[Draft]:
    """Nearly all pairs meet without long gaps."""
    figure = _required(programme, season, "rhythm")
    if is_good(figure, programme.school.k_staff):
        text = f"Пары держат ритм: без долгих перерывов встречались {full(figure)}."
        yield Draft("steady-meetings", Cell.STRENGTH, text, (figure,))


def long_gaps(programme: Programme, season: Season) -> Iterator[Draft]:
    """Pairs that lost their rhythm."""
    figure = _required(programme, season, "rhythm")
    broken = (figure.denominator or 0) - (figure.numerator or 0)
    if broken and (figure.value or 0.0) < GOOD:
        limit = count(programme.school.deadlines.meeting_gap_days, "день", "дня", "дней")
        text = (
            f"Ритм встреч держат не все: дольше чем на {limit} прерывались "
            f"{count(broken, *_PAIRS)} из {figure.denominator}."
        )
        hint = "связываться с парой, когда очередная встреча не записана"
        yield Draft("long-gaps", Cell.WEAKNESS, text, (figure,), hint)


def agreements_kept(programme: Programme, season: Season) -> Iterator[Draft]:
    """What is agreed on is done."""
    figure = agreements_figure(programme, pairs_in(programme, season), season.title)
    if is_good(figure, programme.school.k_staff):
        text = f"О чём договорились на встречах, то делают: исполнено {full(figure)}."
        yield Draft("agreements-kept", Cell.STRENGTH, text, (figure,))


def agreements_missed(programme: Programme, season: Season) -> Iterator[Draft]:
    """What is agreed on stays undone."""
    figure = agreements_figure(programme, pairs_in(programme, season), season.title)
    if is_poor(figure, programme.school.k_staff):
        text = f"Договорённости часто остаются на словах: к сроку исполнено {full(figure)}."
        hint = "в начале встречи сверять прошлые договорённости"
        yield Draft("agreements-missed", Cell.WEAKNESS, text, (figure,), hint)


def goals_reached(programme: Programme, season: Season) -> Iterator[Draft]:
    """Pairs reach the goals of their plans."""
    figure = goals_figure(programme, pairs_in(programme, season), season.title)
    if (figure.denominator or 0) >= programme.school.k_staff and (figure.value or 0) >= _GOALS:
        text = f"Пары доводят начатое до результата: достигнуто {full(figure)} закрытых целей."
        yield Draft("goals-reached", Cell.STRENGTH, text, (figure,))


def goals_missed(programme: Programme, season: Season) -> Iterator[Draft]:
    """Half of the goals are not reached."""
    figure = goals_figure(programme, pairs_in(programme, season), season.title)
    if (figure.denominator or 0) >= programme.school.k_staff and (figure.value or 0) < _HALF:
        text = f"Больше половины закрытых целей не достигнуто: получилось {full(figure)}."
        hint = "ставить цели, которые пара проверит сама, и пересматривать их в середине сезона"
        yield Draft("goals-missed", Cell.WEAKNESS, text, (figure,), hint)


_GOALS, _HALF = 0.75, 0.5


def pairs_ended_early(programme: Programme, season: Season) -> Iterator[Draft]:
    """Pairs that ended early, by reason."""
    ends = early_ends(programme, season)
    if not ends:
        return
    whole = len(pairs_in(programme, season))
    total = sum(n for _, n in ends)
    figure = Figure(
        "ended-early",
        "Прекращены досрочно",
        period=season.title,
        definition="пары и группы, которые закончили работу раньше, не пройдя путь целиком",
        source="причина окончания в записях пар",
        sources=(Source("pair", season.id),),
    )
    reasons = listed(f"{quoted(reason.label)} — {n}" for reason, n in ends)
    text = (
        f"Не все пары дошли до конца: досрочно прекращены {total} из {whole}, причины: {reasons}."
    )
    hint = "разобрать, что было видно до подбора пары"
    yield Draft("pairs-ended-early", Cell.WEAKNESS, text, (counted(total, figure),), hint)


def mentors_overloaded(programme: Programme, season: Season) -> Iterator[Draft]:
    """Mentors who lead more mentees than they offered to take."""
    figure = capacity_figure(programme, season)
    whole = figure.denominator or 0
    over = whole - (figure.numerator or 0)
    if over:
        led = plural(over, "вёл", "вели", "вели")
        meant = plural(over, "собирался", "собирались", "собирались")
        text = (
            f"Нагрузка не всем по силам: {over} из "
            f"{count(whole, 'наставника', 'наставников', 'наставников')} {led} больше "
            f"наставляемых, чем {meant}."
        )
        hint = "передать часть наставляемых тем, у кого есть место"
        yield Draft("mentors-overloaded", Cell.THREAT, text, (figure,), hint)


def small_forms(programme: Programme, season: Season) -> Iterator[Draft]:
    """Forms with fewer pairs than may be measured by themselves."""
    k = programme.school.k_staff
    small = [c for c in by_form(programme, season) if 0 < c.pairs + c.groups < k]
    if not small:
        return
    figures = tuple(
        counted(
            course.pairs + course.groups,
            Figure(
                f"form-{course.form.id}",
                course.form.title,
                period=season.title,
                definition="пары и группы этой формы в сезоне",
                source="записи пар",
                sources=(Source("pair", season.id),),
            ),
        )
        for course in small
    )
    named = listed(f"{quoted(f.title)} ({with_n(int(f.value or 0))})" for f in figures)
    text = (
        f"Пар некоторых форм так мало, что выводов по анкетам о них отдельно не сделать: {named}."
    )
    hint = "набрать пары этой формы или честно говорить о ней без чисел"
    yield Draft("small-forms", Cell.WEAKNESS, text, figures, hint)
