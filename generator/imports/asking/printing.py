"""Pages to print, each a file that needs nothing beside it."""

from pathlib import Path

from generator.identities import Identities
from generator.imports.asking.codes import LENGTH
from generator.imports.asking.paper_form import paper_blocks
from generator.imports.asking.slips import slips
from generator.programme import Programme
from generator.prose import render
from generator.records.instrument import Audience, Instrument, ItemType
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.resources import template_folders
from generator.templating import Templates
from generator.tokens import Tokens

_THANKS = "Спасибо! Отдайте лист куратору: он переносит ответы под кодом, без имени."


def slips_page(
    root: Path, programme: Programme, tokens: Tokens, season: Season, names: Identities
) -> tuple[str, int]:
    """The slips of a season, twelve a page, and how many they are."""
    pages = slips(programme, tokens, season, names)
    html = _templates(root).render(
        "slips.html",
        school=programme.school.short_title,
        season=season.title,
        pages=pages,
    )
    return str(html), sum(len(page) for page in pages)


def form_page(root: Path, programme: Programme, instrument: Instrument, wave: WaveKey) -> str:
    """A questionnaire of one wave on paper; empty when the wave asks none of its questions."""
    blocks = paper_blocks(instrument, wave)
    if not blocks:
        return ""
    own = instrument.audience in {Audience.CURATOR, Audience.ORGANISATION}
    types = {item.type for block in instrument.blocks for item in block.items if wave in item.waves}
    html = _templates(root).render(
        "form.html",
        school=programme.school.short_title,
        programme=f"программа «{programme.school.programme_title}»",
        title=instrument.title,
        intro=render(instrument.intro).html if instrument.intro else "",
        legend=_legend(types),
        blocks=blocks,
        code_length=LENGTH,
        code_label="Код" if own else "Ваш код — вместо имени",
        thanks="" if own else _THANKS,
        mark=f"{instrument.id} · версия {instrument.version} · {wave.label}",
    )
    return str(html)


def _legend(types: set[ItemType]) -> str:
    """How to answer, for the kinds of questions that there are."""
    said = ["Обведите одно число в каждой строке."] if ItemType.SCALE in types else []
    if types & {ItemType.YESNO, ItemType.CHOICE}:
        said.append("В кружке отметьте один ответ.")
    if ItemType.MULTI in types:
        said.append("В квадратах — все, что подходят.")
    return " ".join(said)


def _templates(root: Path) -> Templates:
    return Templates(template_folders(root, "print"))
