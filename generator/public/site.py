"""The public site: every view in order, and the words of its frame."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from generator.bundle import Bundle, BundleError, read_bundle
from generator.grammar import day, nbsp
from generator.page import Page, Site
from generator.public.desk import Desk
from generator.public.forms import form_pages
from generator.public.home import home_page
from generator.public.materials import material_pages
from generator.public.practices import practice_pages
from generator.public.programme import programme_pages
from generator.public.results import results_page
from generator.resources import BUNDLE, template_folders
from generator.templating import Templates

View = Callable[[Desk], Iterator[Page]]

VIEWS: tuple[View, ...] = (
    home_page,
    programme_pages,
    form_pages,
    practice_pages,
    material_pages,
    results_page,
)


def pages(root: Path, as_of: date | None = None) -> Site:
    """The public site of the bundle under ``root``; a day that is asked for must be its own.

    Raises:
        BundleError: the bundle is missing, broken, or of another day.
    """
    bundle = read_bundle(root / BUNDLE)
    if as_of is not None and as_of != bundle.as_of:
        raise BundleError(
            f"Пакет публикации собран по состоянию на {day(bundle.as_of)}, а сайт просят на "
            f"{day(as_of)}. Соберите его заново: nastavnik build public."
        )
    return public_site(bundle, Templates(template_folders(root, "public")))


def public_site(bundle: Bundle, templates: Templates) -> Site:
    """Everything that anyone may read."""
    school = bundle.school
    desk = Desk(bundle, templates)
    return Site(
        pages=tuple(page for view in VIEWS for page in view(desk)),
        name=desk.site_name,
        tagline=f"{school.short_title}, {school.town}",
        as_of=bundle.as_of,
        footer=_footer(bundle),
        notice=_notice(bundle),
        indexed=True,
    )


def _footer(bundle: Bundle) -> str:
    school = bundle.school
    invented = " (вымышленная организация)" if school.fictional else ""
    return nbsp(f"{school.title}, {school.town}{invented}. По состоянию на {day(bundle.as_of)}")


def _notice(bundle: Bundle) -> str:
    licences = {practice.license for practice in bundle.practices}
    texts = f" Тексты практик — {licences.pop()}." if len(licences) == 1 else ""
    return nbsp(f"На сайте нет имён участников и сведений о них.{texts}")
