"""How a command says that it cannot go on: in a Russian sentence, on the error stream."""

from collections.abc import Generator
from contextlib import contextmanager

import click

_REASONS: dict[type[OSError], str] = {
    PermissionError: "не хватает прав",
    FileExistsError: "там уже лежит файл с таким именем",
    IsADirectoryError: "это папка, а нужен файл",
    NotADirectoryError: "на месте папки лежит файл",
}


class CannotRunError(Exception):
    """The command cannot be carried out; the text says why and what to do, in Russian."""


def said(text: str) -> None:
    """Tell the curator something that is not the command's output."""
    click.echo(text, err=True)


@contextmanager
def disk() -> Generator[None]:
    """Turn what the disk refuses into a sentence."""
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(type(error), error.strerror)
        raise CannotRunError(f"Нет доступа к «{error.filename or ''}»: {reason}.") from None


@contextmanager
def refusals() -> Generator[None]:
    """Turn what the engine and the disk refuse into sentences."""
    from generator.sites.engine import ENGINE_FAILURES
    from generator.sites.release import ReleaseRefusedError

    try:
        with disk():
            yield
    except ReleaseRefusedError as error:
        raise CannotRunError(str(error)) from None
    except ENGINE_FAILURES as error:
        raise CannotRunError(f"Сайт не собрался: {error}") from None
