"""The home page: what the programme is, its figures, fresh practices, forms, how to take part."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.bundle import PublicFigure
from generator.grammar import count, nbsp, plural
from generator.public.cards import form_card, practice_card
from generator.public.desk import FORMS, HOME, PRACTICES, RESULTS, Desk, Page, Part, site

FRESH = 3
_REPEATABLE = (
    "описана так, чтобы её можно было повторить у себя",
    *("описаны так, чтобы их можно было повторить у себя",) * 2,
)


def home_page(desk: Desk) -> Iterator[Page]:
    """One page."""
    parts = (_figures(desk), _practices(desk), _forms(desk), _join(desk))
    yield Page(
        url=HOME,
        title="О программе",
        section=HOME,
        kind="home",
        head=_hero(desk),
        parts=tuple(part for part in parts if part is not None),
        description=" ".join(desk.bundle.school.about.split()),
        layout="home",
    )


def _hero(desk: Desk) -> Markup:
    school = desk.bundle.school
    return desk.render(
        "home/hero.html",
        kicker=_kicker(desk),
        title=nbsp(school.motto or desk.site_name),
        text=nbsp(" ".join(school.about.split())),
    )


def _kicker(desk: Desk) -> str:
    """What the motto is about; whose programme it is, the header says already."""
    season = f" · сезон {desk.season.title}" if desk.season else ""
    return nbsp(f"Программа наставничества{season}")


def _figures(desk: Desk) -> Part | None:
    period = desk.period
    if period is None:
        return None
    told = {figure.key: figure for figure in period.figures}
    practices = len(desk.bundle.practices)
    entries = [
        _told(told["pairs"], f"{_pairs_word(told['pairs'].text)} в сезоне {period.title}"),
        _told(told["people"], "участников вместе с наставниками"),
        {
            "value": count(practices, "практика", "практики", "практик"),
            "text": plural(practices, *_REPEATABLE),
        },
    ]
    return desk.part(
        "numbers",
        "Программа в числах",
        "home/numbers.html",
        entries=entries if practices else entries[:2],
        k=desk.bundle.results.k,
        url=site(f"{RESULTS}#how"),
    )


def _pairs_word(told: str) -> str:
    """The noun after «14», and after words such as «более 10»."""
    return plural(
        int(told) if told.isdecimal() else 0, "пара или группа", "пары и группы", "пар и групп"
    )


def _told(figure: PublicFigure, text: str) -> dict[str, str]:
    return {"value": figure.text, "text": nbsp(text)}


def _practices(desk: Desk) -> Part | None:
    practices = desk.bundle.practices
    if not practices:
        return None
    more = count(len(practices), "практика", "практики", "практик")
    return Part(
        "fresh",
        "Свежие практики",
        desk.render(
            "practices/cards.html", cards=[practice_card(desk, p) for p in practices[:FRESH]]
        ),
        note=desk.render("home/more.html", url=site(PRACTICES), title=f"Весь каталог: {more}"),
    )


def _forms(desk: Desk) -> Part | None:
    forms = desk.bundle.forms
    if not forms:
        return None
    return Part(
        "forms",
        "Кто кому помогает",
        desk.render("forms/cards.html", cards=[form_card(form) for form in forms]),
        note=desk.render("home/more.html", url=site(FORMS), title="Все формы"),
    )


def _join(desk: Desk) -> Part:
    text = next((text for text in desk.bundle.texts if text.kind == "join"), None)
    return desk.part(
        "join",
        "Как участвовать",
        "home/join.html",
        join=site(f"programme/{text.id}.html") if text else "",
        practices=site(PRACTICES),
        contact=desk.bundle.school.contact,
    )
