"""X20 and what indicators need: denominators that hold their numerators, known measures."""

from collections import Counter
from collections.abc import Iterator

from generator.figures import Figure
from generator.monitoring.indicators import target_of
from generator.monitoring.indicators.people import DENOMINATORS, people_figures
from generator.programme import Programme
from generator.records.choice import folded
from generator.records.indicator import IndicatorKey
from generator.records.instrument import KIND, Instrument
from generator.records.school import School
from generator.records.season import ExpectedKind, ExpectedResult, Season
from generator.rules.base import Finding, Findings
from generator.rules.unread import unread
from generator.rules.wording import meant


def denominator_too_small(programme: Programme) -> Findings:
    """В знаменателе показателя не меньше людей, чем в числителе.

    Почему: доля больше ста процентов значит, что одно из чисел неверно; такой показатель не
    печатают и никуда не отправляют.

    Как исправить: поправьте знаменатель этого года в school.yml или записи участников.
    """
    for season, figure in _shares(programme):
        part, whole = figure.numerator or 0, figure.denominator
        if whole is not None and part > whole:
            field = DENOMINATORS[IndicatorKey(figure.key)]
            message = (
                f"«{figure.title}», {season.title}: в парах {part}, а всего в организации записано "
                f"{whole}."
            )
            index = _row(programme.school, season)
            remedy = "Поправьте число в denominators или записи участников."
            yield Finding(programme.school, ("denominators", index, field), message, remedy)


def missing_denominator(programme: Programme) -> Findings:
    """У показателя, которому задана цель, записан знаменатель.

    Почему: цель задана долей, а доля без знаменателя не считается: останется одно число людей.

    Как исправить: впишите в school.yml, в denominators этого года, сколько таких людей всего.
    """
    for season, figure in _shares(programme):
        target = target_of(programme.school, season, IndicatorKey(figure.key))
        if target is None or figure.denominator is not None or not figure.numerator:
            continue
        field = DENOMINATORS[IndicatorKey(figure.key)]
        message = (
            f"«{figure.title}», {season.title}: цель задана, а сколько таких людей всего — не "
            "записано."
        )
        path = ("targets", programme.school.targets.index(target), "indicator")
        remedy = f"Добавьте {field} в denominators за {season.from_.year} год."
        yield Finding(programme.school, path, message, remedy)


def repeated_year(programme: Programme) -> Findings:
    """На год у показателя одна цель, а у организации одна строка знаменателей.

    Почему: из двух чисел за один год неясно, с каким сравнивать.

    Как исправить: оставьте одну из двух записей.
    """
    school = programme.school
    years = Counter[int]()
    for index, row in enumerate(school.denominators):
        if years[row.year]:
            message = f"Знаменатели за {row.year} год записаны дважды."
            yield Finding(school, ("denominators", index, "year"), message, "Оставьте одну запись.")
        years[row.year] += 1
    targets = Counter[tuple[int, str]]()
    for index, target in enumerate(school.targets):
        if targets[target.year, target.indicator]:
            message = f"Цель «{target.indicator.label}» за {target.year} год задана дважды."
            yield Finding(school, ("targets", index, "indicator"), message, "Оставьте одну запись.")
        targets[target.year, target.indicator] += 1


def unknown_measure(programme: Programme) -> Findings:
    """У ожидаемого результата сказано, чем его измерят, и это есть в программе.

    Почему: страница «Ожидали — получили» сама находит показатель, вопрос анкеты или подсчёт; если
    такого нет, ожидание навсегда останется без ответа.

    Как исправить: в `measure` впишите показатель или ключ `measures` вопроса анкеты, для подсчёта
    перечислите в `counts`, что считать.
    """
    asked = _asked(programme)
    for season in programme.ever(Season):
        for index, result in enumerate(season.expected):
            fault = _fault(result, asked)
            if fault:
                yield Finding(season, ("expected", index, "seen_by"), *fault)


def _fault(result: ExpectedResult, asked: frozenset[str]) -> tuple[str, str] | None:
    measure = result.measure or ""
    if result.seen_by is ExpectedKind.COUNT and not result.counts:
        message = f"Результат «{result.key}» решили подсчитать, а что считать — не сказано."
        return message, "Добавьте counts: например, «counts: [проекты, выступления]»."
    if result.seen_by is ExpectedKind.INDICATOR and folded(measure) not in IndicatorKey.spellings():
        message = f"Результат «{result.key}»: показателя «{measure}» нет."
        return message, meant(measure, [key.value for key in IndicatorKey], _LISTED)
    if result.seen_by is ExpectedKind.PARAMETER and measure and asked and measure not in asked:
        message = f"Результат «{result.key}»: ни одна анкета не спрашивает о «{measure}»."
        return message, meant(measure, asked, "Впишите ключ measures вопроса анкеты.")
    return None


_LISTED = "Какие бывают показатели, сказано в справочнике, в записи организации."


def _asked(programme: Programme) -> frozenset[str]:
    """What the questionnaires measure; nothing is known while one of them cannot be read."""
    if unread(programme, KIND):
        return frozenset()
    return frozenset(
        item.measures
        for instrument in programme.ever(Instrument)
        for block in instrument.blocks
        for item in block.items
    )


def _shares(programme: Programme) -> Iterator[tuple[Season, Figure]]:
    for season in programme.seasons:
        for figure in people_figures(programme, season):
            if figure.key in DENOMINATORS:
                yield season, figure


def _row(school: School, season: Season) -> int:
    years = [row.year for row in school.denominators]
    return years.index(season.from_.year)
