"""X12: after a withdrawal the data are destroyed in time and with an act (152-ФЗ, ст. 21)."""

from datetime import timedelta

from generator.grammar import count, day
from generator.programme import Programme
from generator.records import erasure as erasures
from generator.records.consent import Consent, ConsentKind
from generator.records.erasure import Erasure
from generator.rules.base import Finding, Findings
from generator.rules.unread import unread


def withdrawal_without_erasure(programme: Programme) -> Findings:
    """Отзыв согласия на обработку записан как требование об удалении.

    Почему: после отзыва данные уничтожают не позже чем через 30 дней (152-ФЗ, ст. 21), и это
    нужно подтвердить актом. Новое согласие на обработку снимает требование.

    Как исправить: добавьте запись в records/erasures: кто, основание, день и срок.
    """
    known = {erasure.person for erasure in programme.of(Erasure)}
    if unread(programme, erasures.KIND):
        return
    for consent in programme.of(Consent):
        withdrawn = consent.withdrawn_on
        if consent.kind is not ConsentKind.PROCESSING or consent.person in known:
            continue
        if withdrawn is None or withdrawn > programme.as_of or _renewed(programme, consent):
            continue
        due = withdrawn + timedelta(days=programme.school.deadlines.destroy_days)
        message = f"Согласие отозвано {day(withdrawn)}, а требования об удалении нет."
        remedy = f"Добавьте запись в records/erasures: данные уничтожают до {day(due)}."
        yield Finding(consent, ("withdrawn_on",), message, remedy)


def _renewed(programme: Programme, old: Consent) -> bool:
    return any(
        consent.kind is old.kind
        and consent.person == old.person
        and consent.withdrawn_on is None
        and consent.signed_on >= old.signed_on
        for consent in programme.of(Consent)
    )


def erasure_term(programme: Programme) -> Findings:
    """Срок уничтожения данных не больше законного.

    Почему: после отзыва согласия или достижения цели данные уничтожают не позже чем через 30
    дней (152-ФЗ, ст. 21). Число дней задаёт `deadlines.destroy_days`.

    Как исправить: поправьте `due_on`.
    """
    days = programme.school.deadlines.destroy_days
    for erasure in programme.of(Erasure):
        latest = erasure.received_on + timedelta(days=days)
        if erasure.due_on > latest:
            term = count(days, "день", "дня", "дней")
            message = f"Срок — {day(erasure.due_on)}, а закон даёт {term}: до {day(latest)}."
            yield Finding(erasure, ("due_on",), message, "Поправьте срок.")


def overdue_erasure(programme: Programme) -> Findings:
    """Требование об удалении исполнено в срок и подтверждено актом.

    Почему: просрочка — нарушение закона о персональных данных (152-ФЗ, ст. 21); уничтожение
    подтверждают актом (приказ Роскомнадзора 28.10.2022 № 179).

    Как исправить: уничтожьте или обезличьте данные, впишите `done_on`, `method` и `act`.
    """
    for erasure in programme.of(Erasure):
        if erasure.done_on is None and erasure.due_on < programme.as_of:
            message = f"Срок удаления прошёл {day(erasure.due_on)}, а отметки об исполнении нет."
            remedy = "Исполните требование и впишите done_on, method и act."
            yield Finding(erasure, ("due_on",), message, remedy)
        elif erasure.done_on is not None and erasure.act is None:
            message = f"Требование исполнено {day(erasure.done_on)}, а акта нет."
            remedy = "Оформите акт об уничтожении и впишите его id в поле act."
            yield Finding(erasure, ("done_on",), message, remedy)
