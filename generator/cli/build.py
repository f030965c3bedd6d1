"""`nastavnik build`: both sites, each complete and verified before it is shown."""

import os
from datetime import date
from pathlib import Path

import click

from generator.cli.check import report
from generator.cli.ground import (
    CLEAN,
    PROBLEMS,
    as_of_option,
    curator_command,
    here,
    refusals,
    said,
)
from generator.grammar import count
from generator.opening import Opened, open_programme


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
    root = here()
    opened = open_programme(root, as_of, os.environ)
    if opened.diagnostics:
        said(report(opened).rstrip("\n"))
    day = opened.programme.as_of
    with refusals():
        if pages is not None:
            return _pages(opened, audience or "staff", pages)
        built = [
            build(opened, day)
            for name, build in (("staff", _staff), ("public", _public))
            if audience in {None, name}
        ]
    return PROBLEMS if opened.has_errors or not all(built) else CLEAN


def _pages(opened: Opened, audience: str, folder: Path) -> int:
    from generator.sites.markdown_pages import write_pages

    if audience == "public" and not _bundle(opened):
        return PROBLEMS
    written = write_pages(opened.root, audience, folder, as_of=opened.programme.as_of)
    click.echo(f"{folder}: {count(written, 'страница', 'страницы', 'страниц')}.")
    return PROBLEMS if opened.has_errors else CLEAN


def _staff(opened: Opened, day: date) -> bool:
    return _site(opened, "staff", day)


def _public(opened: Opened, day: date) -> bool:
    return _bundle(opened) and _site(opened, "public", day)


def _bundle(opened: Opened) -> bool:
    """What may be public, written out; nothing is while a record is in error."""
    from generator.publication import write_bundle

    if opened.has_errors:
        said(
            "Открытый сайт не собран: в записях есть ошибки. Запись с ошибкой может быть отзывом "
            "согласия, поэтому сначала исправьте их."
        )
        return False
    problems = write_bundle(opened, opened.root / "site" / "bundle")
    for problem in problems:
        said(problem.text)
    return not problems


def _site(opened: Opened, audience: str, day: date) -> bool:
    from generator.sites.build import build_site

    built = build_site(opened.root, audience, as_of=day)
    for problem in built.problems:
        said(problem.text)
    if built.problems:
        said(f"{built.target.name}: сайт не обновлён, прежний остался на месте.")
        return False
    place = built.target.relative_to(opened.root).as_posix()
    click.echo(f"{place}/index.html: {count(built.pages, 'страница', 'страницы', 'страниц')}.")
    return True
