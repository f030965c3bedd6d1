"""X02: dates stand in their order and inside the season, the pair and the plan."""

from collections.abc import Iterator
from datetime import date, timedelta

from pydantic import BaseModel

from generator.grammar import count, day, period
from generator.programme import Programme
from generator.records.consent import Consent
from generator.records.document import Document
from generator.records.erasure import Erasure
from generator.records.event import Event
from generator.records.meeting import Meeting
from generator.records.pair import Pair, Pause, Plan
from generator.records.participant import Participant
from generator.records.partner import Partner
from generator.records.roadmap_item import RoadmapItem
from generator.records.season import CalendarItem, Season, Stage
from generator.records.wave import Wave
from generator.rules.base import Finding, Findings, Path
from generator.rules.walking import entries

_ORDERED: dict[type[BaseModel], tuple[tuple[str, str], ...]] = {
    Season: (("from_", "to"),),
    Stage: (("from_", "to"),),
    CalendarItem: (("from_", "due"),),
    RoadmapItem: (("from_", "due"),),
    Pair: (("started_on", "planned_until"), ("started_on", "ended_on"), ("notice_on", "ended_on")),
    Pause: (("from_", "to"),),
    Plan: (("from_", "to"),),
    Event: (("date", "until"),),
    Wave: (("opens_on", "closes_on"),),
    Document: (("date", "valid_until"),),
    Consent: (
        ("signed_on", "valid_from"),
        ("valid_from", "valid_until"),
        ("signed_on", "withdrawn_on"),
    ),
    Erasure: (("received_on", "due_on"), ("received_on", "done_on")),
    Participant: (("joined_on", "left_on"),),
    Partner: (("since", "until"),),
}
"""Of each group of fields: which day may not come after which."""


def reversed_dates(programme: Programme) -> Findings:
    """Начало не позже конца.

    Почему: по датам сайт считает, что идёт, что завершено и что просрочено; перепутанные даты
    делают любое из этих состояний неверным.

    Как исправить: сверьте обе даты с документом и поправьте ту, где описка.
    """
    for record in programme.every():
        for path, entry in entries(record):
            for earlier, later in _ORDERED.get(type(entry), ()):
                said = _reversed(entry, earlier, later)
                if said:
                    key = type(entry).model_fields[later].alias or later
                    yield Finding(record, (*path, key), said, "Проверьте обе даты.")


def _reversed(entry: BaseModel, earlier: str, later: str) -> str:
    """How to say that two days stand in the wrong order; empty when they do not."""
    first, last = _day(entry, earlier), _day(entry, later)
    if first is None or last is None or first <= last:
        return ""
    fields = type(entry).model_fields
    return (
        f"«{fields[later].title}» ({day(last)}) раньше, "
        f"чем «{fields[earlier].title}» ({day(first)})."
    )


def _day(entry: BaseModel, name: str) -> date | None:
    value: object = getattr(entry, name)
    return value if isinstance(value, date) else None


def end_reason(programme: Programme) -> Findings:
    """У законченной пары есть дата окончания и причина, у работающей — ни того ни другого.

    Почему: по причине отличают завершение от досрочного прекращения, а это показатель
    эффективности программы. Дата окончания без начала не имеет смысла.

    Как исправить: впишите `ended_on` и `end_reason` вместе; если пара работает, удалите обе
    строки.
    """
    for pair in programme.ever(Pair):
        if pair.ended_on is not None and pair.started_on is None:
            yield Finding(
                pair,
                ("ended_on",),
                f"Пара окончена {day(pair.ended_on)}, а дня начала нет.",
                "Добавьте строку «started_on: …».",
            )
        if pair.ended_on is not None and pair.end_reason is None:
            yield Finding(
                pair,
                ("ended_on",),
                f"Пара окончена {day(pair.ended_on)}, а причины нет.",
                "Добавьте строку «end_reason: …»: цели достигнуты, срок окончен или другая.",
            )
        if pair.end_reason is not None and pair.ended_on is None:
            yield Finding(
                pair,
                ("end_reason",),
                f"Причина окончания есть («{pair.end_reason.label}»), а дня окончания нет.",
                "Добавьте строку «ended_on: …» или удалите причину.",
            )


def pair_outside_season(programme: Programme) -> Findings:
    """Пара работает внутри своего сезона.

    Почему: пара живёт один учебный год, по сезонам считают показатели. Пара следующего года —
    новая запись с полем `continues`.

    Как исправить: поправьте дату или сезон пары.
    """
    for pair in programme.ever(Pair):
        season = programme.get(Season, pair.season)
        if season is not None:
            yield from _outside(season, pair, pair, ("started_on", "planned_until", "ended_on"))


def stage_outside_season(programme: Programme) -> Findings:
    """Этапы лежат внутри сезона.

    Почему: семь этапов — путь одного учебного года (Р-145); этап за его пределами сдвинет
    сроки документов и напоминаний.

    Как исправить: поправьте даты этапа или начало и конец сезона.
    """
    for season in programme.ever(Season):
        for index, stage in enumerate(season.stages):
            yield from _outside(season, season, stage, ("from_", "to"), ("stages", index))


def calendar_outside_season(programme: Programme) -> Findings:
    """Сроки календаря лежат внутри сезона.

    Почему: срок вне учебного года чаще всего остался от прошлого сезона.

    Как исправить: поправьте дату; если отчёт и правда сдают летом, продлите сезон.
    """
    for season in programme.ever(Season):
        for index, item in enumerate(season.calendar):
            yield from _outside(season, season, item, ("from_", "due"), ("calendar", index))


def roadmap_outside_season(programme: Programme) -> Findings:
    """Сроки дорожной карты лежат внутри сезона.

    Почему: дорожную карту утверждают на учебный год; срок другого года — описка или пункт
    другой карты.

    Как исправить: поправьте срок или сезон пункта.
    """
    for item in programme.ever(RoadmapItem):
        season = programme.get(Season, item.season)
        if season is not None:
            yield from _outside(season, item, item, ("from_", "due"))


def wave_outside_season(programme: Programme) -> Findings:
    """Волна анкетирования проходит внутри своего сезона.

    Почему: вход и выход сравнивают внутри одного сезона; ответы чужого года испортят сравнение.

    Как исправить: поправьте дни волны или её сезон.
    """
    for wave in programme.ever(Wave):
        season = programme.get(Season, wave.season)
        if season is not None:
            yield from _outside(season, wave, wave, ("opens_on", "closes_on"))


def _outside(
    season: Season,
    record: Season | Pair | RoadmapItem | Wave,
    entry: BaseModel,
    names: tuple[str, ...],
    path: Path = (),
) -> Iterator[Finding]:
    for name in names:
        when, info = _day(entry, name), type(entry).model_fields[name]
        if when is None or season.from_ <= when <= season.to:
            continue
        yield Finding(
            record,
            (*path, info.alias or name),
            f"«{info.title}» — {day(when)}, а сезон {season.title} длится "
            f"{period(season.from_, season.to)}.",
            "Поправьте дату или сезон.",
        )


def pause_outside_pair(programme: Programme) -> Findings:
    """Перерыв лежит внутри работы пары.

    Почему: в перерыв от пары не ждут встреч; перерыв вне её работы ничего не значит.

    Как исправить: поправьте дни перерыва.
    """
    for pair in programme.ever(Pair):
        for index, pause in enumerate(pair.pauses):
            path = ("pauses", index)
            if pair.started_on is None or pause.from_ < pair.started_on:
                began = f"начинается {day(pair.started_on)}" if pair.started_on else "не начата"
                message = f"Перерыв с {day(pause.from_)}, а пара {began}."
                yield Finding(pair, (*path, "from"), message, "Поправьте начало перерыва.")
            last = pause.to or pause.from_
            if pair.ended_on is not None and last > pair.ended_on:
                message = f"Перерыв до {day(last)}, а пара окончена {day(pair.ended_on)}."
                yield Finding(pair, (*path, "to"), message, "Поправьте конец перерыва.")


def plan_outside_pair(programme: Programme) -> Findings:
    """Персонализированная программа лежит внутри работы пары.

    Почему: программу пары составляют на срок её работы (методические рекомендации 2021 года,
    АЗ-1128/08).

    Как исправить: поправьте дни программы или срок пары.
    """
    for pair in programme.ever(Pair):
        plan = pair.plan
        if plan is None or pair.started_on is None:
            continue
        if plan.from_ is not None and plan.from_ < pair.started_on:
            message = f"План начинается {day(plan.from_)}, а пара — {day(pair.started_on)}."
            yield Finding(pair, ("plan", "from"), message, "Поправьте начало плана или пары.")
        until = pair.planned_until
        if plan.to is not None and until is not None and plan.to > until:
            message = f"План рассчитан до {day(plan.to)}, а пара работает до {day(until)}."
            yield Finding(pair, ("plan", "to"), message, "Поправьте конец плана или срок пары.")


def meeting_outside_pair(programme: Programme) -> Findings:
    """Встреча попадает в дни работы пары; небольшой запас разрешён.

    Почему: встреча до приказа или после окончания чаще всего записана не в ту пару или с опиской
    в дате. Запас задаёт `deadlines.meeting_slack_days` в school.yml, обычно 14 дней.

    Как исправить: поправьте дату встречи или дни пары.
    """
    days = programme.school.deadlines.meeting_slack_days
    for meeting in programme.ever(Meeting):
        pair = programme.get(Pair, meeting.pair)
        said = _outside_pair(meeting.date, pair, timedelta(days=days)) if pair else ""
        if said:
            slack = count(days, "день", "дня", "дней")
            remedy = f"Поправьте дату встречи или дни пары; запас — {slack}."
            yield Finding(meeting, ("date",), f"Встреча {day(meeting.date)}, а {said}.", remedy)


def _outside_pair(when: date, pair: Pair, slack: timedelta) -> str:
    if pair.started_on is None:
        return f"пара {pair.id} ещё не начата: у неё нет поля started_on"
    if when < pair.started_on - slack:
        return f"пара {pair.id} начинается {day(pair.started_on)}"
    if pair.ended_on is not None and when > pair.ended_on + slack:
        return f"пара {pair.id} окончена {day(pair.ended_on)}"
    until = pair.planned_until
    if pair.ended_on is None and until is not None and when > until + slack:
        return f"пара {pair.id} работает до {day(until)}"
    return ""


def fact_beyond_season(programme: Programme) -> Findings:
    """Факт из будущего не выходит за конец последнего сезона.

    Почему: то, что ещё не случилось, программа не считает; дата за концом сезона почти всегда —
    описка в годе, и запись молча не попала бы никуда.

    Как исправить: проверьте год.
    """
    season = programme.seasons[-1] if programme.seasons else None
    for record in programme.every():
        name = programme.kind(record).dated
        when = _day(record, name) if name else None
        if when is None or when <= programme.as_of or (season and when <= season.to):
            continue
        ends = (
            f"позже конца последнего сезона {season.title} ({day(season.to)})"
            if season
            else "ещё не наступила, и сезона на неё нет"
        )
        yield Finding(
            record,
            (name,),
            f"Дата {day(when)} — {ends}.",
            "Проверьте год.",
        )
