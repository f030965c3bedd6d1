"""`nastavnik check`: every problem of the records at once."""

import os
from datetime import date

import click

from generator import reporters
from generator.cli.ground import CLEAN, PROBLEMS, as_of_option, curator_command, here
from generator.diagnostics import tally
from generator.opening import Opened, open_programme

REPORTERS = {
    "text": reporters.text,
    "github": reporters.github,
    "gitlab": reporters.gitlab,
    "json": reporters.json_report,
}


@curator_command(help="Проверить записи: все ошибки и предупреждения сразу.")
@as_of_option
@click.option(
    "--format",
    "form",
    type=click.Choice(list(REPORTERS)),
    default="text",
    show_default=True,
    help="Для человека, GitHub, GitLab или программы.",
)
def command(as_of: date | None, form: str) -> int:
    """Exit 1 when there is an error; warnings alone are clean."""
    opened = open_programme(here(), as_of, os.environ)
    click.echo(report(opened, form).rstrip("\n"))
    return PROBLEMS if opened.has_errors else CLEAN


def report(opened: Opened, form: str = "text") -> str:
    """The problems of a programme in one of the formats."""
    found = tally(opened.diagnostics, opened.programme.archive.files)
    return REPORTERS[form](opened.diagnostics, found)
