"""Портфолио наставника: a mentor's work for attestation, each line with what proves it."""

from collections.abc import Iterator

from generator.programme.relations import pairs_in
from generator.records.participant import Participant
from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.portfolio.content import portfolio
from generator.reports.saying.context import context_of


def mentors_asked(setting: Setting) -> tuple[Participant, ...]:
    """The person that is asked for, or every mentor of the season's pairs."""
    keys = [setting.subject] if setting.subject else _mentors(setting)
    found = (setting.programme.get(Participant, key) for key in keys)
    return tuple(person for person in found if person is not None)


def _mentors(setting: Setting) -> list[str]:
    pairs = pairs_in(setting.programme, setting.season)
    return sorted({key for pair in pairs for key in pair.mentors})


def build(setting: Setting) -> Iterator[Made]:
    """A portfolio for each mentor."""
    template = setting.template_of("portfolio")
    for person in mentors_asked(setting):
        content = portfolio(setting, person)
        yield Made(
            path=f"portfolio-{person.id}.docx",
            content=word.fill(template, context_of(content), setting.programme.as_of),
            has_names=True,
            hidden=sum(each.hidden for each in content.figures),
        )


PAPER = Paper(
    key="portfolio",
    title="портфолио наставника",
    file="portfolio-{person}.docx",
    build=build,
    subject="person",
    needs_names=True,
    aliases=("портфолио",),
)
