"""Practices and forms as cards: the same on the home page, in lists and on form pages."""

import re
from dataclasses import dataclass

from generator.bundle import PublicForm, PublicMaterial, PublicPractice
from generator.grammar import nbsp
from generator.public.desk import Desk, capitalised, site

_POINTS = {"described": 0, "observed": 1, "measured": 2, "replicated": 3}
"""Full points of the evidence mark, of three."""


@dataclass(frozen=True, slots=True)
class PracticeCard:
    """A practice in a catalogue, filtered by `form`, `stage` and `evidence_label`."""

    url: str
    title: str
    summary: str
    canonical: str
    form: str
    stage: str
    meta: tuple[str, ...]
    points: int
    evidence_label: str


@dataclass(frozen=True, slots=True)
class FormCard:
    """A form in a list."""

    url: str
    title: str
    canonical: str
    text: str


def practice_card(desk: Desk, practice: PublicPractice) -> PracticeCard:
    """The card of a practice."""
    form = desk.form(practice.form)
    return PracticeCard(
        url=site(f"practices/{practice.id}.html"),
        title=nbsp(practice.title),
        summary=nbsp(practice.summary),
        canonical=form.canonical if form else "",
        form=form.title if form else "",
        stage=practice.stage,
        meta=(nbsp(_how_long(practice.duration)),),
        points=evidence_points(practice),
        evidence_label=practice.evidence.label,
    )


def material_entry(material: PublicMaterial) -> dict[str, str]:
    """A material in a list of texts."""
    return {
        "title": material.title,
        "url": site(f"materials/{material.id}.html"),
        "note": material.summary,
        "who": capitalised(", ".join(material.audience)),
    }


def _how_long(duration: str) -> str:
    """The first words of a duration: how often and what between stands in the passport."""
    return re.split(r"[,;] ", duration, maxsplit=1)[0]


def form_card(form: PublicForm) -> FormCard:
    """The card of a form."""
    return FormCard(
        url=site(f"forms/{form.id}.html"),
        title=nbsp(capitalised(form.title)),
        canonical=form.canonical,
        text=nbsp(form.summary),
    )


def evidence_points(practice: PublicPractice) -> int:
    """How many of the three points of the evidence mark are full."""
    return _POINTS.get(practice.evidence.key, 0)
