"""What a pair names of its own and of its people: requests, goals, owners, the absent."""

from collections.abc import Iterable
from functools import cache
from typing import cast

from pydantic import BaseModel

from generator.programme import Programme
from generator.programme.relations import mentee_profile
from generator.records.meeting import Meeting
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.season import ExpectedKind, Season
from generator.records.vocabulary import Role
from generator.rules.base import Finding, Findings, Path
from generator.rules.walking import entries
from generator.rules.wording import listed, meant


def unknown_request(programme: Programme) -> Findings:
    """Пара отвечает на запрос, который есть у её наставляемого.

    Почему: карта запросов показывает, какие запросы закрыты парами; ссылка на чужой или
    несуществующий запрос делает её неверной.

    Как исправить: впишите ключ запроса из профиля этого наставляемого за сезон пары.
    """
    for pair in programme.ever(Pair):
        for index, served in enumerate(pair.requests):
            path: Path = ("requests", index)
            if served.person not in pair.mentees:
                message = f"{served.person} — не наставляемый этой пары."
                remedy = f"Наставляемые этой пары: {listed(pair.mentees)}."
                yield Finding(pair, (*path, "person"), message, remedy)
                continue
            person = programme.get(Participant, served.person)
            if person is None:
                continue
            profile = mentee_profile(person, pair.season)
            keys = [request.key for request in profile.requests] if profile else []
            if served.request not in keys:
                message = (
                    f"У {served.person} в сезоне {pair.season} нет запроса «{served.request}»."
                )
                yield Finding(pair, (*path, "request"), message, _known(served.request, keys))


def unknown_goal(programme: Programme) -> Findings:
    """Дело плана и встреча называют цели, которые есть у пары.

    Почему: по встречам видно, какой целью занимались; ключ с опиской теряет эту связь.

    Как исправить: впишите ключ одной из целей пары.
    """
    for pair in programme.ever(Pair):
        keys = _goals(pair)
        for index, activity in enumerate(pair.plan.activities if pair.plan else ()):
            if activity.goal is not None and activity.goal not in keys:
                path = ("plan", "activities", index, "goal")
                message = f"Цели «{activity.goal}» у этой пары нет."
                yield Finding(pair, path, message, _known(activity.goal, keys))
    for meeting in programme.ever(Meeting):
        pair = programme.get(Pair, meeting.pair)
        keys = _goals(pair) if pair else []
        for index, goal in enumerate(meeting.goals if pair else ()):
            if goal not in keys:
                message = f"Цели «{goal}» у пары {meeting.pair} нет."
                yield Finding(meeting, ("goals", index), message, _known(goal, keys))


def _goals(pair: Pair) -> list[str]:
    return [goal.key for goal in pair.plan.goals] if pair.plan else []


def _known(word: str, keys: Iterable[str]) -> str:
    keys = [*keys]
    return meant(word, keys, f"Есть: {', '.join(keys)}." if keys else "Сначала запишите их.")


def agreement_owner(programme: Programme) -> Findings:
    """За договорённость отвечает кто-то из пары или роль.

    Почему: договорённость встречи — дело её участников; чужой id здесь почти всегда описка.

    Как исправить: впишите id наставника или наставляемого этой пары либо роль, например
    «куратор».
    """
    for meeting in programme.ever(Meeting):
        pair = programme.get(Pair, meeting.pair)
        people = (*pair.mentors, *pair.mentees) if pair else ()
        for index, agreement in enumerate(meeting.agreements):
            if pair and not isinstance(agreement.owner, Role) and agreement.owner not in people:
                yield Finding(
                    meeting,
                    ("agreements", index, "owner"),
                    f"{agreement.owner} не входит в пару {pair.id}.",
                    meant(agreement.owner, people, f"Участники пары: {listed(people)}; или роль."),
                )


def absent_stranger(programme: Programme) -> Findings:
    """Отсутствовать может только участник пары.

    Почему: по этому полю считают посещаемость; чужой id делает её неверной.

    Как исправить: впишите id наставника или наставляемого этой пары.
    """
    for meeting in programme.ever(Meeting):
        pair = programme.get(Pair, meeting.pair)
        people = (*pair.mentors, *pair.mentees) if pair else ()
        for index, key in enumerate(meeting.absent if pair else ()):
            if key not in people:
                message = f"{key} не входит в пару {meeting.pair}."
                remedy = meant(key, people, f"Участники пары: {listed(people)}.")
                yield Finding(meeting, ("absent", index), message, remedy)


_LISTS = ("goals", "requests", "models", "expected", "items", "options")


def repeated_key(programme: Programme) -> Findings:
    """Ключи внутри одной записи не повторяются.

    Почему: по ключу на цель, запрос, модель или вопрос ссылаются другие записи; два одинаковых
    ключа делают ссылку двусмысленной. Ключи вопросов — одни на всю анкету.

    Как исправить: дайте второму другой ключ.
    """
    for record in programme.every():
        items = set[str]()
        for path, entry in entries(record):
            for name in _lists(type(entry)):
                listing: object = getattr(entry, name)
                # Questions lie in sections, yet answers know them by key alone.
                seen = items if name == "items" else set[str]()
                for index, key in enumerate(_keys_of(listing)):
                    if key in seen:
                        message = f"Ключ «{key}» здесь уже есть."
                        place = (*path, name, index, "key")
                        yield Finding(record, place, message, "Дайте второму другой ключ.")
                    seen.add(key)


@cache
def _lists(model: type[BaseModel]) -> tuple[str, ...]:
    return tuple(name for name in _LISTS if name in model.model_fields)


def _keys_of(listing: object) -> Iterable[str]:
    if not isinstance(listing, tuple):
        return ()
    items = cast("tuple[object, ...]", listing)
    keys: list[object] = [getattr(item, "key", None) for item in items]
    return [key for key in keys if isinstance(key, str)]


def unmeasured_result(programme: Programme) -> Findings:
    """Ожидаемый результат либо измеряется, либо сказано, почему нет.

    Почему: обещание, которое нельзя проверить, в отчёте превращается в «достигнуто» без
    оснований.

    Как исправить: выберите, как его увидят (показатель, измерение, подсчёт), или впишите причину
    в поле `reason`.
    """
    for season in programme.ever(Season):
        for index, result in enumerate(season.expected):
            if result.seen_by is ExpectedKind.NONE and not result.reason:
                message = f"Результат «{result.key}» не измеряется, а почему — не сказано."
                path = ("expected", index, "seen_by")
                yield Finding(season, path, message, "Добавьте строку «reason: …».")
