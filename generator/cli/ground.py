"""What the commands share: the opened programme, the day, the exit codes."""

import os
from datetime import date
from functools import partial
from pathlib import Path

import click
from pydantic_core import PydanticCustomError

from generator.cli.refusing import CannotRunError, disk
from generator.opening import AS_OF_VARIABLE, Opened, open_programme
from generator.records.values import read_day
from generator.resources import RootNotFoundError, find_root

CLEAN, PROBLEMS = 0, 1


class DayType(click.ParamType[date]):
    """A day as the records write it: 2027-01-27 or 27.01.2027."""

    name = "день"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """Read the day or say what a day looks like."""
        try:
            return read_day(value)
        except PydanticCustomError as error:
            self.fail(f"{error.message()} Пример: 2027-01-27.", param, ctx)


curator_command = partial(click.command, options_metavar="[ПАРАМЕТРЫ]")

as_of_option = click.option(
    "--as-of", type=DayType(), metavar="ДЕНЬ", help="Состояние на день: 2027-01-27."
)


def here() -> Path:
    """The root of the programme around the current folder."""
    try:
        return find_root(Path.cwd())
    except RootNotFoundError as error:
        raise CannotRunError(str(error)) from None


def opened(as_of: date | None = None) -> Opened:
    """The programme around the current folder, on the day asked for or its own."""
    root = here()
    try:
        with disk():
            return open_programme(root, as_of, os.environ)
    except PydanticCustomError as error:
        raise CannotRunError(
            f"Переменная {AS_OF_VARIABLE}: {error.message()} Пример: 2027-01-27."
        ) from None
