"""Links are written from the root of the site and put out relative to the page."""

import pytest
from markupsafe import Markup

from generator.sites.urls import relative, resolve


@pytest.mark.parametrize(
    ("target", "page", "expected"),
    [
        ("pairs.html", "index.html", "pairs.html"),
        ("pairs.html", "pairs/pr-a1b2.html", "../pairs.html"),
        ("pairs/pr-a1b2.html#goals", "index.html", "pairs/pr-a1b2.html#goals"),
        ("pairs/pr-c3d4.html", "pairs/pr-a1b2.html", "pr-c3d4.html"),
        ("index.html", "seasons/2026-27/pairs.html", "../../index.html"),
        ("pairs.html#late", "pairs.html", "#late"),
        ("pairs.html", "pairs.html", "pairs.html"),
    ],
)
def test_relative(target: str, page: str, expected: str) -> None:
    assert relative(target, page) == expected


def test_only_site_links_are_touched() -> None:
    html = '<a href="site:pairs.html">п</a> <a href="https://a.ru">а</a> <p>href="site:x"</p>'
    made = resolve(html.replace('href="site:x"', "href=&#34;site:x&#34;"), "people/p-7f3k.html")
    assert made == Markup(
        '<a href="../pairs.html">п</a> <a href="https://a.ru">а</a> <p>href=&#34;site:x&#34;</p>'
    )
