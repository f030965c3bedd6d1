"""The staff site: every view in order, and the words of its frame."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.grammar import count, day
from generator.identities import Identities
from generator.ledger import PAPERS_FOLDER, Shown, impersonal
from generator.opening import open_programme
from generator.page import Page, Site
from generator.programme import Programme
from generator.resources import template_folders
from generator.staff import (
    agenda,
    documents,
    events,
    forms,
    generic,
    handbook,
    home,
    instruments,
    journal,
    materials,
    monitoring,
    norms,
    pair,
    pairs,
    participant,
    partners,
    people,
    practices,
    programme_pages,
    quality,
    recognition,
    risks,
    roadmap,
    season_page,
    waves,
)
from generator.staff.desk import Desk
from generator.staff.monitoring.sending import paper_url
from generator.templating import Templates
from generator.tokens import Tokens

View = Callable[[Desk], Iterator[Page]]

VIEWS: tuple[View, ...] = (
    home.pages,
    agenda.pages,
    season_page.pages,
    roadmap.pages,
    pairs.pages,
    pair.pages,
    people.pages,
    participant.pages,
    journal.pages,
    programme_pages.pages,
    forms.pages,
    documents.pages,
    norms.pages,
    materials.pages,
    partners.pages,
    events.pages,
    recognition.pages,
    practices.pages,
    risks.pages,
    instruments.pages,
    waves.pages,
    monitoring.pages,
    quality.pages,
    handbook.pages,
)


def pages(root: Path, as_of: date | None) -> Site:
    """The staff site of the programme under ``root``; None means the programme's own day."""
    opened = open_programme(root, as_of, os.environ)
    return staff_site(
        opened.programme,
        Templates(template_folders(root, "staff")),
        opened.identities,
        opened.tokens,
        opened.diagnostics,
        impersonal(root / PAPERS_FOLDER),
    )


def staff_site(
    programme: Programme,
    templates: Templates,
    identities: Identities,
    tokens: Tokens,
    diagnostics: tuple[Diagnostic, ...],
    papers: tuple[Shown, ...] = (),
) -> Site:
    """Everything the staff may read, as of the programme's day; ``papers`` lie beside it."""
    school = programme.school
    desk = Desk(
        programme=programme,
        templates=templates,
        identities=identities,
        tokens=tokens,
        diagnostics=diagnostics,
        papers=papers,
        wording={item.role: item.title for item in school.roles},
    )
    season = programme.season
    shown = [page for view in VIEWS for page in view(desk)]
    rest = generic.pages(desk, {page.url for page in shown})
    return Site(
        pages=(*shown, *rest),
        name="Наставничество",
        tagline=" · ".join(filter(None, (school.short_title, season.title if season else ""))),
        as_of=programme.as_of,
        footer=_footer(programme, diagnostics),
        notice="Служебный сайт. Не пересылайте ссылки и снимки экрана за пределы организации.",
        badge="Для сотрудников",
        problems_url="quality.html",
        repository=school.repository or "",
        files={paper_url(paper): paper.content for paper in papers},
    )


def _footer(programme: Programme, diagnostics: tuple[Diagnostic, ...]) -> str:
    """Which day the site is of, and how sound the records are that it was made from."""
    errors = sum(found.is_error for found in diagnostics)
    records = count(len(programme.archive.filed), "записи", "записей", "записей")
    state = f"в записях {count(errors, 'ошибка', 'ошибки', 'ошибок')}" if errors else "ошибок нет"
    return f"По состоянию на {day(programme.as_of)} Собрано из {records}, {state}."
