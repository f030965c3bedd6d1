"""Every template that the package brings: its file name and who makes it."""

from collections.abc import Callable, Mapping

from docx.document import Document

from generator.reports.stationery import (
    annual,
    certificates,
    consents,
    orders,
    pair_plan,
    pair_result,
    portfolio,
    programme,
    roadmap,
    selection,
    spravka,
)

BLANKS: Mapping[str, Callable[[], Document]] = {
    "annual": annual.annual,
    "certificate": certificates.certificate,
    "consent-distribution": consents.distribution,
    "consent-labour": consents.labour,
    "consent-participation": consents.participation,
    "consent-photo": consents.photo,
    "consent-processing": consents.processing,
    "consent-special": consents.special,
    "letter": certificates.letter,
    "letter-employer": certificates.letter_employer,
    "letter-parents": certificates.letter_parents,
    "order-awards": orders.awards,
    "order-curator": orders.curator,
    "order-pairs": orders.pairs,
    "order-start": orders.start,
    "pair-plan": pair_plan.pair_plan,
    "pair-result": pair_result.pair_result,
    "portfolio": portfolio.portfolio,
    "programme": programme.programme,
    "roadmap": roadmap.roadmap,
    "selection": selection.selection,
    "spravka": spravka.spravka,
}
"""By name without the ending: «roadmap» is `templates/reports/roadmap.docx`."""
