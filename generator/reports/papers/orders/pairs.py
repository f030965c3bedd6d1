"""Приказ о закреплении пар: a table of who works with whom; one paper for each order."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import nbsp
from generator.programme.relations import form_of, model_of, orders_of, pairs_in
from generator.programme.state import PairState, pair_state
from generator.records.document import Document, DocumentKind
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.reports import word
from generator.reports.base import form_title, place_of
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.orders.head import OrderHead, heading, order_head, registered
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading
from generator.reports.saying.people import People

TITLE = "О закреплении наставнических пар и групп"


@dataclass(frozen=True, slots=True)
class PairLine:
    """A pair in the table of the order."""

    id: str
    mentors: str
    mentees: str
    form: str
    term: str


@dataclass(frozen=True, slots=True)
class PairsOrder:
    """What the template of the order may ask for.

    ``labour`` is true when the order touches forms where a worker's mentoring is paid work
    (ст. 351.8 ТК).
    """

    heading: Heading
    order: OrderHead
    pairs: tuple[PairLine, ...]
    plan_days: int
    labour: bool


def build(setting: Setting) -> Iterator[Made]:
    """A paper for each registered order, and a draft for the pairs that have none."""
    for order, pairs in _orders(setting):
        content = pairs_order(setting, order, pairs)
        name = order.id if order else f"{setting.season.id}-proekt"
        yield Made(
            f"prikaz-pary-{name.removeprefix('dc-')}.docx",
            word.fill(
                setting.template_of("order-pairs"), context_of(content), setting.programme.as_of
            ),
            has_names=setting.naming.known,
        )


PAPER = Paper(
    key="order-pairs",
    title="приказ о закреплении пар",
    file="prikaz-pary-{order}.docx",
    build=build,
    aliases=("prikaz_pary", "приказ о парах"),
)


def pairs_order(setting: Setting, order: Document | None, pairs: tuple[Pair, ...]) -> PairsOrder:
    """The order in words."""
    school = setting.programme.school
    forms = [form_of(setting.programme, pair) for pair in pairs]
    return PairsOrder(
        heading=heading(setting),
        order=order_head(setting, order, TITLE),
        pairs=tuple(_line(setting, pair) for pair in pairs),
        plan_days=school.deadlines.plan_days,
        labour=any(form is not None and form.canonical in school.labour_forms for form in forms),
    )


def _orders(setting: Setting) -> Iterator[tuple[Document | None, tuple[Pair, ...]]]:
    """Orders of the season that name pairs, then the pairs still without an order."""
    pairs = pairs_in(setting.programme, setting.season)
    ordered = {pair.id: orders_of(setting.programme, pair) for pair in pairs}
    for order in registered(setting, DocumentKind.ORDER_PAIRS):
        named = tuple(pair for pair in pairs if order in ordered[pair.id])
        if named:
            yield order, named
    waiting = tuple(pair for pair in pairs if not ordered[pair.id] and _alive(setting, pair))
    if waiting:
        yield None, waiting


def _alive(setting: Setting, pair: Pair) -> bool:
    state = pair_state(pair, setting.programme.as_of)
    return state is PairState.PLANNED or state.running


def _line(setting: Setting, pair: Pair) -> PairLine:
    form = form_of(setting.programme, pair)
    model = model_of(form, pair.model)
    title = form_title(setting.programme, pair)
    return PairLine(
        id=pair.id,
        mentors=_who(setting, pair.mentors, "mentor"),
        mentees=_who(setting, pair.mentees, "mentee"),
        form=nbsp(f"{title}: {model.title}" if model else title),
        term=_term(pair),
    )


def _who(setting: Setting, keys: tuple[str, ...], role: str) -> str:
    """Names with what each of them does, a line each."""
    people = People(setting.programme, setting.naming)
    said = ((people.name(key, role=role), setting.programme.get(Participant, key)) for key in keys)
    return "\n".join(
        nbsp(f"{name}, {place_of(setting.programme, person, setting.season)}")
        for name, person in said
    )


def _term(pair: Pair) -> str:
    first = f"{pair.started_on:%d.%m.%Y}" if pair.started_on else "___.___.20___"
    last = f"{pair.planned_until:%d.%m.%Y}" if pair.planned_until else "___.___.20___"
    return f"с\N{NO-BREAK SPACE}{first}\nпо\N{NO-BREAK SPACE}{last}"
