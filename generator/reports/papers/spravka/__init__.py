"""Справка по итогам мониторинга: an informational note that says only what the records prove."""

from collections.abc import Iterator

from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.spravka.content import spravka
from generator.reports.saying.context import context_of
from generator.reports.saying.scope import Scope


def build(setting: Setting) -> Iterator[Made]:
    """The note of the season, or of the days asked for."""
    from generator.reports.word import fill

    opened = setting.opened
    content = spravka(Scope(setting.programme, setting.season, setting.since), opened.tokens)
    yield Made(
        path=f"spravka-{setting.season.id}.docx",
        content=fill(setting.template_of("spravka"), context_of(content), setting.programme.as_of),
        hidden=sum(each.hidden for each in content.figures),
    )


PAPER = Paper(
    key="spravka",
    title="справка по итогам мониторинга",
    file="spravka-{season}.docx",
    build=build,
    impersonal=True,
    aliases=("справка", "информационная справка"),
)
