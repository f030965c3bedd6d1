"""Forms of mentoring: what for, who with whom, by which models, and how often now."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import nbsp
from generator.page import Page, Part
from generator.programme.relations import forms_of, pairs_in
from generator.records.form import Form, Portrait
from generator.records.practice import Practice
from generator.records.season import Season
from generator.staff.addresses import sentence
from generator.staff.desk import Desk
from generator.staff.rooms import (
    Fact,
    article_head,
    chapters,
    fact,
    facts_part,
    link_of,
    links_part,
    list_part,
)
from generator.staff.sizes import sizes


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model and how many pairs and groups follow it in each season, the newest first."""

    title: str
    also: str
    aim: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Portraits of one side of a form."""

    title: str
    portraits: tuple[Portrait, ...]


def pages(desk: Desk) -> Iterator[Page]:
    """A page for each form."""
    for form in forms_of(desk.programme):
        intro, body = chapters(desk, form.body)
        top = article_head(
            desk,
            sentence(form.title),
            form.summary,
            kicker="Форма наставничества",
            form=form.canonical.value,
        )
        yield Page(
            url=desk.url(form),
            title=sentence(nbsp(form.title)),
            section="programme.html",
            kind="form",
            head=top + intro,
            parts=(*_parts(desk, form), *body, facts_part(desk, _facts(desk, form))),
            crumbs=desk.crumbs(("Программа", "programme.html")),
            description=form.summary,
            layout="article",
            source=desk.programme.path(form),
        )


def _facts(desk: Desk, form: Form) -> Iterator[Fact]:
    yield from fact("Наставник", ", ".join(kind.label for kind in form.mentors))
    yield from fact("Наставляемый", ", ".join(kind.label for kind in form.mentees))
    training = "до первой последовательной встречи" if form.training_required else "по желанию"
    yield from fact("Обучение", training)
    for season in reversed(desk.programme.seasons):
        pairs = [p for p in pairs_in(desk.programme, season) if p.form == form.id]
        if pairs:
            yield from fact(season.title, sizes(pairs))
    yield from fact("Иначе", ", ".join(form.aliases))


def _parts(desk: Desk, form: Form) -> Iterator[Part]:
    html = desk.render("forms/aim.html", aim=nbsp(form.aim), tasks=form.tasks)
    yield Part("aim", "Цель и задачи", html)
    if form.results:
        yield list_part(desk, "results", "Каких результатов ждём", form.results)
    seasons = tuple(reversed(desk.programme.seasons))
    html = desk.render(
        "forms/models.html",
        rows=tuple(_rows(desk, form, seasons)),
        seasons=[season.title for season in seasons],
    )
    yield Part("models", "Модели", html)
    groups = (
        Group("Наставник", form.mentor_portraits),
        Group("Наставляемый", form.mentee_portraits),
    )
    if any(group.portraits for group in groups):
        html = desk.render("forms/portraits.html", groups=[g for g in groups if g.portraits])
        yield Part("portraits", "Портреты", html)
    if form.scheme:
        yield Part("scheme", "Путь формы", desk.render("forms/scheme.html", steps=form.scheme))
    practices = [p for p in desk.programme.of(Practice) if p.form == form.id]
    if practices:
        links = [link_of(desk, p, nbsp(p.summary), "check") for p in practices]
        yield links_part(desk, "practices", "Практики этой формы", links)


def _rows(desk: Desk, form: Form, seasons: tuple[Season, ...]) -> Iterator[ModelRow]:
    used = [
        Counter(p.model for p in pairs_in(desk.programme, season) if p.form == form.id)
        for season in seasons
    ]
    for model in form.models:
        yield ModelRow(
            title=nbsp(model.title),
            also=nbsp(", ".join(model.aliases)),
            aim=nbsp(model.aim),
            counts=tuple(counts[model.key] for counts in used),
        )
