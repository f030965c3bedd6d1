"""`nastavnik demo`: the fictional house of children's creativity, to look at and to learn from."""

import shutil
from pathlib import Path

import click

from generator.cli.ground import CLEAN, curator_command
from generator.cli.init import FRAME, OWN_STYLE, refuse_a_second
from generator.cli.refusing import disk
from generator.cli.writing import refuse_taken
from generator.resources import carried


@curator_command(help="Положить учебный пример — вымышленный дом творчества — в пустую папку.")
def command() -> int:
    """Everything in it is invented; its day is fixed, so it never grows old."""
    folder = Path.cwd()
    refuse_a_second(folder)
    refuse_taken(folder, ("records", OWN_STYLE, *FRAME))
    with disk():
        shutil.copytree(carried("records"), folder / "records")
        for name in FRAME:
            shutil.copyfile(carried(name), folder / name)
        (folder / OWN_STYLE).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(carried("templates/starter/own.css"), folder / OWN_STYLE)
    click.echo("Учебный пример готов. Посмотрите его: nastavnik serve")
    return CLEAN
