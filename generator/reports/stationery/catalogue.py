"""Every template that the package brings: its file name and who makes it."""

from collections.abc import Callable, Mapping

from docx.document import Document

from generator.reports.stationery import certificates, consents, orders, roadmap, selection, spravka

BLANKS: Mapping[str, Callable[[], Document]] = {
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
    "roadmap": roadmap.roadmap,
    "selection": selection.selection,
    "spravka": spravka.spravka,
}
"""By name without the ending: «roadmap» is `templates/reports/roadmap.docx`."""
