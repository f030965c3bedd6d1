"""X32 and the organisation itself: one school, one season at a time, today only for an example."""

from datetime import date
from itertools import pairwise

from generator.grammar import day, period
from generator.programme import Programme
from generator.records.school import School
from generator.records.season import KIND, Season
from generator.rules.base import Finding, Findings
from generator.rules.unread import unread

_SEPTEMBER = 9


def missing_school(programme: Programme) -> Findings:
    """Есть запись организации.

    Почему: название, сроки и пороги берутся из неё; без неё сайт нечем подписать.

    Как исправить: создайте файл records/school.yml.
    """
    if not programme.of(School) and not programme.is_broken("school"):
        message = "Нет файла records/school.yml: организация без названия."
        yield Finding(programme.school, (), message, "Создайте его: nastavnik new school.")


def invented_day(programme: Programme) -> Findings:
    """Свой «сегодняшний день» бывает только у учебного примера.

    Почему: с полем `as_of` программа навсегда осталась бы в этом дне: просрочки и отзывы
    согласий перестали бы замечаться.

    Как исправить: удалите строку `as_of`; день для разовой проверки задаёт `--as-of`.
    """
    for school in programme.of(School):
        if school.as_of is not None and not school.fictional:
            message = "День as_of задают только вымышленной организации."
            yield Finding(school, ("as_of",), message, "Удалите строку as_of.")


def overlapping_seasons(programme: Programme) -> Findings:
    """Сезоны не накладываются друг на друга.

    Почему: по дате события и документа сезон должен находиться один; в двух сразу они попали бы
    в чужой отчёт.

    Как исправить: поправьте начало или конец одного из сезонов.
    """
    seasons = sorted(programme.ever(Season), key=lambda season: season.from_)
    for earlier, later in pairwise(seasons):
        if later.from_ <= earlier.to:
            message = (
                f"Сезон {later.title} начинается {day(later.from_)}, а {earlier.title} длится "
                f"{period(earlier.from_, earlier.to)}."
            )
            yield Finding(later, ("from",), message, "Поправьте даты одного из сезонов.")


def no_current_season(programme: Programme) -> Findings:
    """Текущий учебный год записан.

    Почему: напоминания и первая страница строятся по текущему сезону. Летом его может не быть, но
    с 1 сентября нужен новый.

    Как исправить: добавьте запись в records/seasons.
    """
    today = programme.as_of
    seasons = programme.ever(Season)
    if unread(programme, KIND) or any(s.from_ <= today <= s.to for s in seasons):
        return
    past = [season for season in seasons if season.to < today]
    last = max(past, key=lambda season: season.to, default=None)
    if last is None:
        said = "ни один ещё не начался" if seasons else "их нет совсем"
        message = f"На {day(today)} нет сезона: {said}."
        yield Finding(programme.school, (), message, "Добавьте запись в records/seasons.")
    elif today >= _next_september(last.to):
        message = f"Сезон {last.title} окончен {day(last.to)}, а нового нет."
        yield Finding(last, ("to",), message, "Добавьте запись нового сезона в records/seasons.")


def _next_september(after: date) -> date:
    """The first of September that follows a day."""
    this = date(after.year, _SEPTEMBER, 1)
    return this if after < this else this.replace(year=after.year + 1)
