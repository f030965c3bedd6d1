"""Record links by the host of the repository."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.sites.layout import RecordLinks, record_links
from tests.invented_site import invented_site, pair_page

SITE = invented_site(Path(), date(2027, 2, 1))
PAGE = pair_page()


@pytest.mark.parametrize(
    ("repository", "expected"),
    [
        (
            "https://github.com/invented/school/",
            RecordLinks(
                "https://github.com/invented/school/blob/main/records/pairs/pr-a1b2.yml",
                "https://github.com/invented/school/edit/main/records/pairs/pr-a1b2.yml",
                "https://github.com/invented/school/commits/main/records/pairs/pr-a1b2.yml",
            ),
        ),
        (
            "https://gitlab.example.ru/a/b",
            RecordLinks(
                "https://gitlab.example.ru/a/b/-/blob/main/records/pairs/pr-a1b2.yml",
                "https://gitlab.example.ru/a/b/-/edit/main/records/pairs/pr-a1b2.yml",
                "https://gitlab.example.ru/a/b/-/commits/main/records/pairs/pr-a1b2.yml",
            ),
        ),
        (
            "https://codeberg.org/a/b",
            RecordLinks(
                "https://codeberg.org/a/b/src/branch/main/records/pairs/pr-a1b2.yml",
                "https://codeberg.org/a/b/_edit/main/records/pairs/pr-a1b2.yml",
                "https://codeberg.org/a/b/commits/branch/main/records/pairs/pr-a1b2.yml",
            ),
        ),
    ],
)
def test_links_by_host(repository: str, expected: RecordLinks) -> None:
    assert record_links(replace(SITE, repository=repository), PAGE) == expected


def test_no_repository_no_line() -> None:
    assert record_links(replace(SITE, repository=""), PAGE) is None
    assert record_links(SITE, replace(PAGE, source="")) is None
