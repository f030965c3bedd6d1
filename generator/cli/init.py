"""`nastavnik init`: a new programme in an empty folder, with the default forms and sheets."""

from datetime import date
from pathlib import Path
from string import Template

import click

from generator.cli.ground import CLEAN, curator_command
from generator.cli.new import season_id, season_year
from generator.cli.refusing import CannotRunError
from generator.cli.writing import write_new
from generator.resources import MARK, RootNotFoundError, carried, find_root

DEFAULTS = ("forms", "instruments", "materials")
FRAME = ("mkdocs.base.yml", "mkdocs.yml", "mkdocs.public.yml")
# MkDocs by itself wants its docs_dir to exist; the school's own looks belong there.
OWN_STYLE = "templates/assets/css/90-own.css"


@curator_command(help="Начать программу в пустой папке: организация, сезон, формы, анкеты.")
@click.option("--title", prompt="Полное название организации", help="Название организации.")
@click.option("--short", prompt="Краткое название", help="Для шапки сайта.")
@click.option("--kind", prompt="Вид организации (школа, детский сад …)", help="Вид организации.")
@click.option("--town", prompt="Город или село", help="Населённый пункт.")
def command(title: str, short: str, kind: str, town: str) -> int:
    """Writes only where there is nothing yet."""
    folder = Path.cwd()
    refuse_a_second(folder)
    first = season_year(date.today())  # noqa: DTZ011 - the curator's own calendar
    words = {
        "title": quoted(title),
        "short": quoted(short),
        "kind": quoted(kind),
        "town": quoted(town),
        "first": str(first),
        "second": str(first + 1),
        "short_second": season_id(first)[-2:],
    }
    write_new(
        folder,
        {
            MARK: starter("school.yml", words),
            f"records/seasons/{season_id(first)}.yml": starter("season.yml", words),
            ".gitignore": starter("gitignore", words),
            OWN_STYLE: starter("own.css", words),
            **{name: carried(name).read_text(encoding="utf-8") for name in FRAME},
            **defaults(DEFAULTS),
        },
    )
    click.echo(
        f"Записи лежат в {folder / 'records'}.\n"
        "Дальше: nastavnik check, потом nastavnik new participant и nastavnik new pair."
    )
    return CLEAN


def refuse_a_second(folder: Path) -> None:
    """A programme is not begun inside another one."""
    try:
        found = find_root(folder)
    except RootNotFoundError:
        return
    raise CannotRunError(f"Программа здесь уже есть: {found / MARK}.")


def starter(name: str, words: dict[str, str]) -> str:
    """A starting record with the curator's words put in."""
    text = carried(f"templates/starter/{name}").read_text(encoding="utf-8")
    return Template(text).substitute(words)


def quoted(text: str) -> str:
    """A YAML string in single quotes, whatever stands in the text."""
    return "'" + " ".join(text.split()).replace("'", "''") + "'"


def defaults(folders: tuple[str, ...]) -> dict[str, str]:
    """The default records of some folders, by path."""
    return {
        f"records/{folder}/{path.name}": path.read_text(encoding="utf-8")
        for folder in folders
        for path in sorted(carried(f"records/{folder}").iterdir())
    }
