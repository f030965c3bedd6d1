"""What a curator is told about a text, and that bombs never reach Markdown."""

import time

import pytest

from generator.prose import ProseProblem, check_prose, render


def told(text: str) -> list[tuple[int, int, str]]:
    return [(p.line, p.column, p.message) for p in check_prose(text)]


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("да\n\nи <b>нет</b", 3, 3, "HTML в тексте не действует: «<b>»."),
        ("<!-- тайна -->", 1, 1, "HTML в тексте не действует: «<!--»."),
        ("а ![кот](c.png)", 1, 3, "Картинки в тексте не показываются."),
        ("а {: .b }", 1, 3, "Запись «{: .b }» ничего не меняет и будет видна читателю."),
        ("[а](javascript:alert(1))", 1, 5, "Адрес ссылки «javascript:alert(1)» не годится."),
        ("[а](&#106;avascript:x)", 1, 5, "Адрес ссылки «&#106;avascript:x» не годится."),
        ("[а](data:x)", 1, 5, "Адрес ссылки «data:x» не годится."),
        ("[а](x.html)", 1, 5, "Адрес ссылки «x.html» не годится."),
        ("[а](site:x.html)", 1, 5, "Адрес «site:x.html» в тексте не пишут."),
        ("[а](@p-7f3k)", 1, 5, "Адрес ссылки «@p-7f3k» — упоминание."),
        ("[а]()", 1, 5, "У ссылки нет адреса."),
        ("[а][1]\n\n[1]: site:x", 3, 6, "Адрес «site:x» в тексте не пишут."),
        ("<ftp://a.b>", 1, 2, "Адрес ссылки «ftp://a.b» не годится."),
        ("# Цели\n\n[а](#задачи)", 3, 5, "В этом тексте нет заголовка «задачи»."),
    ],
)
def test_what_will_not_work_is_told(text: str, line: int, column: int, message: str) -> None:
    assert told(text) == [(line, column, message)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "**да** a < b, x<y и 5 > 4",
        "`<b>` и `![кот](c)`",
        "```\n<script>\n```",
        "\\<b> и \\![нет]",
        "<https://a.b> <a@b.ru> https://a.b",
        "# Цели и задачи\n\n[а](#цели-и-задачи)",
        "Цели\n====\n\n[а](#tseli)",
        "[а](https://ru.wikipedia.org/wiki/Пара_(значения))",
        "* * *\n\n- - - - - - - - - - - -",
        "| а | б |\n|---|---|\n| в | г |",
        "1. раз\n   - два\n     - три",
    ],
)
def test_honest_prose_passes(text: str) -> None:
    assert check_prose(text) == ()


def test_a_problem_says_how_to_mend_it() -> None:
    assert check_prose("![кот](c.png)") == (
        ProseProblem(
            "Картинки в тексте не показываются.",
            "Опишите её словами или дайте ссылку: [подпись](https://…).",
            1,
            1,
        ),
    )


BOMBS = {
    "brackets": ("[" * 50_000, "Слишком много открывающих квадратных скобок: 50\u202f000, "
                               "можно не больше 400."),
    "size": ("слово " * 9_000, "Текст слишком велик: 54\u202f000\u00a0знаков, "
                               "можно не больше 50\u202f000."),
    "quotes": (">" * 1_500, "Слишком глубоко вложены цитаты или списки."),
    "lists": ("- * " * 1_900 + "а", "Слишком глубоко вложены цитаты или списки."),
    "stairs": ("\n".join(" " * at + "- а" for at in range(60)),
               "Слишком большой отступ в начале строки."),
    "columns": ("|а" * 100 + "\n" + "|-" * 100, "В таблице слишком много столбцов."),
    "rows": ("а|б|в\n" * 2_900 + "|" * 300, "В таблице слишком много столбцов."),
    "lines": ("а\n" * 3_000, "Слишком много строк: 3\u202f001, можно не больше 3\u202f000."),
    "ticks": ("`" * 3_000, "Слишком много обратных апострофов: 3\u202f000, "
                           "можно не больше 2\u202f000."),
    "stars": ("*а **" * 2_000, "Слишком много звёздочек: 6\u202f000, можно не больше 4\u202f000."),
}  # fmt: skip


@pytest.mark.parametrize(("text", "message"), BOMBS.values(), ids=BOMBS)
def test_bombs_are_refused_at_once(text: str, message: str) -> None:
    check_prose("[" * 401)  # opens the number formats, which are not what is measured
    started = time.process_time()
    problems = check_prose(text)
    html = render(text).html
    assert time.process_time() - started < 0.5
    assert message in [problem.message for problem in problems]
    assert html.startswith("<pre>")


def test_the_place_of_the_first_too_many() -> None:
    assert told("а\n" * 10 + "[" * 401)[0][:2] == (11, 401)
    assert told("\t\tа\n\t" + "> " * 9 + "б") == [
        (2, 1, "Слишком глубоко вложены цитаты или списки.")
    ]
    assert told("а\n" + "> " * 9 + "б") == [(2, 1, "Слишком глубоко вложены цитаты или списки.")]


@pytest.mark.parametrize(
    "text",
    [
        "[а " * 400,
        "*а **б " * 1_300,
        "|а" * 24 + "\n" + "|-" * 24 + "\n" + ("|а" * 24 + "\n") * 200,
        "- а\n" * 2_900,
        "> > > > > > > > а\n" * 200,
        "@p-7f3k " * 2_000,
        "https://a.b " * 4_000,
    ],
)
def test_the_largest_allowed_text_still_renders_soon(text: str) -> None:
    assert check_prose(text) == ()
    started = time.process_time()
    assert not render(text).html.startswith("<pre>")
    assert time.process_time() - started < 2
