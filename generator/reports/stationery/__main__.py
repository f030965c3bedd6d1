"""Writes the templates that the package brings: `python -m generator.reports.stationery`."""

from datetime import date

from generator.reports.paper import TEMPLATES
from generator.reports.stationery.catalogue import BLANKS
from generator.reports.word import saved
from generator.resources import carried

DAY = date(2026, 9, 1)
"""The day that all templates bear, so that making them anew changes nothing."""


def made() -> dict[str, bytes]:
    """Every template by its file name."""
    return {f"{name}.docx": saved(make(), DAY) for name, make in BLANKS.items()}


def main() -> None:
    """Write what is not there yet or is not what the makers make."""
    folder = carried(TEMPLATES)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in made().items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
