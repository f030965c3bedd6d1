"""Программа целиком: the programme of a season as one document for signing and for the site."""

from collections.abc import Iterator

from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.programme.content import whole
from generator.reports.saying.context import context_of


def build(setting: Setting) -> Iterator[Made]:
    """The programme with the plan of the season."""
    yield Made(
        path=f"programma-{setting.season.id}.docx",
        content=word.fill(
            setting.template_of("programme"), context_of(whole(setting)), setting.programme.as_of
        ),
    )


PAPER = Paper(
    key="programme",
    title="программа наставничества целиком",
    file="programma-{season}.docx",
    build=build,
    impersonal=True,
    aliases=("программа", "programma"),
)
