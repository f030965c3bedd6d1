"""X08: help of one worker to another rests on a written consent (ст. 351.8 ТК РФ)."""

from datetime import date

from generator.grammar import count, day
from generator.programme import Programme
from generator.programme.relations import WORKERS, consents_of, form_of
from generator.programme.spans import working_days
from generator.records.consent import ConsentKind
from generator.records.pair import EndReason, Pair
from generator.records.participant import Participant
from generator.rules.base import Finding, Findings

IN_FORCE = date(2025, 3, 1)
"""The article is in force from this day (381-ФЗ of 09.11.2024)."""

_NOTICED = frozenset({EndReason.MENTOR_REFUSED, EndReason.EMPLOYER})


def labour_consent(programme: Programme) -> Findings:
    """Наставник-работник дал письменное согласие до начала работы.

    Почему: с 1 марта 2025 г. работу наставника с другим работником поручают только с его
    письменного согласия (ст. 351.8 ТК РФ). Для каких форм это нужно, говорит поле `labour_forms`
    в school.yml.

    Как исправить: добавьте согласие вида «согласие наставника (ст. 351.8 ТК)» с датой не позже
    начала пары.
    """
    for pair in programme.of(Pair):
        form = form_of(programme, pair)
        if pair.started_on is None or pair.started_on > programme.as_of or form is None:
            continue
        ended_before = pair.ended_on is not None and pair.ended_on < IN_FORCE
        if form.canonical in programme.school.labour_forms and not ended_before:
            yield from _unconsented(programme, pair, max(pair.started_on, IN_FORCE))


def _unconsented(programme: Programme, pair: Pair, by: date) -> Findings:
    for index, key in enumerate(pair.mentors):
        person = programme.get(Participant, key)
        if person is None or person.kind not in WORKERS:
            continue
        consents = consents_of(programme, key, ConsentKind.LABOUR)
        if any(
            c.signed_on <= by and not (c.withdrawn_on and c.withdrawn_on < by) for c in consents
        ):
            continue
        late = next(iter(consents), None)
        said = (
            f"Согласие наставника {key} по ст. 351.8 ТК дано только {day(late.signed_on)}"
            if late
            else f"Согласия наставника {key} по ст. 351.8 ТК нет"
        )
        remedy = (
            "Сверьте дату с бумагой; если согласие опоздало, перенесите начало пары."
            if late
            else f"Добавьте запись в records/consents: person: {key}, kind: labour."
        )
        yield Finding(pair, ("mentors", index), f"{said}, а нужно не позже {day(by)}.", remedy)


def short_notice(programme: Programme) -> Findings:
    """Об отказе наставника или отмене предупреждают за три рабочих дня.

    Почему: и работник, и работодатель могут прекратить наставничество досрочно, предупредив
    друг друга не менее чем за три рабочих дня (ст. 351.8 ТК РФ). Число дней задаёт
    `deadlines.notice_working_days`.

    Как исправить: впишите день предупреждения в поле `notice_on`; если срок не выдержан,
    согласуйте другой день окончания.
    """
    wanted = programme.school.deadlines.notice_working_days
    for pair in programme.of(Pair):
        if pair.ended_on is None or pair.end_reason not in _NOTICED:
            continue
        if pair.notice_on is None:
            message = "Пара прекращена досрочно, а дня предупреждения нет."
            yield Finding(pair, ("end_reason",), message, "Добавьте строку «notice_on: …».")
            continue
        given = working_days(pair.notice_on, pair.ended_on)
        if given < wanted:
            yield Finding(
                pair,
                ("notice_on",),
                f"Предупредили {day(pair.notice_on)}, а пара окончена {day(pair.ended_on)}: это "
                f"{_days(given)}, а нужно не меньше {wanted}.",
                "Сверьте даты с заявлением или приказом.",
            )


def _days(number: int) -> str:
    return count(number, "рабочий день", "рабочих дня", "рабочих дней")
