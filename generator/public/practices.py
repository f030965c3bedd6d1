"""Practices: the catalogue and a page for each one, at its public address."""

from collections import Counter
from collections.abc import Iterator

from generator.bundle import PublicPractice
from generator.grammar import count, day, nbsp
from generator.public.cards import (
    PracticeCard,
    evidence_points,
    material_entry,
    practice_card,
)
from generator.public.desk import HOME, PRACTICES, Crumb, Desk, Page, Part, passport_rows


def practice_pages(desk: Desk) -> Iterator[Page]:
    """The catalogue, then the practices."""
    yield _catalogue(desk)
    for practice in desk.bundle.practices:
        yield _practice_page(desk, practice)


def _catalogue(desk: Desk) -> Page:
    cards = [practice_card(desk, practice) for practice in desk.bundle.practices]
    total = count(len(cards), "практика", "практики", "практик")
    sub = f"{total}: кому подойдёт, что делать по шагам, насколько это проверено"
    return Page(
        url=PRACTICES,
        title="Практики",
        section=PRACTICES,
        kind="list",
        head=desk.head("Практики", sub if cards else ""),
        parts=(
            desk.part(
                "catalogue",
                "Каталог",
                "practices/catalogue.html",
                cards=cards,
                groups=_groups(desk, cards),
            ),
        ),
        description=f"Практики наставничества для повторения. {desk.bundle.school.short_title}.",
    )


def _groups(desk: Desk, cards: list[PracticeCard]) -> list[dict[str, object]]:
    """What the catalogue is filtered by; a group of one value would filter nothing."""
    forms = [form.title for form in desk.bundle.forms]
    stages = sorted({card.stage for card in cards if card.stage})
    evidence = {card.evidence_label: card.points for card in cards}
    groups = (
        ("form", "Форма", Counter(card.form for card in cards if card.form), forms),
        ("stage", "Этап", Counter(card.stage for card in cards if card.stage), stages),
        (
            "evidence",
            "Проверка",
            Counter(card.evidence_label for card in cards),
            sorted(evidence, key=lambda label: (evidence[label], label)),
        ),
    )
    return [
        {
            "name": name,
            "title": title,
            "options": [
                {"value": value, "title": value, "count": counts[value]}
                for value in order
                if counts[value]
            ],
        }
        for name, title, counts, order in groups
        if len(counts) > 1
    ]


def _practice_page(desk: Desk, practice: PublicPractice) -> Page:
    title = nbsp(practice.title)
    return Page(
        url=f"practices/{practice.id}.html",
        title=practice.title,
        section=PRACTICES,
        kind="practice",
        head=desk.article_head(title, practice.summary, desk.form(practice.form)),
        parts=(*_main(desk, practice), _passport(desk, practice)),
        crumbs=(Crumb("О программе", HOME), Crumb("Практики", PRACTICES)),
        description=practice.summary,
        layout="article",
    )


def _main(desk: Desk, practice: PublicPractice) -> Iterator[Part]:
    yield desk.part("problem", "Какую задачу решает", "paragraph.html", text=practice.problem)
    yield desk.part("steps", "Что делают", "steps.html", steps=practice.steps)
    if practice.results:
        yield desk.part("results", "Что меняется", "lines.html", lines=practice.results)
    yield desk.part(
        "evidence",
        "Насколько проверена",
        "practices/evidence.html",
        evidence=practice.evidence,
        points=evidence_points(practice),
        adopted=practice.adopted_by,
    )
    if practice.risks:
        yield desk.part("risks", "Где можно споткнуться", "lines.html", lines=practice.risks)
    if practice.adaptation:
        yield desk.part(
            "adaptation", "Как приспособить у себя", "paragraph.html", text=practice.adaptation
        )
    yield from _tools(desk, practice)
    html = desk.prose(practice.body).html
    yield desk.part("story", "Рассказ: как это было у нас", "prose.html", html=html)


def _tools(desk: Desk, practice: PublicPractice) -> Iterator[Part]:
    """Materials for the practice's own stage and form: what to take along with it."""
    entries = [
        material_entry(material)
        for material in desk.bundle.materials
        if practice.stage == material.stage
        and practice.form in (material.forms or (practice.form,))
    ]
    if entries and practice.stage:
        yield desk.part("tools", "Забрать с собой", "materials/list.html", entries=entries)


def _passport(desk: Desk, practice: PublicPractice) -> Part:
    form = desk.form(practice.form)
    rows = (
        ("Кому", practice.suits),
        ("Срок", practice.duration),
        ("Что нужно", "; ".join(practice.resources)),
        ("Форма", form.title if form else ""),
        ("Модель", practice.model),
        ("Этап", practice.stage),
        ("Признание", f"{practice.level} уровень" if " " not in practice.level else practice.level),
        ("Авторы", practice.authors_role),
        ("Темы", ", ".join(practice.topics)),
        ("Версия", f"{practice.version}, от {day(practice.published_on)}"),
    )
    html = desk.render(
        "practices/passport.html",
        rows=passport_rows(rows),
        points=evidence_points(practice),
        evidence=practice.evidence.label,
        license=practice.license,
        school=desk.bundle.school.short_title,
    )
    return Part("passport", "Паспорт практики", html, slot="side", look="card")
