"""Сводные таблицы: a season's facts crossed by month, form, model and state, with margins."""

from collections.abc import Iterator

from generator.reports.paper import Made, NothingToSayError, Paper, Setting
from generator.reports.papers.pivots.facts import gathered
from generator.reports.papers.pivots.reading import reading
from generator.reports.sheet import book


def build(setting: Setting) -> Iterator[Made]:
    """One book: eight tables and how to read them.

    Raises:
        NothingToSayError: the season has no pairs.
    """
    from generator.reports.papers.pivots.sheets import sheets

    facts = gathered(setting.programme, setting.season)
    if not facts.pairs:
        raise NothingToSayError(
            f"Сводные таблицы: в сезоне {setting.season.id} ещё нет пар и групп. "
            "Создайте запись: nastavnik new pair"
        )
    made = (*sheets(facts), reading(setting, facts))
    yield Made(f"svod-{setting.season.id}.xlsx", book(made, setting.programme.as_of))


PAPER = Paper(
    key="pivots",
    title="сводные таблицы",
    file="svod-{season}.xlsx",
    build=build,
    aliases=("сводные", "свод", "svod"),
)
