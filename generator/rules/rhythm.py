"""X14, X15: meetings go in their order and without long silence; what was agreed is done."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.grammar import count, day
from generator.programme import Programme
from generator.programme.relations import meetings_of, state_of
from generator.programme.spans import months_later
from generator.programme.state import DeedState, PairState, agreement_state
from generator.records.meeting import Meeting, MeetingKind
from generator.records.pair import Pair
from generator.rules.base import Finding, Findings

_PLANNED_BEFORE = 3
"""The planning meeting comes before this regular one."""


def acquaintance_first(programme: Programme) -> Findings:
    """Первая встреча пары — знакомство, и оно одно.

    Почему: пара проходит пять видов встреч по порядку, начиная со знакомства (Р-145). Пара,
    которая продолжает прошлогоднюю (`continues`), может начать сразу с работы.

    Как исправить: поправьте вид встречи или запишите пропущенное знакомство.
    """
    for pair, meetings in _met(programme):
        first, *later = meetings
        if first.kind is not MeetingKind.ACQUAINTANCE and not pair.continues:
            message = f"Первая встреча пары {pair.id} — {first.kind.label}, а не знакомство."
            remedy = "Поправьте вид или запишите встречу-знакомство."
            yield Finding(first, ("kind",), message, remedy)
        for meeting in later:
            if meeting.kind is MeetingKind.ACQUAINTANCE:
                message = f"Знакомство — не первая встреча пары {pair.id}: до него встречались "
                yield Finding(
                    meeting,
                    ("kind",),
                    f"{message}{day(first.date)}.",
                    "Поправьте вид встречи или дату.",
                )


def planning_before_regular(programme: Programme) -> Findings:
    """Встреча-планирование проходит до третьей последовательной.

    Почему: без плана последовательные встречи превращаются в разговоры (порядок встреч — Р-145).

    Как исправить: запишите встречу-планирование или поправьте вид одной из встреч.
    """
    for pair, meetings in _met(programme):
        regular = [m for m in meetings if m.kind is MeetingKind.REGULAR]
        if len(regular) < _PLANNED_BEFORE:
            continue
        third = regular[_PLANNED_BEFORE - 1]
        before = meetings[: meetings.index(third)]
        if all(meeting.kind is not MeetingKind.PLANNING for meeting in before):
            message = f"Это третья последовательная встреча пары {pair.id}, а планирования не было."
            remedy = "Запишите встречу-планирование или поправьте вид одной из встреч."
            yield Finding(third, ("kind",), message, remedy)


def final_last(programme: Programme) -> Findings:
    """После итоговой встречи других не бывает.

    Почему: итоговая встреча закрывает работу пары: подводят итоги, благодарят.

    Как исправить: поправьте вид или дату одной из встреч; если работа продолжается, итоговая ещё
    впереди.
    """
    for pair, meetings in _met(programme):
        for meeting in meetings[:-1]:
            if meeting.kind is MeetingKind.FINAL:
                last = meetings[-1].date
                message = f"Итоговая встреча пары {pair.id} — не последняя: ещё была {day(last)}."
                yield Finding(meeting, ("kind",), message, "Поправьте вид или дату встречи.")


def missing_final(programme: Programme) -> Findings:
    """Завершённая пара провела итоговую встречу.

    Почему: итоговая встреча — последняя из пяти видов (Р-145): на ней сверяют результат с
    запросом и дают обратную связь.

    Как исправить: запишите итоговую встречу или поправьте вид последней. Для пар короче
    `deadlines.final_from_months` это совет: правило missing-final-short.
    """
    yield from _without_final(programme, short=False)


def missing_final_short(programme: Programme) -> Findings:
    """Краткосрочной паре тоже полезна итоговая встреча.

    Почему: и короткая работа заслуживает итога; но для пар короче `deadlines.final_from_months`
    (обычно 3 месяца) это только совет.

    Как исправить: запишите итоговую встречу или поправьте вид последней.
    """
    yield from _without_final(programme, short=True)


def _without_final(programme: Programme, *, short: bool) -> Findings:
    months = programme.school.deadlines.final_from_months
    for pair in programme.of(Pair):
        if pair.started_on is None or pair.ended_on is None or _unread(programme, pair):
            continue
        is_short = pair.ended_on < months_later(pair.started_on, months)
        if state_of(programme, pair) is not PairState.COMPLETED or is_short is not short:
            continue
        if all(m.kind is not MeetingKind.FINAL for m in meetings_of(programme, pair)):
            message = f"Пара завершена {day(pair.ended_on)}, а итоговой встречи нет."
            remedy = "Запишите итоговую встречу или поправьте вид последней."
            yield Finding(pair, ("ended_on",), message, remedy)


def first_meeting_late(programme: Programme) -> Findings:
    """Первая встреча проходит вскоре после начала.

    Почему: пара, которая долго не встречается, чаще всего существует только в приказе. Срок
    задаёт `deadlines.first_meeting_days`, обычно 14 дней.

    Как исправить: запишите встречу, которая была, назначьте знакомство или перенесите начало.
    """
    days = programme.school.deadlines.first_meeting_days
    for pair, started in _active(programme):
        met = meetings_of(programme, pair)
        first = met[0].date if met else programme.as_of
        if _unread(programme, pair) or first <= started + timedelta(days=days):
            continue
        allowed = count(days, "день", "дня", "дней")
        said = f"первая встреча прошла только {day(first)}" if met else "встреч ещё не было"
        message = f"Пара начата {day(started)}, а {said}; срок — {allowed}."
        yield Finding(pair, ("started_on",), message, "Запишите встречу или назначьте знакомство.")


def meeting_gap(programme: Programme) -> Findings:
    """Работающая пара встречается без долгих перерывов.

    Почему: «пары без встреч» — первый признак формализма. Сколько дней можно не встречаться,
    задаёт `deadlines.meeting_gap_days`, обычно 45; записанный перерыв (`pauses`) не считается.

    Как исправить: запишите встречи, поговорите с парой или внесите перерыв с причиной.
    """
    days = programme.school.deadlines.meeting_gap_days
    for pair, _ in _active(programme):
        met = meetings_of(programme, pair)
        if not met or _unread(programme, pair):
            continue
        resumed = [pause.to for pause in pair.pauses if pause.to and pause.to < programme.as_of]
        silent = (programme.as_of - max(met[-1].date, *resumed, date.min)).days
        if silent > days:
            message = (
                f"Пара не встречалась {count(silent, 'день', 'дня', 'дней')}: последняя встреча "
                f"{day(met[-1].date)}."
            )
            remedy = "Запишите встречи или внесите перерыв с причиной."
            yield Finding(pair, ("started_on",), message, remedy)


def late_plan(programme: Programme) -> Findings:
    """План пары утверждён в первый месяц.

    Почему: персонализированная программа пары — основа её работы (рекомендации 2021 года). Срок
    задаёт `deadlines.plan_days`, обычно 30 дней.

    Как исправить: запишите раздел `plan` и день утверждения `approved_on`.
    """
    days = programme.school.deadlines.plan_days
    for pair, started in _active(programme):
        plan = pair.plan
        if started + timedelta(days=days) >= programme.as_of:
            continue
        if plan is None or (plan.approved_on is None and plan.document is None):
            said = "не утверждён" if plan else "не записан"
            message = f"Пара начата {day(started)}, а план за {count(days, 'день', 'дня', 'дней')}"
            path = ("plan",) if plan else ("started_on",)
            remedy = "Запишите plan и день утверждения approved_on."
            yield Finding(pair, path, f"{message} {said}.", remedy)


def untouched_goal(programme: Programme) -> Findings:
    """Каждой целью пары занимались хотя бы на одной встрече.

    Почему: цель, к которой за полтора месяца не притронулись, либо забыта, либо не нужна. Срок —
    `deadlines.meeting_gap_days` от утверждения плана.

    Как исправить: назовите цель в поле `goals` встречи, где ею занимались, или закройте её с
    итогом «снята».
    """
    days = timedelta(days=programme.school.deadlines.meeting_gap_days)
    for pair, started in _active(programme):
        if pair.plan is None or _unread(programme, pair):
            continue
        begun = max(started, pair.plan.approved_on or started)
        if begun + days >= programme.as_of:
            continue
        touched = {key for meeting in meetings_of(programme, pair) for key in meeting.goals}
        for index, goal in enumerate(pair.plan.goals):
            if touched and goal.outcome is None and goal.key not in touched:
                message = f"Целью «{goal.key}» ещё не занимались ни на одной встрече."
                remedy = "Назовите её в goals встречи или закройте с итогом «снята»."
                yield Finding(pair, ("plan", "goals", index, "key"), message, remedy)


def overdue_agreement(programme: Programme) -> Findings:
    """Договорённости выполняют в срок.

    Почему: по ним видно, что встреча к чему-то привела. Проверяются только работающие пары.

    Как исправить: впишите `done_on`, если сделано, или договоритесь о новом сроке.
    """
    for meeting in programme.of(Meeting):
        pair = programme.get(Pair, meeting.pair)
        if pair is None or not state_of(programme, pair).running:
            continue
        for index, agreement in enumerate(meeting.agreements):
            overdue = agreement_state(agreement, programme.as_of) is DeedState.OVERDUE
            if overdue and agreement.due is not None:
                message = f"Договорились к {day(agreement.due)}, а отметки о выполнении нет."
                path = ("agreements", index, "due")
                remedy = "Впишите done_on или новый срок."
                yield Finding(meeting, path, message, remedy)


def _met(programme: Programme) -> Iterator[tuple[Pair, tuple[Meeting, ...]]]:
    """Pairs that have met, with all their meetings; not those with a meeting left unread."""
    for pair in programme.of(Pair):
        meetings = meetings_of(programme, pair)
        if meetings and not _unread(programme, pair):
            yield pair, meetings


def _active(programme: Programme) -> Iterator[tuple[Pair, date]]:
    for pair in programme.of(Pair):
        if state_of(programme, pair) is PairState.ACTIVE and pair.started_on is not None:
            yield pair, pair.started_on


def _unread(programme: Programme, pair: Pair) -> bool:
    """Whether a meeting of the pair could not be read: nothing may be said of what lacks then."""
    return any(key.startswith(f"{pair.id}/") for key in programme.archive.broken)
