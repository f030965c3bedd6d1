"""`nastavnik check`: every problem of the records at once."""

from datetime import date

import click

from generator.cli.ground import CLEAN, PROBLEMS, as_of_option, curator_command, opened
from generator.diagnostics import tally
from generator.opening import Opened
from generator.reporters import REPORTERS


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
    school = opened(as_of)
    click.echo(report(school, form).rstrip("\n"))
    return PROBLEMS if school.has_errors else CLEAN


def report(school: Opened, form: str = "text") -> str:
    """The problems of a programme in one of the formats."""
    found = tally(school.diagnostics, school.programme.archive.files)
    return REPORTERS[form](school.diagnostics, found)
