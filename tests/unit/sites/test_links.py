"""The link checker reads a finished tree and names what leads nowhere."""

from pathlib import Path

import pytest

from generator.sites.links import check_links


def problems(folder: Path, **pages: str) -> list[str]:
    for name, body in pages.items():
        path = folder / (name.replace("__", "/") + ".html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"<main>{body}</main>", encoding="utf-8")
    return [problem.text for problem in check_links(folder)]


def test_a_sound_tree_has_no_problems(tmp_path: Path) -> None:
    (tmp_path / "a.css").write_text("x{background:url('a.svg')}", encoding="utf-8")
    (tmp_path / "a.svg").write_text("<svg/>", encoding="utf-8")
    found = problems(
        tmp_path,
        index='<link rel="stylesheet" href="a.css"><a href="pairs/a.html#m-1">встреча</a>'
        '<a href="#end">вниз</a><b id="end"></b><a href="tel:+70000000000">звонок</a>',
        pairs__a='<ol><li id="m-1"><a href="../index.html">домой</a></li></ol><img src="../a.svg">',
    )
    assert found == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            '<a href="gone.html">нет</a>',
            "index.html:1:1: ошибка: Ссылка «gone.html» никуда не ведёт. "
            "Файла «gone.html» на сайте нет. [link-known]",
        ),
        (
            '<a href="#gone">нет</a>',
            "index.html:1:1: ошибка: Ссылка «#gone» ведёт к якорю, которого нет. "
            "На странице «index.html» нет места с именем «gone». [anchor-known]",
        ),
        (
            '<b id="a"></b><b id="a"></b>',
            "index.html:1:1: ошибка: Якорь «a» стоит на странице дважды. "
            "Ссылка приведёт не туда: дайте второму другое имя. [id-unique]",
        ),
        (
            '<a href="javascript:alert(1)">!</a>',
            "index.html:1:1: ошибка: Ссылка «javascript:alert(1)» начинается с недопустимого "
            "«javascript:». Можно http, https, mailto и tel. [link-scheme]",
        ),
        (
            '<img src="//cdn.example/a.png">',
            "index.html:1:1: ошибка: Страница загружает «//cdn.example/a.png» с чужого адреса. "
            "Сайт должен открываться без сети: положите файл в templates/assets. "
            "[no-outside-request]",
        ),
        (
            '<section aria-labelledby="h"></section>',
            "index.html:1:1: ошибка: Атрибут указывает на «h», а его нет. [id-known]",
        ),
        (
            '<a href="site:pairs.html">не переведена</a>',
            "index.html:1:1: ошибка: Ссылка «site:pairs.html» начинается с недопустимого "
            "«site:». Можно http, https, mailto и tel. [link-scheme]",
        ),
    ],
)
def test_each_fault_has_its_words(tmp_path: Path, body: str, expected: str) -> None:
    assert problems(tmp_path, index=body) == [expected]


def test_a_stylesheet_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    style = "a{}\nb{background:url(https://fonts.example/a.woff2)}"
    (tmp_path / "a.css").write_text(style, encoding="utf-8")
    assert [p.text.split(" ")[0] for p in check_links(tmp_path)] == ["a.css:2:1:"]


def test_only_the_error_page_speaks_from_the_root(tmp_path: Path) -> None:
    (tmp_path / "404.html").write_text('<a href="/school/index.html">д</a>', encoding="utf-8")
    (tmp_path / "index.html").write_text('<a href="/index.html">д</a>', encoding="utf-8")
    found = check_links(tmp_path, prefix="/school/")
    assert [(p.place.path, p.rule) for p in found] == [("index.html", "link-known")]
