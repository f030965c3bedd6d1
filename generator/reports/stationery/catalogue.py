"""Every template that the package brings: its file name and who makes it."""

from collections.abc import Callable, Mapping

from docx.document import Document

from generator.reports.stationery import orders, roadmap, spravka

BLANKS: Mapping[str, Callable[[], Document]] = {
    "order-awards": orders.awards,
    "order-curator": orders.curator,
    "order-pairs": orders.pairs,
    "order-start": orders.start,
    "roadmap": roadmap.roadmap,
    "spravka": spravka.spravka,
}
"""By name without the ending: «roadmap» is `templates/reports/roadmap.docx`."""
