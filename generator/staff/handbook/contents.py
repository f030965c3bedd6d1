"""The pages of the handbook: the way to work, a page a kind, and the rules."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.grammar import nbsp
from generator.page import Page, Part
from generator.records import Kind
from generator.records.school import RuleLevel, RuleSetting
from generator.rules import RULES, Rule
from generator.rules.settings import relaxed
from generator.staff.desk import Desk
from generator.staff.families import FAMILIES, READING, rules_of
from generator.staff.handbook.kinds import SECTION, kind_page, kind_url
from generator.staff.handbook.speaking import cases, shapes
from generator.staff.rooms import head

TITLE = "Справочник куратора"


@dataclass(frozen=True, slots=True)
class KindLink:
    """A kind in the index; ``name`` is what `nastavnik new` takes, empty when it takes none."""

    title: str
    url: str
    folder: str
    name: str


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule with its manual set as prose; ``here`` is the level the school gave it, and why."""

    name: str
    title: str
    level: str
    tone: str
    locked: bool
    here: str
    reason: str
    manual: Markup


def pages(desk: Desk) -> Iterator[Page]:
    """The index, every kind of the programme, the rules."""
    kinds = desk.programme.archive.kinds
    titles = {kind.name: kind.title for kind in kinds}
    yield _index(desk, kinds)
    for kind in kinds:
        yield kind_page(desk, kind, titles)
    yield _rules(desk)


def _index(desk: Desk, kinds: tuple[Kind, ...]) -> Page:
    links = tuple(
        KindLink(
            title=kind.title,
            url=kind_url(kind),
            folder=kind.folder or f"{kind.name}{kind.suffix}",
            name="" if kind.single else kind.name,
        )
        for kind in kinds
    )
    parts = (
        _part(desk, "start", "Первые десять минут"),
        _part(desk, "writing", "Как пишут записи"),
        _part(desk, "ids", "Имена файлов"),
        _part(desk, "mentions", "Упоминания людей", cases=cases(), shapes=shapes()),
        _part(desk, "commands", "Команды"),
        _part(desk, "kinds", "Виды записей", kinds=links),
        _part(desk, "checks", "Что проверяется", families=FAMILIES),
    )
    return Page(
        url=SECTION,
        title=TITLE,
        section=SECTION,
        kind="handbook",
        head=head(desk, TITLE, "Как вести записи, чтобы сайт, отчёты и сроки сложились сами"),
        parts=parts,
        layout="article",
    )


def _part(desk: Desk, key: str, title: str, **view: object) -> Part:
    return Part(key, title, desk.render(f"handbook/{key}.html", **view))


def _rules(desk: Desk) -> Page:
    chosen = {rule.name: setting for rule, setting in relaxed(desk.programme, RULES)}
    reading = Part(READING.key, READING.title, desk.render("handbook/reading.html"))
    parts = (
        Part(
            family.key,
            family.title,
            desk.render(
                "handbook/rules.html",
                entries=tuple(
                    _entry(desk, rule, chosen.get(rule.name)) for rule in rules_of(family)
                ),
            ),
        )
        for family in FAMILIES
        if family is not READING
    )
    return Page(
        url="handbook/rules.html",
        title="Правила проверки",
        section=SECTION,
        kind="handbook",
        head=head(
            desk, "Правила проверки", "Что проверяется, почему и как исправить", kicker=TITLE
        ),
        parts=(reading, *parts),
        crumbs=desk.crumbs((TITLE, SECTION)),
        layout="article",
    )


def _entry(desk: Desk, rule: Rule, chosen: RuleSetting | None) -> RuleEntry:
    text = rule.manual.partition("\n")[2].strip()
    return RuleEntry(
        name=rule.name,
        title=rule.title,
        level=rule.level.label,
        tone="bad" if rule.level is RuleLevel.ERROR else "warn",
        locked=rule.locked,
        here=chosen.level.label if chosen else "",
        reason=nbsp((chosen.reason or "") if chosen else ""),
        manual=desk.prose(text, base_level=4, id_prefix=f"{rule.name}-").html,
    )
