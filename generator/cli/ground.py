"""What the commands share: the root, the day, exit codes, and how a refusal is said."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

import click
from pydantic_core import PydanticCustomError

from generator.records.values import read_day
from generator.resources import RootNotFoundError, find_root

CLEAN, PROBLEMS, CANNOT_RUN = 0, 1, 2


class CannotRunError(Exception):
    """The command cannot be carried out; the text says why and what to do, in Russian."""


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


def said(text: str) -> None:
    """Tell the curator something that is not the command's output."""
    click.echo(text, err=True)


def here() -> Path:
    """The root of the programme around the current folder."""
    try:
        return find_root(Path.cwd())
    except RootNotFoundError as error:
        raise CannotRunError(str(error)) from None


@contextmanager
def refusals() -> Generator[None]:
    """Turn what the engine and the disk refuse into sentences."""
    from generator.sites.engine import ENGINE_FAILURES
    from generator.sites.release import ReleaseRefusedError

    try:
        yield
    except ReleaseRefusedError as error:
        raise CannotRunError(str(error)) from None
    except ENGINE_FAILURES as error:
        raise CannotRunError(f"Сайт не собрался: {error}") from None
    except OSError as error:
        name = error.filename or ""
        raise CannotRunError(f"Нет доступа к «{name}»: {error.strerror}.") from None
