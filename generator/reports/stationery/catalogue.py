"""Every template that the package brings: its file name and who makes it."""

from collections.abc import Callable, Mapping

from docx.document import Document

from generator.reports.stationery import consents, orders, roadmap, spravka

BLANKS: Mapping[str, Callable[[], Document]] = {
    "consent-distribution": consents.distribution,
    "consent-labour": consents.labour,
    "consent-participation": consents.participation,
    "consent-photo": consents.photo,
    "consent-processing": consents.processing,
    "consent-special": consents.special,
    "order-awards": orders.awards,
    "order-curator": orders.curator,
    "order-pairs": orders.pairs,
    "order-start": orders.start,
    "roadmap": roadmap.roadmap,
    "spravka": spravka.spravka,
}
"""By name without the ending: «roadmap» is `templates/reports/roadmap.docx`."""
