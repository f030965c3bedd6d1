"""The home page: where the season stands, its figures, what is due, new, and in need of care."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from markupsafe import Markup

from generator.deadlines import deadlines, open_between, overdue
from generator.diagnostics import Diagnostic
from generator.figures import Figure
from generator.grammar import count, day, day_month, nbsp, number, weekday
from generator.monitoring import (
    MonthActivity,
    activity,
    course_figures,
    months_of,
    plan_figure,
    requirement_figures,
    season_meetings,
)
from generator.page import Page, Part
from generator.programme.relations import is_group, pairs_in
from generator.programme.state import StageState, pair_state, stage_state
from generator.records import Record
from generator.records.pair import Pair
from generator.records.season import Season, Stage
from generator.records.vocabulary import StageKey
from generator.staff.addresses import href, site
from generator.staff.agenda import Deed, DueDay, days_of, deed_of, next_week, this_week
from generator.staff.desk import Desk
from generator.staff.news import News, news
from generator.staff.rooms import Link, called, head, span
from generator.staff.seasons import list_url

_SHORT = {
    StageKey.PREPARE: "Условия",
    StageKey.MENTEE_BASE: "База наставляемых",
    StageKey.MENTOR_BASE: "База наставников",
    StageKey.SELECT_TRAIN: "Отбор и обучение",
    StageKey.PAIRING: "Пары и группы",
    StageKey.RUN: "Ход программы",
    StageKey.FINISH: "Завершение",
}
_MARKS = {
    StageState.DONE: "past",
    StageState.AHEAD: "next",
    StageState.NOW: "now",
    StageState.LATE: "now",
}
_CLOSED = ("records/responses/", "records/erasures/", "records/consents/")
_OF_PEOPLE = ("records/participants/", "identities.csv", "tokens.csv", "records/demo-")
"""Files of whose problems this page says nothing, or only that there are some."""
_SHOWN = 5
_SHOWN_LATE = 2
_SHOWN_NEXT = 2
_SHOWN_OF_RULE = 2
_DAYS = ("день", "дня", "дней")


@dataclass(frozen=True, slots=True)
class StageMark:
    """A point of the stage strip."""

    title: str
    when: str
    state: str
    url: str


@dataclass(frozen=True, slots=True)
class FigureCell:
    """A figure with the small chart under it; values of the chart are by month, or a share."""

    figure: Figure
    unit: str = ""
    trend: str = ""
    line: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()
    label: str = ""
    share: float | None = None


@dataclass(frozen=True, slots=True)
class DueCard:
    """What is due: a few overdue deeds, this week's days, next week in a line."""

    late: tuple[Deed, ...]
    late_more: int
    week: tuple[DueDay, ...]
    following: tuple[DueDay, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """A problem of the data; ``level`` is «error» or «warning»."""

    level: str
    title: str
    url: str
    note: str


@dataclass(frozen=True, slots=True)
class FirstStep:
    """What to do first in an empty school."""

    title: str
    text: str
    command: str
    done: bool


def pages(desk: Desk) -> Iterator[Page]:
    """The home page."""
    season = desk.programme.season
    begun = season is not None and bool(desk.programme.of(Pair))
    yield Page(
        url="index.html",
        title=f"Сезон\N{NBSP}{season.title}" if season else desk.programme.school.programme_title,
        section="index.html",
        kind="home",
        head=_head(desk, season, begun=begun),
        parts=tuple(_cards(desk, season)) if season and begun else tuple(_begin(desk, season)),
        layout="home" if begun else "plain",
    )


# ── head: title, stages, figures ─────────────────────────────────────────


def _head(desk: Desk, season: Season | None, *, begun: bool) -> Markup:
    today = desk.programme.as_of
    said = f"{weekday(today).capitalize()}, {day(today)}"
    if season is None:
        return head(desk, desk.programme.school.programme_title, said)
    actions = (
        Link("Страница сезона", site(desk.url(season)), icon=""),
        Link("Дорожная карта", site(desk.season_url(season, "roadmap")), icon=""),
        Link("Документы", "site:documents.html", icon=""),
    )
    return desk.render(
        "home/head.html",
        top=head(
            desk, f"Сезон {season.title}", f"{said}{_remaining(season, today)}", actions=actions
        ),
        stages=stage_marks(desk, season),
        figures=figures(desk, season) if begun else (),
    )


def _remaining(season: Season, today: date) -> str:
    """How long the stage of the day will last yet."""
    running = [s for s in season.stages if stage_state(s, today) is StageState.NOW]
    if not running:
        return ""
    stage = running[-1]
    left = (stage.to - today).days
    name = _title(stage).lower() if stage.title is None else stage.title
    if left == 0:
        return f" Сегодня последний день этапа «{name}»"
    return f" До конца этапа «{name}» — {count(left, *_DAYS)}"


def _title(stage: Stage) -> str:
    return stage.title or _SHORT[stage.key]


def stage_marks(desk: Desk, season: Season) -> tuple[StageMark, ...]:
    """The strip of stages, each leading to its place on the season's page."""
    return tuple(
        StageMark(
            title=nbsp(_title(stage)),
            when=span(stage.from_, stage.to),
            state=_MARKS[stage_state(stage, desk.programme.as_of)],
            url=site(desk.url(season, stage.key.value)),
        )
        for stage in season.stages
    )


def figures(desk: Desk, season: Season) -> tuple[FigureCell, ...]:
    """The five figures of the season."""
    programme = desk.programme
    course = {figure.key: figure for figure in course_figures(programme, season)}
    consents = {figure.key: figure for figure in requirement_figures(programme, season)}["consents"]
    plans = plan_figure(programme, pairs_in(programme, season), season.title)
    return (
        _running(desk, season, course["running"]),
        _meetings(desk, season, course["meetings"]),
        FigureCell(plans, share=plans.value, trend=_of(plans, "дел")),
        FigureCell(course["people"], trend=_pairs_said(pairs_in(programme, season))),
        FigureCell(consents, share=consents.value, trend=_of(consents, "чел.")),
    )


def _of(figure: Figure, unit: str) -> str:
    if not figure.denominator:
        return ""
    return f"{number(figure.numerator or 0)} из\N{NBSP}{number(figure.denominator)} {unit}"


def _pairs_said(pairs: tuple[Pair, ...]) -> str:
    groups = sum(is_group(pair) for pair in pairs)
    said = count(len(pairs) - groups, "пара", "пары", "пар")
    return f"{said}, {count(groups, 'группа', 'группы', 'групп')}" if groups else said


def _running(desk: Desk, season: Season, figure: Figure) -> FigureCell:
    today = desk.programme.as_of
    pairs = pairs_in(desk.programme, season)
    ends = [_month_end(month, today) for month in months_of(season, today)]
    line = tuple(sum(pair_state(pair, end).running for pair in pairs) for end in ends)
    label = f"В работе по месяцам: {', '.join(map(str, line))}"
    return FigureCell(figure, unit=f"из {number(len(pairs))}", line=line, label=label)


def _month_end(month: date, today: date) -> date:
    following = (month + timedelta(days=31)).replace(day=1)
    return min(following - timedelta(days=1), today)


def _meetings(desk: Desk, season: Season, figure: Figure) -> FigureCell:
    months = activity(desk.programme, season)
    return FigureCell(
        figure,
        columns=tuple(month.meetings for month in months),
        label=_said_by_month(months),
        trend=_than_last_year(desk, season, int(figure.value or 0)),
    )


def _said_by_month(months: tuple[MonthActivity, ...]) -> str:
    said = (f"{day_month(month.month).split()[-1]} {month.meetings}" for month in months)
    return f"Встречи по месяцам: {', '.join(said)}"


def _than_last_year(desk: Desk, season: Season, now: int) -> str:
    """How many more or fewer meetings than in the season before by the same day of it."""
    before = [s for s in desk.programme.seasons if s.from_ < season.from_]
    if not before:
        return ""
    same_day = before[-1].from_ + (desk.programme.as_of - season.from_)
    then = sum(m.date <= same_day for m in season_meetings(desk.programme, before[-1]))
    if not then:
        return ""
    if now == then:
        return "столько же год назад"
    word = "больше" if now > then else "меньше"
    return f"на {number(abs(now - then))} {word}, чем год назад"


# ── cards ────────────────────────────────────────────────────────────────


def _cards(desk: Desk, season: Season) -> Iterator[Part]:
    found = news(desk)
    journal = site(list_url(desk, "journal", season))
    alarms = tuple(alarms_of(desk))
    yield _card(
        desk, "week", "На этой неделе", Link("Все сроки", "site:deadlines.html"), due_card(desk)
    )
    yield _card(desk, "new", "Что нового", Link("Все встречи", journal), _shown(found))
    total = len(desk.diagnostics)
    more = Link(f"Все {total}", "site:quality.html") if total else Link("")
    yield _card(desk, "care", "Требует внимания", more, alarms[:_SHOWN])


def _card(desk: Desk, key: str, title: str, more: Link, view: object) -> Part:
    note = desk.render("home/more.html", more=more) if more.url else Markup()
    html = desk.render(f"home/{key}.html", view=view)
    return Part(key, title, html, note=note, look="card")


def due_card(desk: Desk) -> DueCard:
    """This week and the next, overdue first, not longer than one screen."""
    dues = deadlines(desk.programme)
    today = desk.programme.as_of
    week, following = this_week(today), next_week(today)
    late = [due for due in overdue(dues) if due.day < today]
    now = open_between(dues, week.first, week.last)
    coming = open_between(dues, following.first, following.last)
    shown_late = tuple(
        Deed(deed.title, deed.lead, deed.url, f"срок {day_month(due.day)}", "bad")
        for due in late[-_SHOWN_LATE:]
        for deed in (deed_of(desk, due),)
    )
    shown, room = now[:_SHOWN], max(_SHOWN_NEXT, _SHOWN - len(now))
    return DueCard(
        late=shown_late,
        late_more=len(late) - len(shown_late),
        week=days_of(desk, shown),
        following=days_of(desk, coming[:room]),
        more=len(now) - len(shown) + max(0, len(coming) - room),
    )


def _shown(found: tuple[News, ...]) -> tuple[News, ...]:
    """The newest, but meetings do not push out everything else."""
    meetings = [item for item in found if item.kind][: _SHOWN - 2]
    others = [item for item in found if not item.kind][: _SHOWN - len(meetings)]
    chosen = {id(item) for item in (*meetings, *others)}
    return tuple(item for item in found if id(item) in chosen)


def alarms_of(desk: Desk) -> Iterator[Alarm]:
    """Problems of the data, errors first, but two of each rule before a third of any."""
    records = {filed.document.path: filed.record for filed in desk.programme.archive.filed}
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, bool, int, Diagnostic]] = []
    for found in desk.diagnostics:
        nth = seen[found.rule]
        ranked.append((nth // _SHOWN_OF_RULE, not found.is_error, nth, found))
        seen[found.rule] += 1
    for _, _, _, found in sorted(ranked, key=lambda item: item[:3]):
        if not found.place.path.startswith(_CLOSED):
            yield _alarm(desk, found, records.get(found.place.path))


def _alarm(desk: Desk, found: Diagnostic, record: Record | None) -> Alarm:
    """Mentors read the page too: of a person's own records it says that, not what."""
    own = found.place.path.startswith(_OF_PEOPLE)
    note = "Замечание к\N{NBSP}личной записи" if own else nbsp(found.message)
    url = href(desk, record) if record else ""
    if record is None or not url:
        return Alarm(found.severity.value, found.place.path, "site:quality.html", note)
    return Alarm(found.severity.value, called(desk, record), url, note)


# ── an empty school ──────────────────────────────────────────────────────


def _begin(desk: Desk, season: Season | None) -> Iterator[Part]:
    yield Part(
        "begin", "С чего начать", desk.render("home/begin.html", steps=first_steps(desk, season))
    )


def first_steps(desk: Desk, season: Season | None) -> tuple[FirstStep, ...]:
    """Four steps to the first pair."""
    people = any(record.id.startswith("p-") for record in desk.programme.every())
    return (
        FirstStep(
            "Опишите организацию",
            "Название, вид, как называется программа. Это один файл — records/school.yml.",
            "nastavnik new school",
            done=bool(desk.programme.path(desk.programme.school)),
        ),
        FirstStep(
            "Заведите сезон",
            "Учебный год: даты, формы наставничества, команда и семь этапов.",
            "nastavnik new season",
            done=season is not None,
        ),
        FirstStep(
            "Внесите участников",
            "Наставников и наставляемых: запросы, отбор, обучение. Имена остаются в "
            "identities.csv, в записях их нет.",
            "nastavnik new participant",
            done=people,
        ),
        FirstStep(
            "Сложите первую пару",
            "Кто кому помогает, по какой форме и на какой запрос отвечает пара.",
            "nastavnik new pair",
            done=False,
        ),
    )
