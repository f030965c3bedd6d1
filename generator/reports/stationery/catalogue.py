"""Every template that the package brings: its file name and who makes it."""

from collections.abc import Callable, Mapping

from docx.document import Document

from generator.reports.stationery import roadmap

BLANKS: Mapping[str, Callable[[], Document]] = {
    "roadmap": roadmap.roadmap,
}
"""By name without the ending: «roadmap» is `templates/reports/roadmap.docx`."""
