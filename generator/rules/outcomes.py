"""X16, X31: what a pair must have when it is over, and a mentor before it begins to work."""

from generator.grammar import day
from generator.programme import Programme
from generator.programme.relations import form_of, meetings_of, mentor_profile, state_of
from generator.programme.state import PairState
from generator.records.meeting import MeetingKind
from generator.records.pair import Pair
from generator.records.participant import MentorProfile, Participant
from generator.rules.base import Finding, Findings


def goal_without_outcome(programme: Programme) -> Findings:
    """У завершённой пары каждая цель закрыта.

    Почему: доля достигнутых целей — показатель программы; цель без итога или без дня итога
    выпадает из неё молча.

    Как исправить: впишите итог цели (`outcome`): достигнута, частично, не достигнута или снята —
    и его день (`closed_on`).
    """
    for pair in programme.of(Pair):
        if pair.plan is None or state_of(programme, pair) is not PairState.COMPLETED:
            continue
        for index, goal in enumerate(pair.plan.goals):
            if goal.outcome is None:
                message = f"Пара завершена, а у цели «{goal.key}» нет итога."
                remedy = "Добавьте строку «outcome: …»: достигнута, частично, не достигнута, снята."
                yield Finding(pair, ("plan", "goals", index, "key"), message, remedy)
            elif goal.closed_on is None:
                message = f"У цели «{goal.key}» есть итог, а дня его нет."
                remedy = "Добавьте строку «closed_on: …»."
                yield Finding(pair, ("plan", "goals", index, "outcome"), message, remedy)


def missing_result(programme: Programme) -> Findings:
    """У завершённой пары записан итог.

    Почему: итог пары — то, что остаётся для реестра, справки и следующего наставника.

    Как исправить: напишите поле `result`: что изменилось, двумя-тремя предложениями.
    """
    for pair in programme.of(Pair):
        done = state_of(programme, pair) is PairState.COMPLETED
        if done and pair.ended_on is not None and not pair.result:
            message = f"Пара завершена {day(pair.ended_on)}, а итога нет."
            yield Finding(pair, ("ended_on",), message, "Напишите поле «result: …».")


def untrained_mentor(programme: Programme) -> Findings:
    """Наставник обучен до первой последовательной встречи.

    Почему: где форма требует обучения (`training_required`), с наставляемыми работает только
    подготовленный наставник: отбор и обучение — четвёртый этап программы (Р-145).

    Как исправить: впишите обучение в профиль наставника (`training`) или причину, почему учить не
    нужно (`training_waived`).
    """
    for pair in programme.of(Pair):
        form = form_of(programme, pair)
        meetings = meetings_of(programme, pair)
        first = next((m for m in meetings if m.kind is MeetingKind.REGULAR), None)
        if form is None or not form.training_required or first is None:
            continue
        for index, key in enumerate(pair.mentors):
            person = programme.get(Participant, key)
            profile = mentor_profile(person, pair.season) if person else None
            if person is None or profile is None or profile.training_waived:
                continue
            days = [training.on for p in _profiles(person) for training in p.training]
            if all(trained > first.date for trained in days):
                message = (
                    f"Наставник {key} не обучен до первой последовательной встречи "
                    f"({day(first.date)}), а форма «{form.title}» этого требует."
                )
                remedy = f"В записи {key} впишите training или причину training_waived."
                yield Finding(pair, ("mentors", index), message, remedy)


def _profiles(person: Participant) -> list[MentorProfile]:
    """The mentor of every season: what was learnt a year ago counts."""
    return [facts.mentor for facts in person.seasons.values() if facts.mentor is not None]
