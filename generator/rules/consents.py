"""X09, X13: whoever takes part has consented, by the right hand and on a paper of its own."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.grammar import count, day
from generator.programme import Programme
from generator.programme.relations import consents_of, is_minor, people_of, state_of
from generator.programme.spans import Span, first_gap
from generator.records.choice import folded
from generator.records.consent import KIND, Consent, ConsentKind, Signer
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.vocabulary import PersonKind
from generator.rules.base import Finding, Findings, Path
from generator.rules.unread import unread

_DAY = timedelta(days=1)


def processing_consent(programme: Programme) -> Findings:
    """На всё время работы пары у каждого есть согласие на обработку данных.

    Почему: сведения об участнике ведут только с его согласия (152-ФЗ, ст. 6 и 9); день без
    согласия — день незаконной обработки.

    Как исправить: добавьте согласие вида «обработка данных», которое покрывает эти дни, или
    закончите пару днём, когда согласие перестало действовать.
    """
    for pair, index, person in _taking_part(programme):
        first, last = _work(programme, pair)
        consents = consents_of(programme, person.id, ConsentKind.PROCESSING)
        gap = first_gap(_spans(consents), first, last)
        if gap is None:
            continue
        what = f"{person.id} на обработку данных"
        message = _lack(what, first, gap if consents else None)
        yield Finding(pair, index, message, _remedy(programme, person, ConsentKind.PROCESSING))


def participation_consent(programme: Programme) -> Findings:
    """На участие несовершеннолетнего согласился законный представитель.

    Почему: за ребёнка решает законный представитель (ст. 64 СК РФ); согласие на участие —
    отдельный документ, согласие на обработку данных его не заменяет (152-ФЗ, ст. 9).

    Как исправить: добавьте согласие вида «участие несовершеннолетнего», подписанное
    представителем и действующее все дни работы пары до совершеннолетия.
    """
    for pair, index, person in _taking_part(programme):
        first, last = _work(programme, pair)
        if not _counts_minor(person, first):
            continue
        if person.adult_from is not None:
            last = min(last, person.adult_from - _DAY)
        signed = [
            consent
            for consent in consents_of(programme, person.id, ConsentKind.PARTICIPATION)
            if consent.signer is Signer.REPRESENTATIVE
        ]
        gap = first_gap(_spans(signed), first, last)
        if gap is not None:
            what = f"представителя {person.id} на участие"
            message = _lack(what, first, gap if signed else None)
            remedy = _remedy(programme, person, ConsentKind.PARTICIPATION)
            yield Finding(pair, index, message, remedy)


def _lack(what: str, first: date, gap: date | None) -> str:
    if gap is None:
        return f"Согласия {what} нет, а пара работает с {day(first)}."
    if gap == first:
        return f"Согласие {what} не действовало {day(first)}, в первый день работы пары."
    return f"Согласие {what} не действует с {day(gap)}, а пара после этого работала."


def _remedy(programme: Programme, person: Participant, kind: ConsentKind) -> str:
    files = unread(programme, KIND)
    if files:
        return f"Сначала исправьте согласия с ошибками: {', '.join(files)}."
    return f"Добавьте запись в records/consents: person: {person.id}, kind: {kind}."


def unknown_age(programme: Programme) -> Findings:
    """У обучающегося записан месяц совершеннолетия.

    Почему: от возраста зависит, кто подписывает согласия; пока месяца нет, обучающийся считается
    несовершеннолетним. День рождения в записях не хранят.

    Как исправить: впишите `adult_from` — год и месяц, когда исполнится 18, например 2029-04.
    """
    for person in programme.of(Participant):
        if person.kind is PersonKind.PUPIL and person.adult_from is None:
            message = f"Не видно, совершеннолетний ли {person.id}."
            yield Finding(
                person,
                ("kind",),
                message,
                "Добавьте строку «adult_from: год-месяц» — месяц 18-летия.",
            )


def consent_signer(programme: Programme) -> Findings:
    """Согласие подписал тот, кто вправе.

    Почему: за несовершеннолетнего согласие даёт законный представитель (152-ФЗ, ст. 9
    и 10.1; ст. 64 СК РФ), взрослый решает сам. Согласие не той руки не действует.

    Как исправить: поправьте поле `signer`; если подписал не тот, возьмите новое согласие. У
    представителя укажите, кем он приходится (`signer_relation`).
    """
    for consent in programme.of(Consent):
        person = programme.get(Participant, consent.person)
        if person is None:
            continue
        by_self = consent.signer is Signer.SELF
        if by_self and _counts_minor(person, consent.signed_on):
            yield Finding(
                consent,
                ("signer",),
                f"{day(consent.signed_on)} {person.id} несовершеннолетний, а подписал сам.",
                "Нужна подпись законного представителя.",
            )
        elif not by_self and _surely_adult(person, consent.signed_on):
            yield Finding(
                consent,
                ("signer",),
                f"{day(consent.signed_on)} {person.id} совершеннолетний, а подписал представитель.",
                "Взрослый подписывает сам: возьмите новое согласие.",
            )
        elif not by_self and not consent.signer_relation:
            yield Finding(
                consent,
                ("signer",),
                f"За {person.id} подписал представитель, а кем он приходится — не сказано.",
                "Добавьте строку «signer_relation: мать» (отец, опекун).",
            )


def consent_expiring(programme: Programme) -> Findings:
    """Согласие на обработку не кончается раньше работы пары.

    Почему: новое согласие собирают заранее: в день окончания прежнего данные пришлось бы
    уничтожать. За сколько дней напоминать, задаёт `deadlines.consent_notice_days`, обычно 60.

    Как исправить: возьмите новое согласие и добавьте запись; прежнюю не меняйте.
    """
    days = timedelta(days=programme.school.deadlines.consent_notice_days)
    today = programme.as_of
    for person, until in _running_people(programme):
        consents = consents_of(programme, person.id, ConsentKind.PROCESSING)
        end = first_gap(_spans(consents), today, min(today + days, until))
        if end is None or end == today:
            continue
        last = end - _DAY
        ending = next(c for c in reversed(consents) if _span(c)[1] == last)
        left = count((last - today).days, "день", "дня", "дней")
        key = "withdrawn_on" if ending.withdrawn_on else "valid_until"
        message = f"Согласие {person.id} на обработку действует до {day(last)}, осталось {left}."
        yield Finding(ending, (key,), message, "Возьмите новое согласие.")


def coming_of_age(programme: Programme) -> Findings:
    """Кто становится взрослым, подписывает согласие сам.

    Почему: с 18 лет человек решает сам, и согласие, которое дал за него представитель, нужно
    взять заново. Напоминание приходит за `deadlines.consent_notice_days`, обычно за 60 дней.

    Как исправить: после дня рождения возьмите согласие на обработку за подписью участника.
    """
    horizon = programme.as_of + timedelta(days=programme.school.deadlines.consent_notice_days)
    for person, _ in _running_people(programme):
        month = person.adult_from
        consents = consents_of(programme, person.id, ConsentKind.PROCESSING)
        if month is None or month > horizon or not consents:
            continue
        if all(consent.signer is Signer.REPRESENTATIVE for consent in consents):
            when = f"{month.month:02}.{month.year}"
            yield Finding(
                person,
                ("adult_from",),
                f"{person.id} — взрослый с {when}, а согласие подписано только представителем.",
                "Когда исполнится 18, возьмите согласие за подписью самого участника.",
            )


def shared_consent_document(programme: Programme) -> Findings:
    """У согласий разного вида разные документы.

    Почему: с 1 сентября 2025 г. согласие оформляют отдельно от других документов и согласий
    (152-ФЗ, ст. 9); согласие на распространение и раньше было отдельным (ст. 10.1).

    Как исправить: впишите номер того бланка, который подписан на эту цель; если бланк был один
    на всё, возьмите отдельные согласия.
    """
    first: dict[tuple[str, int], Consent] = {}
    for consent in sorted(programme.of(Consent), key=lambda c: (c.signed_on, c.id)):
        key = folded(consent.document), consent.signed_on.year
        other = first.setdefault(key, consent)
        if other.kind is not consent.kind:
            yield Finding(
                consent,
                ("document",),
                f"Документ «{consent.document}» уже служит согласием другого вида: "
                f"{other.kind.label} ({other.id}).",
                "Каждому виду согласия — свой документ.",
            )


def _taking_part(programme: Programme) -> Iterator[tuple[Pair, Path, Participant]]:
    """Everyone in pairs that have begun, with the path where the pair names them."""
    for pair in programme.of(Pair):
        if pair.started_on is None or pair.started_on > programme.as_of:
            continue
        for side, keys in (("mentors", pair.mentors), ("mentees", pair.mentees)):
            for index, key in enumerate(keys):
                person = programme.get(Participant, key)
                if person is not None:
                    yield pair, (side, index), person


def _running_people(programme: Programme) -> list[tuple[Participant, date]]:
    """Everyone in pairs at work, with the day until which the last of them is planned."""
    until: dict[str, date] = {}
    for pair in programme.of(Pair):
        if state_of(programme, pair).running:
            for person in people_of(programme, pair):
                planned = pair.planned_until or date.max
                until[person.id] = max(planned, until.get(person.id, planned))
    people = ((programme.get(Participant, key), last) for key, last in until.items())
    return [(person, last) for person, last in people if person is not None]


def _work(programme: Programme, pair: Pair) -> Span:
    """The days of work that lie behind."""
    last = min(pair.ended_on or programme.as_of, programme.as_of)
    return pair.started_on or programme.as_of, last


def _spans(consents: tuple[Consent, ...] | list[Consent]) -> list[Span]:
    return [_span(consent) for consent in consents]


def _span(consent: Consent) -> Span:
    end = consent.valid_until or date.max - _DAY
    if consent.withdrawn_on is not None:
        end = min(end, consent.withdrawn_on - _DAY)
    return consent.valid_from, end


def _counts_minor(person: Participant, when: date) -> bool:
    """A pupil of unknown age counts as a minor."""
    minor = is_minor(person, when)
    return person.kind is PersonKind.PUPIL if minor is None else minor


def _surely_adult(person: Participant, when: date) -> bool:
    """In the very month of the birthday either hand may have signed."""
    month = person.adult_from
    if month is None:
        return person.kind is not PersonKind.PUPIL
    return (when.year, when.month) > (month.year, month.month)
