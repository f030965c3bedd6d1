"""Started by test_serve: serves the invented site; its name is read from the school's record."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.page import Site
from generator.sites.build import serve_site
from tests.invented_site import install, invented_site


def source(root: Path, as_of: date | None) -> Site:
    name = (root / "records" / "school.yml").read_text(encoding="utf-8").strip()
    if name == "сломано":
        raise ValueError("запись <b>сломана</b>")
    return replace(invented_site(root, as_of), name=name, problems_url="events.html")


if __name__ == "__main__":
    install(pytest.MonkeyPatch(), source)
    serve_site(Path(sys.argv[1]), address=f"127.0.0.1:{sys.argv[2]}")
