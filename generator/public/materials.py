"""Materials for mentors and mentees: the list and a page for each one."""

from collections.abc import Iterator

from generator.bundle import PublicMaterial
from generator.page import Crumb, Page, Part
from generator.public.cards import material_entry
from generator.public.desk import HOME, MATERIALS, Desk, passport_rows
from generator.public.sections import sections


def material_pages(desk: Desk) -> Iterator[Page]:
    """The list, then the materials."""
    yield _overview(desk)
    for material in desk.bundle.materials:
        yield _material_page(desk, material)


def _overview(desk: Desk) -> Page:
    entries = [material_entry(material) for material in desk.bundle.materials]
    sub = "Памятки и порядок работы. Берите и меняйте под себя"
    return Page(
        url=MATERIALS,
        title="Материалы",
        section=MATERIALS,
        kind="list",
        head=desk.head("Материалы", sub if entries else ""),
        parts=(desk.part("materials", "Кому и для чего", "materials/list.html", entries=entries),),
        description="Материалы для наставников и наставляемых.",
    )


def _material_page(desk: Desk, material: PublicMaterial) -> Page:
    cut = sections(desk, material.body)
    return Page(
        url=f"materials/{material.id}.html",
        title=material.title,
        section=MATERIALS,
        kind="text",
        head=desk.article_head(material.title, material.summary, intro=cut.intro),
        parts=(*cut.parts, _side(desk, material)),
        crumbs=(Crumb("О программе", HOME), Crumb("Материалы", MATERIALS)),
        description=material.summary,
        layout="article",
    )


def _side(desk: Desk, material: PublicMaterial) -> Part:
    forms = (form.title for key in material.forms if (form := desk.form(key)))
    rows = (
        ("Кому", ", ".join(material.audience)),
        ("Этап", material.stage),
        ("Формы", "; ".join(forms) or "все"),
    )
    html = desk.render("passport.html", rows=passport_rows(rows))
    return Part("passport", "Коротко", html, slot="side", look="card")
