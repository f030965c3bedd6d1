"""`nastavnik build`: both sites, each complete and verified before it is shown."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.check import report
from generator.cli.ground import CLEAN, PROBLEMS, as_of_option, curator_command, opened
from generator.cli.refusing import refusals, said
from generator.grammar import count
from generator.opening import Opened

if TYPE_CHECKING:
    from generator.sites.build import Gate


@curator_command(help="Собрать сайты в site/staff и site/public; без слова — оба.")
@click.argument("audience", required=False, type=click.Choice(["staff", "public"]))
@as_of_option
@click.option(
    "--pages",
    "pages",
    type=click.Path(path_type=Path, file_okay=False),
    help="Записать страницы сайта для сотрудников в папку .md-файлами (для Zensical).",
)
def command(audience: str | None, as_of: date | None, pages: Path | None) -> int:
    """The staff site is built with errors too and shows them; the public one is refused."""
    school = opened(as_of)
    if school.diagnostics:
        said(report(school).rstrip("\n"))
    with refusals():
        if pages is not None:
            return _pages(school, audience or "staff", pages)
        built = [
            build(school)
            for name, build in (("staff", _staff), ("public", _public))
            if audience in {None, name}
        ]
    return PROBLEMS if school.has_errors or not all(built) else CLEAN


def _pages(school: Opened, audience: str, folder: Path) -> int:
    from generator.sites.markdown_pages import write_pages

    if audience == "public" and not _bundle(school):
        return PROBLEMS
    written = write_pages(school.root, audience, folder, as_of=school.programme.as_of)
    click.echo(f"{folder}: {count(written, 'страница', 'страницы', 'страниц')}.")
    return PROBLEMS if school.has_errors else CLEAN


def _staff(school: Opened) -> bool:
    return _site(school, "staff")


def _public(school: Opened) -> bool:
    from generator.publication import Scan, gate

    scan = Scan(school.programme, school.identities)
    return _bundle(school) and _site(school, "public", gate(scan))


def _bundle(school: Opened) -> bool:
    """What may be public, written out; nothing is while a record is in error."""
    from generator.publication import write_bundle

    if school.has_errors:
        said(
            "Открытый сайт не собран: в записях есть ошибки. Запись с ошибкой может быть отзывом "
            "согласия, поэтому сначала исправьте их."
        )
        return False
    problems = write_bundle(school, school.root / "site" / "bundle")
    for problem in problems:
        said(problem.text)
    return not problems


def _site(school: Opened, audience: str, *gates: "Gate") -> bool:
    from generator.sites.build import build_site

    built = build_site(school.root, audience, as_of=school.programme.as_of, gates=gates)
    for problem in built.problems:
        said(problem.text)
    if built.problems:
        said(f"{built.target.name}: сайт не обновлён, прежний остался на месте.")
        return False
    place = built.target.relative_to(school.root).as_posix()
    click.echo(f"{place}/index.html: {count(built.pages, 'страница', 'страницы', 'страниц')}.")
    return True
