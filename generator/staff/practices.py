"""Best practices: cards with filters, and a page for each with its passport and evidence."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import count, day, nbsp
from generator.page import Page, Part
from generator.programme.relations import forms_of, model_of
from generator.records.form import Form
from generator.records.practice import Evidence, EvidenceLevel, Practice, PracticeStatus
from generator.records.vocabulary import StageKey
from generator.staff.addresses import sentence, site
from generator.staff.badges import Badge
from generator.staff.desk import Desk
from generator.staff.filtering import FilterGroup, choices_of, filter_group, useful
from generator.staff.rooms import (
    Fact,
    Link,
    article_head,
    chapters,
    empty_part,
    evidence_of,
    fact,
    facts_part,
    head,
    link_of,
    list_part,
)

TITLE = "Практики"
URL = "practices.html"
_STATUSES = {
    PracticeStatus.DRAFT: Badge(PracticeStatus.DRAFT.label, "plain", "edit"),
    PracticeStatus.REVIEW: Badge(PracticeStatus.REVIEW.label, "warn", "clock"),
    PracticeStatus.PUBLISHED: Badge(PracticeStatus.PUBLISHED.label, "good"),
    PracticeStatus.ARCHIVED: Badge(PracticeStatus.ARCHIVED.label, "plain", "box"),
}
_EVIDENCE = {
    EvidenceLevel.DESCRIBED: "только описана",
    EvidenceLevel.OBSERVED: "есть отзывы",
    EvidenceLevel.MEASURED: "есть измерения",
    EvidenceLevel.REPLICATED: "повторена другими",
}


@dataclass(frozen=True, slots=True)
class Grade:
    """How well a practice is proved: points of three, and words."""

    points: int
    words: str


@dataclass(frozen=True, slots=True)
class PracticeCard:
    """A practice in the list; the last fields are what it is filtered by."""

    title: str
    url: str
    summary: str
    canonical: str
    form_title: str
    meta: tuple[str, ...]
    grade: Grade
    status: Badge
    form: str
    stage: str
    evidence: str
    state: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known of a practice's working, and the record it is seen in."""

    text: str
    link: Link | None


def pages(desk: Desk) -> Iterator[Page]:
    """The cards and every practice."""
    found = sorted(desk.programme.of(Practice), key=_order)
    yield _list(desk, found)
    for practice in found:
        yield _page(desk, practice)


def _order(practice: Practice) -> tuple[int, int, str]:
    """Published first, the best proved first."""
    statuses = (PracticeStatus.PUBLISHED, PracticeStatus.REVIEW, PracticeStatus.DRAFT)
    place = statuses.index(practice.status) if practice.status in statuses else len(statuses)
    return place, -_grade(practice).points, practice.title


def _grade(practice: Practice) -> Grade:
    levels = tuple(EvidenceLevel)
    return Grade(levels.index(practice.evidence_level), _EVIDENCE[practice.evidence_level])


def _list(desk: Desk, found: list[Practice]) -> Page:
    published = sum(practice.status is PracticeStatus.PUBLISHED for practice in found)
    said = count(len(found), "практика", "практики", "практик")
    return Page(
        url=URL,
        title=TITLE,
        section=URL,
        kind="practices",
        head=head(desk, TITLE, f"{said}, опубликовано {published}" if found else ""),
        parts=(_cards(desk, found),),
    )


def _cards(desk: Desk, found: list[Practice]) -> Part:
    if not found:
        return empty_part(
            desk,
            "cards",
            "Каталог",
            "Практик пока нет",
            "Опишите одну: какую задачу решает, что делают по шагам, откуда это известно.",
            "nastavnik new practice",
        )
    cards = tuple(_card(desk, practice) for practice in found)
    html = desk.render("practices/cards.html", cards=cards, groups=_filters(desk, cards))
    return Part("cards", "Каталог", html)


def _filters(desk: Desk, cards: tuple[PracticeCard, ...]) -> tuple[FilterGroup, ...]:
    names = [(form.id, form.title) for form in forms_of(desk.programme)]
    evidence = tuple((level.value, words) for level, words in _EVIDENCE.items())
    return useful(
        (
            filter_group("form", "Форма", names, [c.form for c in cards]),
            filter_group("stage", "Этап", choices_of(StageKey), [c.stage for c in cards]),
            filter_group("evidence", "Подтверждена", evidence, [c.evidence for c in cards]),
            filter_group(
                "state", "Состояние", choices_of(PracticeStatus), [c.state for c in cards]
            ),
        )
    )


def _card(desk: Desk, practice: Practice) -> PracticeCard:
    form = desk.programme.get(Form, practice.form)
    return PracticeCard(
        title=nbsp(practice.title),
        url=site(desk.url(practice)),
        summary=nbsp(practice.summary),
        canonical=form.canonical.value if form else "",
        form_title=form.title if form else practice.form,
        meta=tuple(nbsp(words) for words in (practice.duration, practice.level.label)),
        grade=_grade(practice),
        status=_STATUSES[practice.status],
        form=practice.form,
        stage=practice.stage.value if practice.stage else "",
        evidence=practice.evidence_level.value,
        state=practice.status.value,
    )


# ── one practice ─────────────────────────────────────────────────────────


def _page(desk: Desk, practice: Practice) -> Page:
    form = desk.programme.get(Form, practice.form)
    top = article_head(
        desk,
        practice.title,
        practice.summary,
        kicker=sentence(form.title) if form else practice.form,
        form=form.canonical.value if form else "",
    )
    state = desk.render(
        "practices/state.html", status=_STATUSES[practice.status], grade=_grade(practice)
    )
    return Page(
        url=desk.url(practice),
        title=nbsp(practice.title),
        section=URL,
        kind="practice",
        head=top + state,
        parts=(*_parts(desk, practice), facts_part(desk, _facts(desk, practice))),
        crumbs=desk.crumbs((TITLE, URL)),
        description=practice.summary,
        layout="article",
        source=desk.programme.path(practice),
    )


def _parts(desk: Desk, practice: Practice) -> Iterator[Part]:
    html = desk.render("practices/words.html", text=nbsp(practice.problem))
    yield Part("problem", "Какую задачу решает", html)
    yield Part("steps", "Что делают", desk.render("practices/steps.html", steps=practice.steps))
    if practice.results:
        yield list_part(desk, "results", "Что меняется", practice.results)
    proofs = tuple(_proof(desk, evidence) for evidence in practice.evidence)
    if proofs:
        html = desk.render("practices/evidence.html", proofs=proofs)
        yield Part("evidence", "Откуда это известно", html)
    intro, chapters_ = chapters(desk, practice.body)
    if intro:
        yield Part("story", "Рассказ", intro)
    yield from chapters_
    if practice.risks:
        yield list_part(desk, "risks", "Где можно споткнуться", practice.risks)
    if practice.adaptation:
        html = desk.render("practices/words.html", text=nbsp(practice.adaptation))
        yield Part("adaptation", "Как приспособить", html)
    if practice.adopted_by:
        yield list_part(desk, "adopted", "Где повторили", practice.adopted_by)


def _proof(desk: Desk, evidence: Evidence) -> Proof:
    link = evidence_of(desk, evidence.record) if evidence.record else None
    return Proof(nbsp(evidence.text), link)


def _facts(desk: Desk, practice: Practice) -> Iterator[Fact]:
    form = desk.programme.get(Form, practice.form)
    model = model_of(form, practice.model)
    yield from fact("Состояние", practice.status.label)
    yield from fact("Форма", link_of(desk, form) if form else practice.form)
    yield from fact("Модель", model.title if model else None)
    yield from fact("Этап", practice.stage.label if practice.stage else None)
    yield from fact("Кому", practice.suits)
    yield from fact("Срок", practice.duration)
    yield from fact("Что нужно", *practice.resources)
    yield from fact("Доказана", practice.evidence_level.label)
    yield from fact("Уровень", practice.level.label)
    yield from fact("Авторы", *(_author(desk, key) for key in practice.authors))
    yield from fact("Для всех", practice.authors_role)
    yield from fact("Темы", ", ".join(practice.topics))
    published = f", {day(practice.published_on)}" if practice.published_on else ""
    yield from fact("Версия", f"{practice.version}{published}")
    yield from fact("Лицензия", practice.license)


def _author(desk: Desk, key: str) -> Link:
    person = desk.programme.find(key)
    return link_of(desk, person) if person else Link(desk.name(key))
