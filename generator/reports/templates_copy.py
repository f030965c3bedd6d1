"""The package's Word templates, put into the school's own folder to be edited in Word."""

import shutil
from pathlib import Path

from generator.reports.paper import TEMPLATES
from generator.resources import carried


def copy_templates(root: Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Copies that were made, and templates that the school already has and keeps."""
    written: list[Path] = []
    kept: list[Path] = []
    target = root / TEMPLATES
    target.mkdir(parents=True, exist_ok=True)
    for template in sorted(carried(TEMPLATES).glob("*.docx")):
        own = target / template.name
        if own.exists():
            kept.append(own)
        else:
            shutil.copyfile(template, own)
            written.append(own)
    return tuple(written), tuple(kept)
