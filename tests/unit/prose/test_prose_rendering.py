"""What a curator's text becomes; · is a non-breaking space."""

import subprocess
import sys
from html import unescape

import pytest

from generator.grammar import Case, Shape
from generator.prose import Heading, Mention, Spoken, render


def shown(text: str, base_level: int = 3, id_prefix: str = "") -> str:
    html = render(text, base_level=base_level, id_prefix=id_prefix).html
    return html.replace("&nbsp;", "·")


def speak(mention: Mention) -> Spoken:
    if mention.target.startswith("pr-"):
        return Spoken("Пара «Старт»", f"pairs/{mention.target.replace('/', '.html#')}")
    return Spoken({Case.DATIVE: "Петровой И. И."}.get(mention.case, "Петрова <И. И.>"))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**да** и *нет*", "<p><strong>да</strong> и·<em>нет</em></p>"),
        ('в школе "Луч" - 5 лет', "<p>в·школе «Луч»·— 5·лет</p>"),
        ('"**да**"', "<p>«<strong>да</strong>»</p>"),
        ("в **школе**", "<p>в·<strong>школе</strong></p>"),
        ("один\nдва", "<p>один два</p>"),
        ("    не код", "<p>не·код</p>"),
        ('`"a" - 1-2`', "<p><code>&#34;a&#34; - 1-2</code></p>"),
        ("```\n<b> - 1\n```", "<pre><code>&lt;b&gt; - 1\n</code></pre>"),
        ("#школа", "<p>#школа</p>"),
        ("&copy; &lt;", "<p>© &lt;</p>"),
        ("\\*нет\\*", "<p>*нет*</p>"),
    ],
)
def test_prose_is_set(text: str, html: str) -> None:
    assert shown(text) == html


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Задачи:\n- один\n- два", ["<ul>\n<li>один</li>\n<li>два</li>\n</ul>"]),
        ("- а\n  - б", ["<li>а<ul>\n<li>б</li>\n</ul>\n</li>"]),
        ("1) а\n2) б", ["<ol>\n<li>а</li>\n<li>б</li>\n</ol>"]),
        ("2. а\n3. б", ['<ol start="2">']),
        ("- а\n* * *\nб", ["</ul>\n<hr>\n<p>б</p>"]),
        ("- а\n\n  ещё", ["<p>ещё</p>\n</li>"]),
        ("- раз\nещё", ["<li>раз ещё</li>"]),
    ],
)
def test_lists_as_people_type_them(text: str, items: list[str]) -> None:
    assert all(item in shown(text) for item in items)


def test_headings_are_shifted_and_no_level_is_skipped() -> None:
    prose = render("# Цели\n\n#### Ещё\n\n## Задачи\n\n# Цели", base_level=3, id_prefix="n-")
    assert prose.headings == (
        Heading("n-tseli", 3, "Цели"),
        Heading("n-eshche", 4, "Ещё"),
        Heading("n-zadachi", 4, "Задачи"),
        Heading("n-tseli-2", 3, "Цели"),
    )
    assert '<h3 id="n-tseli">Цели</h3>' in prose.html
    assert '<h4 id="n-eshche">Ещё</h4>' in prose.html


def test_headings_stop_at_six_and_name_themselves() -> None:
    prose = render("## !!!\n\n### __x", base_level=6, id_prefix="__")
    assert [(h.id, h.level) for h in prose.headings] == [("h-1", 6), ("x", 6)]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[а](https://a.b/?c=1&d=2)",
         '<a href="https://a.b/?c=1&amp;d=2" rel="noopener">а</a>'),
        ("[а](mailto:a@b.ru)", '<a href="mailto:a@b.ru">а</a>'),
        ("[а](tel:+79160000000)", '<a href="tel:+79160000000">а</a>'),
        ("https://a.b/c.", '<a href="https://a.b/c" rel="noopener">https://a.b/c</a>.'),
        ("<https://a.b>", '<a href="https://a.b" rel="noopener">https://a.b</a>'),
        ("<a@b.ru>", '<a href="mailto:a@b.ru">a@b.ru</a>'),
        ("[а](javascript:alert(1))", "<a>а</a>"),
        ("[а](&#106;avascript:alert(1))", "<a>а</a>"),
        ("[а](java\tscript:alert(1))", "а"),
        ("[а](data:text/html,x)", "<a>а</a>"),
        ("[а](site:pairs.html)", "<a>а</a>"),
        ("[а](../x.html)", "<a>а</a>"),
        ("[а](//evil.ru)", "<a>а</a>"),
        ("[а](@p-7f3k)", "<a>а</a>"),
        ("[а][1]\n\n[1]: site:x", "<a>а</a>"),
        ('[а](https://a.b "onclick=1")', '<a href="https://a.b" rel="noopener">а</a>'),
    ],
)  # fmt: skip
def test_links_lead_where_they_may(text: str, html: str) -> None:
    assert html in render(text).html


def test_an_anchor_leads_to_a_heading_of_the_same_text() -> None:
    html = render("# Цели и задачи\n\n[а](#Цели-и-задачи) [б](#нет)", id_prefix="n-").html
    assert '<a href="#n-tseli-i-zadachi">а</a> <a>б</a>' in html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("<div onclick=x>\nда\n</div>", "<p>&lt;div onclick=x&gt; да·&lt;/div&gt;</p>"),
        ("![кот](https://a.b/c.png)", "<p>кот</p>"),
        ("раз {: .b }", "<p>раз {: .b }</p>"),
    ],
)
def test_html_and_pictures_are_only_text(text: str, html: str) -> None:
    assert shown(text) == html


def test_a_mention_is_said_and_linked() -> None:
    prose = render("Отдать @p-7f3k:дат, см. @pr-a1b2.", speak=speak)
    assert prose.html == (
        '<p>Отдать Петровой И. И., см. <a href="site:pairs/pr-a1b2">Пара «Старт»</a>.</p>'
    )
    assert prose.text == "Отдать Петровой И. И., см. Пара «Старт»."


def test_a_table_keeps_its_alignment() -> None:
    html = render("| раз | два |\n|--:|:-:|\n| три | @p-7f3k |").html
    assert '<th align="right">раз</th>\n<th align="center">два</th>' in html
    assert '<td align="center">p-7f3k</td>' in html


def test_a_meeting_is_mentioned_by_two_ids() -> None:
    html = render("@pr-a1b2/m-2026-10-12", speak=speak).html
    assert html == '<p><a href="site:pairs/pr-a1b2.html#m-2026-10-12">Пара «Старт»</a></p>'


def test_what_a_speaker_says_is_escaped() -> None:
    assert render("@p-7f3k", speak=speak).html == "<p>Петрова &lt;И. И.&gt;</p>"
    evil = render("@p-7f3k", speak=lambda _: Spoken('"<b>', 'x"onclick="y')).html
    assert evil == '<p><a href="site:x&#34;onclick=&#34;y">&#34;&lt;b&gt;</a></p>'


def test_without_a_speaker_mentions_read_as_ids() -> None:
    assert render("@p-7f3k:дат:фио и \\@p-7f3k").html.replace("&nbsp;", " ") == (
        "<p>p-7f3k и @p-7f3k</p>"
    )


def test_inside_a_link_a_mention_is_text() -> None:
    html = render("[см. @pr-a1b2](https://a.b)", speak=speak).html
    assert html == '<p><a href="https://a.b" rel="noopener">см. Пара «Старт»</a></p>'


def test_names_do_not_get_into_anchors() -> None:
    (heading,) = render("# План @p-7f3k:дат", speak=speak).headings
    assert (heading.id, heading.title) == ("plan", "План Петровой И. И.")


def test_a_speaker_is_told_case_and_shape() -> None:
    told: list[Mention] = []

    def listen(mention: Mention) -> Spoken:
        told.append(mention)
        return Spoken("…")

    render("а\n\n@p-7f3k:пр:имя", speak=listen)
    assert told == [Mention("p-7f3k", Case.PREPOSITIONAL, Shape.NAME, 3, 1)]


def test_plain_text_is_for_search() -> None:
    text = "# Цель\n\n- **раз** `два`\n- [три](https://a.b)\n\n| а | б |\n|---|---|\n| в | &lt; |"
    assert render(text).text == "Цель\nраз два\nтри\nа\nб\nв\n<"


def test_tokens_cannot_be_forged() -> None:
    forged = "@p-7f3k \ue0000\ue001 &#xE000;0&#xE001; &\\#57344;0&\\#57345;"
    html = render(forged, speak=speak).html
    assert html.count("Петрова") == 1
    assert "\ue000" not in unescape(html)


def test_a_text_beyond_bounds_is_an_escaped_excerpt() -> None:
    prose = render("<b>" + "[" * 50_000)
    assert prose.html.startswith("<pre>&lt;b&gt;[[[")
    assert len(prose.html) < 3_000
    assert prose.headings == ()


def test_nothing_is_nothing() -> None:
    assert render("") == render(" \n\n ")
    assert render("").html == ""


def test_checking_opens_no_foreign_library() -> None:
    code = (
        "import sys; from generator.prose import check_prose, find_mentions;"
        "import generator.identities;"
        "check_prose('**a** [b](c)'); find_mentions('@p-7f3k:x');"
        "print({'markdown', 'nh3', 'babel', 'pytrovich'} & set(sys.modules))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout == "set()\n"
