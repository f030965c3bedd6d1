"""The programme as one document: its texts in order, forms, stages, roadmap, norms, glossary."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import chain

from generator.grammar import day, nbsp
from generator.identities import Identities
from generator.records.instrument import Instrument, InstrumentKind
from generator.records.norm import Norm, NormLevel
from generator.records.page import PageKind, ProgrammePage
from generator.records.season import ExpectedResult
from generator.reports.naming import Naming
from generator.reports.paper import Setting
from generator.reports.papers.programme.forms import FormChapter, form_chapters
from generator.reports.papers.roadmap import Stage as RoadmapStage
from generator.reports.papers.roadmap import roadmap
from generator.reports.prose import Block, blocks
from generator.reports.saying.heading import Heading, heading_of
from generator.reports.saying.people import People
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import capital, ended
from generator.reports.saying.stages import StageLine, planned_lines

_FIRST = (PageKind.NOTE, PageKind.TASKS, PageKind.RESULTS)
_LAST = (PageKind.MONITORING, PageKind.MOTIVATION)
_GLOSSARY = (PageKind.GLOSSARY,)
_CHAPTERS = ("Формы наставничества", "План сезона", "Чем измеряем", "Нормативная база")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A text of the programme under its title."""

    title: str
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """A promise of the season: how it will be seen, and the aim."""

    text: str
    seen: str
    aim: str


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A questionnaire: who answers and what it is for."""

    title: str
    audience: str
    kind: str


@dataclass(frozen=True, slots=True)
class NormGroup:
    """Norms of one level."""

    title: str
    norms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """The whole document; ``contents`` are the titles of its chapters in order."""

    heading: Heading
    year: str
    contents: tuple[str, ...]
    opening: tuple[Chapter, ...]
    expected: tuple[ExpectedLine, ...]
    forms: tuple[FormChapter, ...]
    middle: tuple[Chapter, ...]
    team: tuple[str, ...]
    stages: tuple[StageLine, ...]
    roadmap: tuple[RoadmapStage, ...]
    closing: tuple[Chapter, ...]
    sheets: tuple[SheetLine, ...]
    norms: tuple[NormGroup, ...]
    glossary: tuple[Chapter, ...]


def whole(setting: Setting) -> Whole:
    """The programme of a season; it goes without names."""
    nameless = replace(setting, opened=replace(setting.opened, identities=Identities()))
    scope = Scope(setting.programme, setting.season)
    people = People(setting.programme, Naming(Identities()))
    middle = set(PageKind) - {*_FIRST, *_LAST, *_GLOSSARY}
    opening, closing = _chapters(scope, people, _FIRST), _chapters(scope, people, _LAST)
    others, glossary = _chapters(scope, people, middle), _chapters(scope, people, _GLOSSARY)
    return Whole(
        heading=heading_of(scope),
        year=str(setting.season.from_.year),
        contents=_contents(opening, others, closing, glossary),
        opening=opening,
        expected=tuple(_expected(each) for each in setting.season.expected),
        forms=form_chapters(scope, people),
        middle=others,
        team=_team(scope, people),
        stages=planned_lines(scope),
        roadmap=roadmap(nameless).stages,
        closing=closing,
        sheets=_sheets(scope),
        norms=_norms(scope),
        glossary=glossary,
    )


def _chapters(scope: Scope, people: People, kinds: Collection[PageKind]) -> tuple[Chapter, ...]:
    found = [page for page in scope.programme.of(ProgrammePage) if page.kind in kinds]
    found.sort(key=lambda page: (page.order, page.id))
    return tuple(Chapter(nbsp(p.title), blocks(p.body, people.speak)) for p in found)


def _contents(*groups: tuple[Chapter, ...]) -> tuple[str, ...]:
    """Titles in the order of the template: texts with the chapters made from records between."""
    forms, season, sheets, norms = _CHAPTERS
    opening, others, closing, glossary = ([each.title for each in group] for group in groups)
    return tuple(chain(opening, [forms], others, [season], closing, [sheets, norms], glossary))


def _expected(each: ExpectedResult) -> ExpectedLine:
    seen = each.reason if each.reason and not each.target else None
    said = f"{each.seen_by.label}: {seen}" if seen else each.seen_by.label
    return ExpectedLine(nbsp(each.text), nbsp(said), nbsp(each.target or "—"))


def _team(scope: Scope, people: People) -> tuple[str, ...]:
    """Roles and their duties, nobody named."""
    duties = dict.fromkeys((m.role, m.duty or "") for m in scope.season.team)
    return tuple(_duty(capital(people.responsible(role)), duty) for role, duty in duties)


def _duty(role: str, duty: str) -> str:
    return ended(f"{role}\N{NO-BREAK SPACE}— {duty[:1].lower()}{duty[1:]}" if duty else role)


def _sheets(scope: Scope) -> tuple[SheetLine, ...]:
    """The newest version of each questionnaire."""
    newest: dict[str, Instrument] = {}
    for sheet in scope.programme.of(Instrument):
        if sheet.family not in newest or sheet.version > newest[sheet.family].version:
            newest[sheet.family] = sheet
    order = list(InstrumentKind)
    found = sorted(newest.values(), key=lambda sheet: (order.index(sheet.kind), sheet.title))
    return tuple(SheetLine(nbsp(s.title), s.audience.label, s.kind.label) for s in found)


def _norms(scope: Scope) -> tuple[NormGroup, ...]:
    groups = [
        NormGroup(
            f"{capital(level.label)} уровень",
            tuple(_norm(norm) for norm in scope.programme.of(Norm) if norm.level is level),
        )
        for level in NormLevel
    ]
    return tuple(group for group in groups if group.norms)


def _norm(norm: Norm) -> str:
    """«…, от 27 июля 2006 г. № 152-ФЗ.»; an article is named by its title."""
    named = norm.number and norm.number not in norm.title and not norm.number.startswith("ст.")
    number = f" № {_unbroken(norm.number)}" if norm.number and named else ""
    dated = f", от {day(norm.date)}" if norm.date else ""
    return ended(f"{norm.title}{dated}{number}")


def _unbroken(number: str) -> str:
    return number.replace("-", "\N{NON-BREAKING HYPHEN}")
