"""Mentions in prose: what is one, what only looks like one, and where it stands."""

import pytest

from generator.grammar import Case, Shape
from generator.prose import Mention, find_mentions


def one(text: str) -> Mention:
    (mention,), problems = find_mentions(text)
    assert problems == ()
    return mention


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("@p-7f3k", Mention("p-7f3k")),
        ("@p-7f3k:дат", Mention("p-7f3k", Case.DATIVE)),
        ("@p-7f3k:фам-ин", Mention("p-7f3k", shape=Shape.SURNAME_INITIALS)),
        ("@p-7f3k:тв:ио", Mention("p-7f3k", Case.INSTRUMENTAL, Shape.NAME_PATRONYMIC)),
        ("@pr-a1b2/m-2026-10-12", Mention("pr-a1b2/m-2026-10-12")),
        ("@p-7f3k.", Mention("p-7f3k")),
        ("@p-7f3k: далее", Mention("p-7f3k")),
        ("@p-7f3k/", Mention("p-7f3k")),
        ("@p-7f3k—", Mention("p-7f3k")),
        ("(@p-7f3k:род, да)", Mention("p-7f3k", Case.GENITIVE, column=2)),
        ("**@p-7f3k**", Mention("p-7f3k", column=3)),
        ("да\n\nи «@p-7f3k»", Mention("p-7f3k", line=3, column=4)),
        ("\\\\@p-7f3k", Mention("p-7f3k", column=3)),
        ("см. https://a.b @p-7f3k", Mention("p-7f3k", column=17)),
    ],
)
def test_this_is_a_mention(text: str, mention: Mention) -> None:
    assert one(text) == mention


@pytest.mark.parametrize(
    "text",
    [
        "ivan@school.ru",
        "\\@p-7f3k",
        "`@p-7f3k`",
        "``a ` @p-7f3k``",
        "```\n@p-7f3k\n```",
        "~~~ текст\n@p-7f3k\n~~~",
        "https://t.me/@p-7f3k",
        "https://t.me/s?who=@p-7f3k",
        "@школа",
        "@a",
        "@",
    ],
)
def test_this_is_none(text: str) -> None:
    assert find_mentions(text) == ((), ())


def test_an_unclosed_fence_or_tick_hides_nothing() -> None:
    assert one("```\n@p-7f3k").line == 2
    assert one("`а\n\n@p-7f3k`").line == 3
    assert one("\\`@p-7f3k`").column == 3


def test_two_mentions_with_a_stroke_between() -> None:
    mentions, _ = find_mentions("@p-1a2b/@p-3c4d")
    assert [m.target for m in mentions] == ["p-1a2b", "p-3c4d"]


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        (
            "@p-7f3k:вен",
            "Упоминание «@p-7f3k:вен» не понято: нет падежа и вида имени «вен», похоже на «вин».",
            "Напишите «:вин».",
        ),
        (
            "@p-7f3k:дательный",
            "Упоминание «@p-7f3k:дательный» не понято: "
            "нет падежа и вида имени «дательный», похоже на «дат».",
            "Напишите «:дат».",
        ),
        (
            "@p-7f3k:кому:фио",
            "Упоминание «@p-7f3k:кому:фио» не понято: нет падежа и вида имени «кому».",
            "Падежи: им, род, дат, вин, тв, пр; виды имени: фио, ио, фам, имя, фам-ин, ин-фам.",
        ),
        (
            "@p-7f3k:фио:дат",
            "Упоминание «@p-7f3k:фио:дат» не понято: сначала пишут падеж, потом вид имени.",
            "Напишите «:дат:фио».",
        ),
        (
            "@p-7f3k:им:род",
            "Упоминание «@p-7f3k:им:род» не понято: падеж и вид имени называют по одному разу.",
            "Оставьте по одному слову.",
        ),
        (
            "@р-7F3k",
            "«@р-7F3k» — не обозначение записи: в нём русские или заглавные буквы.",
            "Похоже на «@p-7f3k». Если это не упоминание, напишите «\\@».",
        ),
    ],
)
def test_a_would_be_mention_is_explained(text: str, message: str, remedy: str) -> None:
    mentions, (problem,) = find_mentions(f"И {text}")
    assert mentions == ()
    assert (problem.message, problem.remedy) == (message, remedy)
    assert (problem.line, problem.column) == (1, 3)
