"""Mentors and pairs of a season: what differs beside how it went, described and not explained."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.figures import Figure
from generator.grammar import nbsp, number, percent
from generator.monitoring import profiles
from generator.monitoring.profiles import Comparison, Group, Interaction, Kept
from generator.monitoring.profiles.comparing import begun_pairs
from generator.monitoring.profiles.criteria import SMALL
from generator.monitoring.profiles.interaction import OWNERS
from generator.page import Page, Part
from generator.records.season import Season
from generator.staff.addresses import sentence
from generator.staff.desk import Desk
from generator.staff.monitoring.frame import room_page
from generator.staff.monitoring.saying import SaidFigure, of, said
from generator.staff.rooms import empty_part

KEY = "profiles"
_SCARCE = "мало"
_SUB = (
    "Кто ведёт пары, как они работают и в каких условиях; рядом — сколько пар дошло до результата"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A cell: the counts, and the share of them where there are pairs enough."""

    fact: str
    share: str


@dataclass(frozen=True, slots=True)
class Row:
    """A group of pairs in a table; without outcomes it is hidden with its reason."""

    title: str
    how: SaidFigure
    outcomes: tuple[Outcome, ...]
    hidden: str


@dataclass(frozen=True, slots=True)
class Table:
    """The groups of one trait."""

    title: str
    meaning: str
    rows: tuple[Row, ...]


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each season."""
    for season in desk.programme.seasons:
        yield room_page(
            desk, season, KEY, _parts(desk, season), title="Наставники и пары", sub=_SUB
        )


def _parts(desk: Desk, season: Season) -> Iterator[Part]:
    programme = desk.programme
    if not begun_pairs(programme, season):
        yield empty_part(
            desk,
            "whole",
            "Все пары и группы",
            "Сравнивать пока некого",
            "Страница складывается из записей пар и встреч. Начните с первой пары.",
            "nastavnik new pair",
        )
        return
    yield _whole(desk, season)
    mentors = (profiles.compare(programme, season, trait) for trait in profiles.MENTOR_TRAITS)
    yield _compared(desk, "mentors", "Кто ведёт пары", mentors)
    criteria = profiles.criteria(programme, season)
    yield _compared(desk, "criteria", "Критерии отбора наставников", criteria)
    yield from _work(desk, season)
    conditions = (profiles.compare(programme, season, trait) for trait in profiles.CONDITION_TRAITS)
    yield _compared(desk, "conditions", "В каких условиях работали", conditions)


def _whole(desk: Desk, season: Season) -> Part:
    """All pairs together: what the columns mean, and what the groups stand beside."""
    pairs = begun_pairs(desk.programme, season)
    figures = profiles.outcomes(desk.programme, pairs, season.title)
    html = desk.render(
        "monitoring/profiles/whole.html",
        figures=tuple(said(desk, figure) for figure in figures),
        n=len(pairs),
        k=desk.programme.school.k_staff,
    )
    return Part("whole", "Все пары и группы", html)


def _compared(desk: Desk, key: str, title: str, found: Iterable[Comparison]) -> Part:
    """A table for each trait that tells pairs apart, and a line of those that do not."""
    comparisons = tuple(found)
    apart = [each for each in comparisons if sum(not group.hidden for group in each.groups) > 1]
    tables = tuple(_table(desk, each) for each in apart)
    html = desk.render(
        "monitoring/profiles/tables.html",
        tables=tables,
        scarce=any(cell.fact == _SCARCE for t in tables for row in t.rows for cell in row.outcomes),
        columns=_titles(apart),
        same=tuple(_same([each for each in comparisons if each not in apart])),
    )
    return Part(key, title, html)


def _titles(found: list[Comparison]) -> tuple[str, ...]:
    groups = (group for each in found for group in each.groups if not group.hidden)
    first = next(groups, None)
    return tuple(figure.title for figure in first.outcomes) if first else ()


def _same(comparisons: list[Comparison]) -> Iterator[str]:
    """Why there is nothing to set beside each other, the traits of one reason together."""
    said = {
        "В одной из групп слишком мало наставников": [
            _named(each) for each in comparisons if any(group.hidden for group in each.groups)
        ],
        "У всех одинаково": [
            f"{_named(each)} — {each.groups[0].title}"
            for each in comparisons
            if each.groups and not any(group.hidden for group in each.groups)
        ],
        "Не записано": [_named(each) for each in comparisons if not each.groups],
    }
    for reason, named in said.items():
        if named:
            yield nbsp(f"{reason}: {'; '.join(named)}.")


def _named(comparison: Comparison) -> str:
    title = comparison.trait.title
    return title[0].lower() + title[1:]


def _table(desk: Desk, comparison: Comparison) -> Table:
    return Table(
        nbsp(comparison.trait.title),
        nbsp(comparison.trait.meaning),
        tuple(_row(desk, group) for group in comparison.groups),
    )


def _row(desk: Desk, group: Group) -> Row:
    return Row(
        nbsp(group.title),
        said(desk, group.figure),
        tuple(_outcome(desk, figure, group.figure) for figure in group.outcomes),
        nbsp(group.hidden),
    )


def _outcome(desk: Desk, figure: Figure, pairs: Figure) -> Outcome:
    """Counts always; a share where both the pairs and what is counted are enough."""
    part, whole = figure.numerator or 0, figure.denominator or 0
    if not whole:
        return Outcome(_SCARCE if figure.hidden == SMALL else "—", "")
    large = min(whole, pairs.n or 0) >= desk.programme.school.k_staff
    return Outcome(of(part, whole), percent(part, whole) if large else "")


# ── how pairs work ───────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Work:
    """Pairs, or groups, of a form at work, in words."""

    title: str
    canonical: str
    meetings: str
    in_person: Outcome
    length: str
    interval: str
    works: tuple[tuple[str, Outcome], ...]
    sides: tuple[tuple[Outcome, Outcome] | None, ...]
    how: SaidFigure


def _work(desk: Desk, season: Season) -> Iterator[Part]:
    found = profiles.interactions(desk.programme, season)
    if found:
        words = tuple(word for _, word in OWNERS if any(_side(each, word) for each in found))
        html = desk.render(
            "monitoring/profiles/work.html",
            rows=tuple(_working(desk, each, words) for each in found),
            sides=tuple(sentence(word) for word in words),
        )
        yield Part("work", "Как работают пары и группы", html)


def _working(desk: Desk, found: Interaction, words: tuple[str, ...]) -> Work:
    def said_of(figure: Figure) -> Outcome:
        return _outcome(desk, figure, found.pairs)

    sides = (_side(found, word) for word in words)
    return Work(
        title=nbsp(f"{found.form.title}, {'группы' if found.group else 'пары'}"),
        canonical=found.form.canonical.value,
        meetings=number(found.meetings.n or 0),
        in_person=said_of(found.in_person),
        length=_middle(found.length),
        interval=_middle(found.interval),
        works=tuple((work.label, said_of(figure)) for work, figure in found.works),
        sides=tuple((said_of(side.taken), said_of(side.kept)) if side else None for side in sides),
        how=said(desk, found.pairs),
    )


def _side(found: Interaction, word: str) -> Kept | None:
    return next((each for each in found.agreements if each.owner == word), None)


def _middle(figure: Figure) -> str:
    return "—" if figure.value is None else number(figure.value, int(figure.value % 1 > 0))
