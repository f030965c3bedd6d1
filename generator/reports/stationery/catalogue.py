"""Every template that the package brings: its file name and who makes it."""

from collections.abc import Callable, Mapping

from docx.document import Document

BLANKS: Mapping[str, Callable[[], Document]] = {}
"""By name without the ending: «spravka» is `templates/reports/spravka.docx`."""
