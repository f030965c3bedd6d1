"""The portfolio of a mentor: pairs led, results, awards, training, practices, and what proves each.

Mentees are not named in it: it goes to a commission that has no right to their names.
"""

from dataclasses import dataclass
from datetime import date

from generator.figures import Figure, Source
from generator.grammar import Shape, count, day, hours, nbsp, number, quoted
from generator.monitoring import goals_figure
from generator.programme.relations import (
    awards_of,
    facts_of,
    form_of,
    meetings_of,
    model_of,
    order_of,
    pairs_led,
    state_of,
)
from generator.programme.state import PairState
from generator.records.award import Award
from generator.records.document import Document
from generator.records.event import Event
from generator.records.pair import Pair
from generator.records.participant import Participant, Training
from generator.records.practice import Practice, PracticeStatus
from generator.records.season import Season
from generator.reports.paper import Setting
from generator.reports.papers.portfolio.results import ResultLine, result_lines
from generator.reports.saying.figures import Fact, facts
from generator.reports.saying.heading import Heading, heading_of
from generator.reports.saying.people import People
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import capital, clung

ATTACH = "приложите копию"
_YEARS = ("год", "года", "лет")


@dataclass(frozen=True, slots=True)
class PairLine:
    """A pair that was led."""

    season: str
    form: str
    mentees: str
    meetings: str
    outcome: str
    proof: str


@dataclass(frozen=True, slots=True)
class ProvenLine:
    """An award, a training, a practice, an event: when, what, and what proves it."""

    day: str
    title: str
    proof: str


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All that the records say of a mentor's work."""

    heading: Heading
    name: str
    about: tuple[str, ...]
    figures: tuple[Fact, ...]
    pairs: tuple[PairLine, ...]
    results: tuple[ResultLine, ...]
    awards: tuple[ProvenLine, ...]
    training: tuple[ProvenLine, ...]
    practices: tuple[ProvenLine, ...]
    events: tuple[ProvenLine, ...]
    signer: str


def portfolio(setting: Setting, person: Participant) -> Portfolio:
    """The portfolio of a mentor over all seasons up to the day."""
    people = People(setting.programme, setting.naming)
    begun = _begun(setting, person)
    return Portfolio(
        heading=heading_of(Scope(setting.programme, setting.season)),
        name=people.name(person.id),
        about=_about(setting, person),
        figures=_figures(setting, begun),
        pairs=tuple(_pair(setting, pair) for pair in begun),
        results=result_lines(setting.programme, person, begun),
        awards=_awards(setting, person, begun),
        training=_training(setting, person),
        practices=_practices(setting, person),
        events=_events(setting, person),
        signer=people.name(person.id, Shape.INITIALS_SURNAME),
    )


def _begun(setting: Setting, person: Participant) -> tuple[Pair, ...]:
    """Pairs led that have begun, the oldest first."""
    led = reversed(pairs_led(setting.programme, person))
    return tuple(p for p in led if state_of(setting.programme, p) is not PairState.PLANNED)


def _about(setting: Setting, person: Participant) -> tuple[str, ...]:
    """Position, subject and experience, as far as they are recorded."""
    facts = facts_of(person, setting.season)
    since = person.teaching_since
    years = setting.season.from_.year - since if since else 0
    lines = (
        (facts.position or facts.grade) if facts else None,
        person.subject,
        f"опыт педагогической работы — {count(years, *_YEARS)}" if years > 0 else None,
    )
    return tuple(nbsp(capital(line)) for line in lines if line)


def _figures(setting: Setting, led: tuple[Pair, ...]) -> tuple[Fact, ...]:
    programme = setting.programme
    meetings = [meeting for pair in led for meeting in meetings_of(programme, pair)]
    mentees = {key for pair in led for key in pair.mentees}
    seasons = tuple(Source("pair", season) for season in sorted({pair.season for pair in led}))
    counts = (
        ("led", "Пары и группы", len(led), "", len(led), "записи пар"),
        ("mentees", "Наставляемые", len(mentees), "чел.", len(mentees), "записи пар"),
        ("meetings", "Встречи", len(meetings), "", len(meetings), "записи встреч"),
        (
            "hours",
            "Время встреч",
            sum(m.minutes for m in meetings),
            "ч",
            len(meetings),
            "записи встреч",
        ),
    )
    figures = (
        Figure(key, title, value, unit=unit, n=n, source=source, sources=seasons)
        for key, title, value, unit, n, source in counts
    )
    return facts((*figures, goals_figure(programme, led)), programme.school.k_staff)


def _pair(setting: Setting, pair: Pair) -> PairLine:
    programme = setting.programme
    form = form_of(programme, pair)
    model = model_of(form, pair.model)
    season = programme.get(Season, pair.season)
    meetings = meetings_of(programme, pair)
    title = f"{form.title}: {model.title}" if form and model else pair.form
    spent = hours(sum(meeting.minutes for meeting in meetings))
    order = order_of(programme, pair)
    return PairLine(
        season=season.title if season else pair.season,
        form=clung(title),
        mentees=number(len(pair.mentees)),
        meetings=f"{number(len(meetings))}; {spent}",
        outcome=nbsp(_outcome(setting, pair)),
        proof=nbsp(f"приказ № {order.number}") + f" от {order.date:%d.%m.%Y}" if order else ATTACH,
    )


def _outcome(setting: Setting, pair: Pair) -> str:
    state = state_of(setting.programme, pair)
    told = state.ended and pair.end_reason is not None
    return f"{state.label}: {pair.end_reason.label}" if told and pair.end_reason else state.label


def _awards(setting: Setting, person: Participant, led: tuple[Pair, ...]) -> tuple[ProvenLine, ...]:
    """Awards of the person, and of the pairs led where nobody is named."""
    own = [award for award in awards_of(setting.programme, person.id) if person.id in award.persons]
    shared = [a for pair in led for a in awards_of(setting.programme, pair.id) if not a.persons]
    found = {award.id: award for award in (*own, *shared)}
    ordered = sorted(found.values(), key=lambda award: award.date)
    return tuple(_award(setting, award) for award in ordered)


def _award(setting: Setting, award: Award) -> ProvenLine:
    title = f"{capital(award.kind.label)}: {award.title} ({award.level.label})"
    return ProvenLine(_short(award.date), nbsp(title), _document(setting, award.document))


def _document(setting: Setting, key: str | None) -> str:
    document = setting.programme.get(Document, key)
    if document is None:
        return ATTACH
    return nbsp(f"{document.kind.label} № {document.number} от {day(document.date)}")


def _training(setting: Setting, person: Participant) -> tuple[ProvenLine, ...]:
    """What was learnt before counts in later seasons too, and is often written in each."""
    learnt = {
        training: None
        for facts in person.seasons.values()
        if facts.mentor
        for training in facts.mentor.training
        if training.on <= setting.programme.as_of
    }
    return tuple(_course(setting, each) for each in sorted(learnt, key=lambda each: each.on))


def _course(setting: Setting, training: Training) -> ProvenLine:
    event = setting.programme.get(Event, training.event)
    proof = f"событие программы {quoted(event.title)}" if event else ATTACH
    spent = count(training.hours, "час", "часа", "часов")
    return ProvenLine(_short(training.on), nbsp(f"{training.title}, {spent}"), nbsp(proof))


def _practices(setting: Setting, person: Participant) -> tuple[ProvenLine, ...]:
    found = [p for p in setting.programme.of(Practice) if person.id in p.authors]
    published = [
        p
        for p in found
        if p.status is PracticeStatus.PUBLISHED
        and p.published_on is not None
        and p.published_on <= setting.programme.as_of
    ]
    site = setting.programme.school.site_url
    return tuple(
        ProvenLine(
            _short(practice.published_on),
            nbsp(f"{quoted(practice.title)}, версия {practice.version}"),
            f"{site.rstrip('/')}/practices/{practice.id}.html" if site else "открытый сайт",
        )
        for practice in published
    )


def _events(setting: Setting, person: Participant) -> tuple[ProvenLine, ...]:
    """Events of the programme in which the mentor is named."""
    found = [e for e in setting.programme.pointing(Event, person.id, "persons") if not e.cancelled]
    held = [event for event in found if event.date <= setting.programme.as_of]
    return tuple(
        ProvenLine(
            _short(event.date),
            nbsp(f"{capital(event.kind.label)}: {event.title} ({event.level.label})"),
            "запись события",
        )
        for event in sorted(held, key=lambda event: event.date)
    )


def _short(value: date | None) -> str:
    return "—" if value is None else f"{value:%d.%m.%Y}"
