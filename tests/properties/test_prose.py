"""Whatever is typed, prose renders, and nothing in it can run.

The negative control gives the same texts to bare Python-Markdown and must find them unclean:
a test of cleanliness that dirt passes would prove nothing.
"""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.grammar import Case, FullName, Gender, Shape, say
from generator.prose import Mention, MentionProblem, Spoken, check_prose, find_mentions, render

PREFIX = "n-"
MAY_STAND = frozenset(
    (
        *("p", "br", "hr", "em", "strong", "blockquote", "ul", "ol", "li", "a", "pre", "code"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
    )
)
MAY_BE_SAID = frozenset({"href", "rel", "id", "align", "start"})
MAY_LEAD = re.compile(r"(?:https?://|mailto:|tel:|#n-|site:)")
# What attacks are made of, so that chance puts them together in new ways.
PIECES = (
    "<script>", "</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "onclick=",
    "javascript:alert(1)", "java&#10;script:", "&#106;avascript:x", "data:text/html,<b>", "site:x",
    "{: onclick=alert(1) }", "{#id}", "[", "](", ")", "![", "[x]: ", "<", ">", '"', "'", "`",
    "```", "~~~", "\\", "&", "&lt;", "&quot;", "&#xE000;", "\ue000", "0", "\ue001", "\ue002",
    "\x02", "\x03", "klzzwxh:0000", "amp", "@p-7f3k", "@p-7f3k:дат", "@", ":", "# ", "\n", "\n\n",
    "    ", "- ", "1) ", "> ", "|", "|-|", "---", "===", "*", "**", "_", "__", "слово", "в", " ",
    "\t", "\r", "\u2028", "https://a.b/", "https://a.b\\@evil", "a@b.ru", "<a@b.ru>", "#",
    "__proto__", "[^1]", "<!--", "-->",
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.text(max_size=200),
)
ATTACKS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    "# x {: onclick=alert(1) }",
    "# x {: #__config }",
    "![x](https://a.b/c.png){: onload=alert(1) }",
)


class _Inspector(HTMLParser):
    """Notes every element and attribute that may not stand in a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in MAY_STAND:
            self.faults.append(f"<{tag}>")
        for name, value in attrs:
            self._attribute(name, value or "")

    def _attribute(self, name: str, value: str) -> None:
        if name not in MAY_BE_SAID:
            self.faults.append(name)
        if name == "href" and not MAY_LEAD.match(value):
            self.faults.append(f"href={value}")
        if name == "id":
            self.ids.append(value)
            if not value.startswith(PREFIX):
                self.faults.append(f"id={value}")

    def handle_comment(self, data: str) -> None:
        self.faults.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.faults.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.faults.append(f"<?{data}>")


def faults(html: str) -> list[str]:
    inspector = _Inspector()
    inspector.feed(html)
    inspector.close()
    doubled = [one for one in set(inspector.ids) if inspector.ids.count(one) > 1]
    return inspector.faults + doubled


def hostile(mention: Mention) -> Spoken:
    return Spoken(f'"><script>{mention.target}', 'x.html" onclick="alert(1)')


@settings(max_examples=500, deadline=None)
@given(TEXTS)
def test_nothing_typed_can_run(text: str) -> None:
    prose = render(text, speak=hostile, id_prefix=PREFIX)
    assert faults(prose.html) == []
    assert "<script" not in prose.html.lower()
    assert [f'id="{h.id}"' in prose.html for h in prose.headings] == [True] * len(prose.headings)


@pytest.mark.parametrize("text", ATTACKS)
def test_known_attacks_are_clean(text: str) -> None:
    assert faults(render(text, id_prefix=PREFIX).html) == []


@pytest.mark.parametrize("text", ATTACKS)
def test_control_bare_markdown_is_not_clean(text: str) -> None:
    assert faults(Markdown(extensions=["extra"]).convert(text)) != []


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_an_uncovered_mark_is_never_left(text: str) -> None:
    prose = render(text)
    assert not re.search("[\ue000-\ue00f\x02\x03]", prose.html + prose.text)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_a_mention_is_where_it_is_said_to_be(text: str) -> None:
    mentions, problems = find_mentions(text)
    lines = text.split("\n")
    found: tuple[Mention | MentionProblem, ...] = (*mentions, *problems)
    assert all(lines[one.line - 1][one.column - 1] == "@" for one in found)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_checking_points_into_the_text(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in check_prose(text):
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert problem.message.endswith((".", "»."))
        assert problem.remedy


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_rendering_is_a_function_of_its_arguments(text: str) -> None:
    first = render(text, speak=hostile, id_prefix=PREFIX)
    render(text, speak=None, id_prefix="other-")
    assert render(text, speak=hostile, id_prefix=PREFIX) == first


WORDS = st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЁЙ-", min_size=1, max_size=12)


@settings(max_examples=300, deadline=None)
@given(WORDS, WORDS, st.one_of(st.just(""), WORDS), st.sampled_from((None, *Gender)))
def test_every_name_is_said_in_every_way(
    surname: str, name: str, patronymic: str, gender: Gender | None
) -> None:
    whole = FullName(surname, name, patronymic)
    for case in Case:
        for shape in Shape:
            assert say(whole, case, shape, gender).strip()
    assert say(whole, Case.NOMINATIVE, Shape.FULL, gender) == str(whole)
