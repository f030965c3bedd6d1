"""`nastavnik schema`: the JSON Schemas that editors read, kept equal to the models."""

from pathlib import Path

import click

from generator.cli.ground import CLEAN, PROBLEMS, curator_command, here
from generator.cli.refusing import disk, said
from generator.records import KINDS
from generator.records.schema import schemas


@curator_command(help="Обновить схемы в папке schemas; с --check — только сверить.")
@click.option("--check", "only_check", is_flag=True, help="Не писать, а сверить с моделями.")
def command(*, only_check: bool) -> int:
    """Exit 1 when a committed schema is not what the models give."""
    folder = here() / "schemas"
    wanted = schemas(KINDS)
    stale = stale_in(folder, wanted)
    if only_check:
        for name in stale:
            said(f"schemas/{name}: не совпадает с моделями. Выполните «nastavnik schema».")
        return PROBLEMS if stale else CLEAN
    with disk():
        _renew(folder, stale, wanted)
    click.echo(f"Схем: {len(wanted)}, обновлено: {len(stale)}.")
    return CLEAN


def _renew(folder: Path, stale: list[str], wanted: dict[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for name in stale:
        if name in wanted:
            (folder / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()


def stale_in(folder: Path, wanted: dict[str, str]) -> list[str]:
    """Names of schemas that differ, are missing, or belong to no kind."""
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.schema.json")}
    return sorted(
        name for name in wanted.keys() | found.keys() if found.get(name) != wanted.get(name)
    )
