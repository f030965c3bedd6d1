"""The public site is made of the bundle alone."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from generator.bundle import BundleError, read_bundle, save_bundle
from generator.page import Page, Site
from generator.public import pages, public_site
from generator.public.desk import Desk
from generator.public.sections import sections
from generator.publication import publish, write_bundle
from generator.resources import find_root, template_folders
from generator.sites.build import build_site
from generator.templating import Templates
from tests.unit.publication.small_school import AS_OF, files, identities, opened, programme

REPOSITORY = Path(__file__).parents[3]
HOSTILE = '<script>alert(1)</script> "кавычки" {{ 7*7 }}'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that holds only the bundle and the config of the public site."""
    school = programme(files())
    assert write_bundle(opened(school, tmp_path), tmp_path / "site" / "bundle") == ()
    for name in ("mkdocs.public.yml", "mkdocs.base.yml"):
        shutil.copy(REPOSITORY / name, tmp_path)
    return tmp_path


def templates() -> Templates:
    return Templates(template_folders(REPOSITORY, "public"))


def site(**changed: str) -> Site:
    return public_site(publish(programme(files(**changed)), identities()), templates())


def page(of: Site, url: str) -> Page:
    return next(page for page in of.pages if page.url == url)


def html(of: Page) -> str:
    parts = (f"{part.title} {part.note} {part.html}" for part in of.parts)
    return "\n".join((str(of.head), *parts)).replace("\N{NO-BREAK SPACE}", " ")


def test_every_public_thing_has_its_page() -> None:
    assert [page.url for page in site().pages] == [
        "index.html",
        "programme.html",
        "programme/note.html",
        "forms.html",
        "forms/teacher-teacher.html",
        "forms/pupil-pupil.html",
        "practices.html",
        "practices/lesson-for-two.html",
        "materials.html",
        "materials/first.html",
        "results.html",
    ]


def test_the_frame_says_whose_it_is_and_of_which_day() -> None:
    made = site()
    assert (made.name, made.tagline, made.indexed, made.badge) == (
        "Наставничество «Рядом»",
        "ДТ «Парус», Заречный",
        True,
        "",
    )
    assert made.footer.replace("\N{NO-BREAK SPACE}", " ") == (
        "Дом творчества «Парус», Заречный. По состоянию на 1 февраля 2027 г."
    )


def test_every_page_has_a_description_and_one_h1() -> None:
    for made in site().pages:
        assert made.description, made.url
        assert html(made).count("<h1") == 1, made.url


def test_the_home_page_shows_figures_in_public_words() -> None:
    text = html(page(site(), "index.html"))
    assert "<b>более 15</b><p>участников вместе с наставниками</p>" in text
    assert "<b>1 практика</b>" in text
    assert "о группах меньше 10 человек не рассказываем" in text


def test_a_form_page_tells_small_numbers_coarsely() -> None:
    text = html(page(site(), "forms/pupil-pupil.html"))
    assert "<dt>Участники, 2026/27</dt><dd>Менее 10</dd>" in text
    assert "<dt>Пары и группы</dt><dd>Несколько</dd>" in text


def test_a_practice_page_has_passport_evidence_and_licence() -> None:
    text = html(page(site(), "practices/lesson-for-two.html"))
    assert "<dt>Версия</dt><dd>1, от 1 декабря 2026 г.</dd>" in text
    assert "<dt>Авторы</dt><dd>Педагоги студии</dd>" in text
    assert "есть отзывы" in text
    assert "Пара прошла путь за сезон" in text
    assert "Лицензия: CC BY 4.0." in text


def test_a_practice_gives_the_materials_of_its_stage_and_form() -> None:
    practice = files()["records/practices/lesson-for-two.md"]
    material = files()["records/materials/first.md"]
    stage = "stage: run\n"
    made = site(
        **{
            "records/practices/lesson-for-two.md": practice.replace("form:", f"{stage}form:", 1),
            "records/materials/first.md": material.replace("public:", f"{stage}public:", 1),
        }
    )
    text = html(page(made, "practices/lesson-for-two.html"))
    assert 'href="site:materials/first.html"' in text
    assert "materials/first.html" not in html(page(site(), "practices/lesson-for-two.html"))


def test_a_card_tells_the_duration_in_its_first_words() -> None:
    practice = files()["records/practices/lesson-for-two.md"]
    long = practice.replace("duration: 3 месяца", "duration: 3,5 месяца, встреча раз в неделю")
    made = site(**{"records/practices/lesson-for-two.md": long})
    assert "<span>3,5\N{NO-BREAK SPACE}месяца</span>" in str(
        page(made, "practices.html").parts[0].html
    )


def test_hidden_figures_say_why() -> None:
    text = html(page(site(), "results.html"))
    assert '<span class="n-small">не показываем</span>' in text
    assert "Пока не из чего считать." in text
    assert "50 %" in text


def test_what_is_not_there_yet_says_so() -> None:
    bundle = publish(programme({}), identities())
    made = public_site(bundle, templates())
    assert "Практик пока нет" in html(page(made, "practices.html"))
    assert "Форм пока нет" in html(page(made, "forms.html"))
    assert "Материалов пока нет" in html(page(made, "materials.html"))


def test_public_words_are_text_not_markup() -> None:
    text = files()["records/practices/lesson-for-two.md"]
    hostile = text.replace("title: Занятие на двоих", f"title: '{HOSTILE}'")
    made = site(**{"records/practices/lesson-for-two.md": hostile})
    assert all("<script>alert" not in html(page) for page in made.pages)
    assert "{{ 7*7 }}" in html(page(made, "practices.html"))


def test_a_text_is_cut_at_its_own_headings_only() -> None:
    desk = Desk(publish(programme(files()), identities()), templates())
    text = "Начало.\n\n## Один\n\nа\n\n> ## Чужой\n\n### Под\n\nб\n\n## Два\n\n```\n## код\n```\n"
    cut = sections(desk, text)
    assert [(part.id, part.title) for part in cut.parts] == [("odin", "Один"), ("dva", "Два")]
    assert "Начало." in cut.intro
    assert "Чужой" in cut.parts[0].html
    assert "код" in cut.parts[1].html


def test_a_text_without_headings_is_one_part() -> None:
    desk = Desk(publish(programme(files()), identities()), templates())
    cut = sections(desk, "Одна строка.")
    assert cut.intro == ""
    assert [(part.id, part.text) for part in cut.parts] == [("text", "Одна строка.")]


def test_a_missing_bundle_names_the_command(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="nastavnik build public"):
        pages(tmp_path)


def test_another_day_is_refused(folder: Path) -> None:
    assert pages(folder, AS_OF).as_of == AS_OF
    with pytest.raises(BundleError, match=r"на 1.февраля.*на 2.февраля.*nastavnik build public"):
        pages(folder, date(2027, 2, 2))


def test_a_folder_with_a_bundle_is_a_root(folder: Path) -> None:
    (folder / "deep").mkdir()
    assert find_root(folder / "deep") == folder.resolve()


def test_the_site_is_built_where_only_the_bundle_is(folder: Path) -> None:
    built = build_site(find_root(folder), "public")
    assert (built.pages, built.problems) == (11, ())
    index = (built.target / "index.html").read_text(encoding="utf-8")
    assert '<a href="practices.html" aria-current' not in index
    assert "noindex" not in index
    assert '<meta name="description" content="Здесь поют и паяют.">' in index


def test_two_builds_give_the_same_bytes(folder: Path) -> None:
    def content(target: Path) -> dict[str, bytes]:
        found = (path for path in target.rglob("*") if path.is_file())
        return {path.relative_to(target).as_posix(): path.read_bytes() for path in found}

    one = content(build_site(folder, "public", target=folder / "site" / "one").target)
    assert content(build_site(folder, "public", target=folder / "site" / "two").target) == one


def test_mkdocs_by_itself_says_what_is_missing(tmp_path: Path) -> None:
    for name in ("mkdocs.public.yml", "mkdocs.base.yml"):
        shutil.copy(REPOSITORY / name, tmp_path)
    (tmp_path / "templates" / "assets").mkdir(parents=True)
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "school.yml").touch()
    ran = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-f", "mkdocs.public.yml"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 1
    assert "Выполните: nastavnik build public." in ran.stderr
    assert "Traceback" not in ran.stderr


_FORBIDDEN = ("records", "programme", "identities", "staff", "monitoring", "publication", "opening")


def test_a_fresh_interpreter_knows_no_record_after_importing_public() -> None:
    code = (
        "import sys, generator.public, generator.bundle\n"
        "print(*sorted(name for name in sys.modules if name.startswith('generator.')))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    loaded = {name.split(".")[1] for name in ran.stdout.split()}
    assert "public" in loaded
    assert loaded.isdisjoint(_FORBIDDEN)


def test_the_bundle_round_trips_through_a_second_school(folder: Path, tmp_path: Path) -> None:
    bundle = read_bundle(folder / "site" / "bundle")
    save_bundle(bundle, tmp_path / "other" / "site" / "bundle")
    assert pages(tmp_path / "other").pages == pages(folder).pages
