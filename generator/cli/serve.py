"""`nastavnik serve`: the site in a browser, made anew after each edit."""

from datetime import date

import click

from generator.cli.ground import CLEAN, as_of_option, curator_command, here
from generator.cli.refusing import refusals


@curator_command(help="Показывать сайт в браузере и обновлять его при каждой правке.")
@click.argument("audience", default="staff", type=click.Choice(["staff", "public"]))
@as_of_option
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Где слушать.")
def command(audience: str, as_of: date | None, address: str) -> int:
    """Stays up with the page of problems when a record breaks."""
    from generator.sites.build import serve_site

    with refusals():
        serve_site(here(), audience, as_of=as_of, address=address)
    return CLEAN
