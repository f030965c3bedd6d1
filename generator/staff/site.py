"""The staff site: every view in order, and the words of its frame."""

from collections.abc import Callable, Iterator

from generator.diagnostics import Diagnostic
from generator.identities import Identities
from generator.page import Page, Site
from generator.programme import Programme
from generator.staff.desk import Desk
from generator.templating import Templates
from generator.tokens import Tokens

View = Callable[[Desk], Iterator[Page]]

VIEWS: tuple[View, ...] = ()


def staff_site(
    programme: Programme,
    templates: Templates,
    identities: Identities,
    tokens: Tokens,
    diagnostics: tuple[Diagnostic, ...],
) -> Site:
    """Everything the staff may read, as of the programme's day."""
    school = programme.school
    desk = Desk(
        programme=programme,
        templates=templates,
        identities=identities,
        tokens=tokens,
        diagnostics=diagnostics,
        wording={item.role: item.title for item in school.roles},
    )
    season = programme.season
    return Site(
        pages=tuple(page for view in VIEWS for page in view(desk)),
        name="Наставничество",
        tagline=" · ".join(filter(None, (school.short_title, season.title if season else ""))),
        as_of=programme.as_of,
        footer="",
        notice="Служебный сайт. Не пересылайте ссылки и снимки экрана за пределы организации.",
        badge="Для сотрудников",
        repository=school.repository or "",
    )
