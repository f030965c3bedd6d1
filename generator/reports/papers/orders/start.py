"""Приказ о внедрении: forms, roadmap, stages and days of the monitoring, results planned."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar import nbsp, period
from generator.programme.relations import papers_of
from generator.records.document import DocumentKind
from generator.records.form import Form
from generator.records.season import CalendarItem, CalendarKind
from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.orders.head import OrderHead, heading, order_head, registered
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading
from generator.reports.saying.stages import stage_title

TITLE = "О внедрении целевой модели наставничества"
_MONITORING = frozenset(
    {CalendarKind.ENTRY, CalendarKind.MID, CalendarKind.EXIT, CalendarKind.REPORT}
)


@dataclass(frozen=True, slots=True)
class Term:
    """A stage or a deed of the monitoring with its days."""

    title: str
    days: str


@dataclass(frozen=True, slots=True)
class StartOrder:
    """What the template of the order may ask for."""

    heading: Heading
    order: OrderHead
    goals: tuple[str, ...]
    forms: str
    roadmap: str
    regulation: str
    stages: tuple[Term, ...]
    monitoring: tuple[Term, ...]
    expected: tuple[str, ...]


def build(setting: Setting) -> Iterator[Made]:
    """The order of the season."""
    content = start_order(setting)
    yield Made(
        f"prikaz-vnedrenie-{setting.season.id}.docx",
        word.fill(setting.template_of("order-start"), context_of(content), setting.programme.as_of),
        has_names=bool(content.order.director_name),
    )


PAPER = Paper(
    key="order-start",
    title="приказ о внедрении",
    file="prikaz-vnedrenie-{season}.docx",
    build=build,
    aliases=("prikaz_vnedrenie",),
)


def start_order(setting: Setting) -> StartOrder:
    """The order in words."""
    season = setting.season
    order = next(iter(registered(setting, DocumentKind.ORDER_START)), None)
    return StartOrder(
        heading=heading(setting),
        order=order_head(setting, order, f"{TITLE} в {season.title} учебном году"),
        goals=tuple(nbsp(goal.text) for goal in season.goals),
        forms=_forms(setting),
        roadmap=_reference(setting, DocumentKind.ROADMAP),
        regulation=_reference(setting, DocumentKind.REGULATION),
        stages=tuple(Term(stage_title(each), _days(each.from_, each.to)) for each in season.stages),
        monitoring=tuple(_term(item) for item in season.calendar if item.kind in _MONITORING),
        expected=tuple(
            nbsp(f"{each.text} ({each.target})" if each.target else each.text)
            for each in season.expected
        ),
    )


def _forms(setting: Setting) -> str:
    found = (setting.programme.get(Form, key) for key in setting.season.forms)
    return nbsp(", ".join(f"«{form.title}»" for form in found if form is not None))


def _reference(setting: Setting, kind: DocumentKind) -> str:
    """« (№ ДК-1/2025 от 05.09.2025)» of the paper in force, or nothing."""
    for document in papers_of(setting.programme, kind, setting.season):
        return nbsp(f" (№ {document.number} от {document.date:%d.%m.%Y})")
    return ""


def _term(item: CalendarItem) -> Term:
    return Term(nbsp(item.title), _days(item.from_, item.due))


def _days(first: date | None, last: date) -> str:
    return period(first, last) if first else f"до\N{NO-BREAK SPACE}{period(last, last)}"
