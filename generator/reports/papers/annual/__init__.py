"""Годовой отчёт: the season against its targets and promises, what was learnt, what comes next."""

from collections.abc import Iterator

from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.annual.content import annual
from generator.reports.saying.context import context_of
from generator.reports.saying.scope import Scope


def build(setting: Setting) -> Iterator[Made]:
    """The report of the season."""
    scope = Scope(setting.programme, setting.season, setting.since)
    content = annual(scope, setting.opened.tokens)
    yield Made(
        path=f"otchet-god-{setting.season.id}.docx",
        content=word.fill(
            setting.template_of("annual"), context_of(content), setting.programme.as_of
        ),
        hidden=sum(each.hidden for each in (*content.figures, *content.answers)),
    )


PAPER = Paper(
    key="annual",
    title="годовой отчёт",
    file="otchet-god-{season}.docx",
    build=build,
    impersonal=True,
    aliases=("отчёт за год", "otchet_god"),
)
