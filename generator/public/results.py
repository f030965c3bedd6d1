"""Results: every public figure with how it was counted, hidden ones with the reason."""

from collections.abc import Iterator

from generator.bundle import PublicPeriod
from generator.public.answers import answers_parts
from generator.public.desk import PROGRAMME, RESULTS, Desk, Page, Part, capitalised, site


def results_page(desk: Desk) -> Iterator[Page]:
    """One page, the newest season first."""
    periods = desk.bundle.results.periods
    yield Page(
        url=RESULTS,
        title="Результаты",
        section=RESULTS,
        kind="results",
        head=desk.head(
            "Результаты",
            "Что сделано за сезон и что об этом говорят. Узнать по этим числам никого нельзя",
        ),
        parts=(*(part for period in periods for part in _parts(desk, period)), _how(desk)),
        description="Числа программы наставничества: пары, встречи, ответы участников и как их "
        "считают.",
    )


def _parts(desk: Desk, period: PublicPeriod) -> Iterator[Part]:
    """The figures of a period, and the answers once it is over."""
    yield _period(desk, period)
    yield from answers_parts(desk, period)


def _period(desk: Desk, period: PublicPeriod) -> Part:
    titles = {form.id: capitalised(form.title) for form in desk.bundle.forms}
    rows = [
        {"title": titles.get(row.form, row.form), "people": row.people, "pairs": row.pairs}
        for row in period.forms
    ]
    return desk.part(
        f"season-{period.season}" if period.season else "all-seasons",
        f"Сезон {period.title}" if period.season else capitalised(period.title),
        "results/period.html",
        period=period,
        rows=rows,
    )


def _how(desk: Desk) -> Part:
    text = next((text for text in desk.bundle.texts if text.kind == "monitoring"), None)
    return desk.part(
        "how",
        "Как мы считаем",
        "results/how.html",
        k=desk.bundle.results.k,
        monitoring=site(f"programme/{text.id}.html") if text else "",
        programme=site(PROGRAMME),
    )
