"""X04, X05, X06: who is with whom, how often at once, and how much a mentor takes on."""

from collections import defaultdict
from itertools import combinations

from generator.grammar import count, day, period
from generator.programme import Programme
from generator.programme.relations import (
    mentee_profile,
    mentor_profile,
    pairs_led,
    state_of,
)
from generator.records.form import Form
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.season import Season
from generator.rules.base import Finding, Findings
from generator.rules.wording import listed


def mentor_is_mentee(programme: Programme) -> Findings:
    """Никто не наставник самому себе.

    Почему: пара — это двое разных людей; один и тот же id с обеих сторон — описка.

    Как исправить: поправьте id наставника или наставляемого. Если люди меняются ролями, это вид
    «реверсивное» и вторая пара.
    """
    for pair in programme.ever(Pair):
        for index, key in enumerate(pair.mentees):
            if key in pair.mentors:
                message = f"{key} в этой паре и наставник, и наставляемый."
                yield Finding(pair, ("mentees", index), message, "Поправьте один из двух id.")


def repeated_person(programme: Programme) -> Findings:
    """Участник назван в паре один раз.

    Почему: повтор завышает число наставляемых в показателях и нагрузку наставника.

    Как исправить: удалите лишнюю строку.
    """
    for pair in programme.ever(Pair):
        for side, keys in (("mentors", pair.mentors), ("mentees", pair.mentees)):
            for index, key in enumerate(keys):
                if key in keys[:index]:
                    message = f"{key} уже назван в этом списке."
                    yield Finding(pair, (side, index), message, "Удалите лишнюю строку.")


def same_people_overlap(programme: Programme) -> Findings:
    """Те же двое не работают одновременно в двух парах одной формы.

    Почему: одна и та же работа учлась бы дважды — в показателях, в нагрузке и в реестре.

    Как исправить: закончите первую пару (`ended_on`, `end_reason`) или удалите лишнюю запись.
    """
    together: dict[tuple[str, str, str], list[Pair]] = defaultdict(list)
    for pair in programme.ever(Pair):
        for mentor in dict.fromkeys(pair.mentors):
            for mentee in dict.fromkeys(pair.mentees):
                together[pair.form, mentor, mentee].append(pair)
    for (_, mentor, mentee), pairs in together.items():
        for one, other in combinations(pairs, 2):
            if _overlap(one, other):
                earlier, later = sorted((one, other), key=lambda p: (str(p.started_on), p.id))
                message = f"{mentor} и {mentee} в эти же дни работают в паре {earlier.id}."
                remedy = "Закончите одну из пар или удалите лишнюю запись."
                yield Finding(later, ("started_on",), message, remedy)


def _overlap(one: Pair, other: Pair) -> bool:
    if one.started_on is None or other.started_on is None:
        return False
    starts_later = max(one.started_on, other.started_on)
    ends = [pair.ended_on or pair.planned_until for pair in (one, other)]
    return all(end is None or starts_later <= end for end in ends)


def mentee_in_many_pairs(programme: Programme) -> Findings:
    """У наставляемого одна работающая пара одной формы.

    Почему: два наставника в одном деле мешают друг другу, и неясно, чей это результат.

    Как исправить: закончите одну из пар; если так задумано, впишите причину в поле
    `allow_multiple` профиля наставляемого за этот сезон.
    """
    running: dict[tuple[str, str, str], list[Pair]] = defaultdict(list)
    for pair in programme.of(Pair):
        if state_of(programme, pair).running:
            for mentee in dict.fromkeys(pair.mentees):
                running[mentee, pair.season, pair.form].append(pair)
    for (mentee, season, form), pairs in running.items():
        person = programme.get(Participant, mentee)
        profile = mentee_profile(person, season) if person else None
        if len(pairs) < 2 or (profile and profile.allow_multiple):  # noqa: PLR2004 - a pair of pairs
            continue
        last = pairs[-1]
        title = getattr(programme.get(Form, form), "title", form)
        message = f"{mentee} сразу в парах {listed(p.id for p in pairs)} формы «{title}»."
        remedy = f"Закончите лишнюю или впишите причину: {mentee}, поле allow_multiple."
        yield Finding(last, ("mentees", last.mentees.index(mentee)), message, remedy)


def mentor_over_capacity(programme: Programme) -> Findings:
    """У наставника не больше наставляемых, чем он готов взять.

    Почему: высокая нагрузка — один из трёх рисков, которые называют рекомендации 2021 года для
    педагогических работников.

    Как исправить: передайте кого-то другому наставнику или, если он согласен, увеличьте
    `capacity` в его профиле за сезон.
    """
    for person in programme.of(Participant):
        for season in programme.seasons:
            profile = mentor_profile(person, season)
            if profile is None:
                continue
            mentees = _mentees_now(programme, person, season)
            if len(mentees) > profile.capacity:
                taken = count(len(mentees), "наставляемый", "наставляемых", "наставляемых")
                yield Finding(
                    person,
                    ("seasons", season.id, "mentor", "capacity"),
                    f"У наставника {person.id} сейчас {taken}, а готов он взять "
                    f"{profile.capacity}: {listed(mentees)}.",
                    "Передайте кого-то другому наставнику или поправьте capacity.",
                )


def _mentees_now(programme: Programme, person: Participant, season: Season) -> list[str]:
    led = (pair for pair in pairs_led(programme, person) if pair.season == season.id)
    now = (pair for pair in led if state_of(programme, pair).running)
    return sorted({mentee for pair in now for mentee in pair.mentees})


def missing_profile(programme: Programme) -> Findings:
    """У каждого, кто в паре, есть профиль на этот сезон.

    Почему: базы наставников и наставляемых — это профили сезона; без профиля человек в паре есть,
    а в базе его нет.

    Как исправить: в записи участника под `seasons` добавьте сезон и в нём раздел `mentor` или
    `mentee`.
    """
    for pair in programme.ever(Pair):
        if programme.get(Season, pair.season) is None:
            continue
        for side, keys in (("mentors", pair.mentors), ("mentees", pair.mentees)):
            for index, key in enumerate(keys):
                if _lacks_profile(programme.get(Participant, key), pair.season, side):
                    base, role = _BASES[side]
                    yield Finding(
                        pair,
                        (side, index),
                        f"{key} — {role}, а профиля {base} на сезон {pair.season} у него нет.",
                        f"В записи {key} добавьте раздел «{side[:-1]}» под seasons, {pair.season}.",
                    )


_BASES = {"mentors": ("наставника", "наставник"), "mentees": ("наставляемого", "наставляемый")}


def _lacks_profile(person: Participant | None, season: str, side: str) -> bool:
    if person is None:
        return False
    found = mentor_profile if side == "mentors" else mentee_profile
    return found(person, season) is None


def left_but_paired(programme: Programme) -> Findings:
    """Кто вышел из базы, тот не работает в паре.

    Почему: выбытие наставника или наставляемого прекращает пару; иначе она числится работающей
    без одной из сторон.

    Как исправить: закончите пару с причиной «наставник выбыл» или «наставляемый выбыл» либо
    поправьте дату выхода.
    """
    for pair in programme.of(Pair):
        if pair.started_on is None:
            continue
        last = pair.ended_on or programme.as_of
        for side, keys in (("mentors", pair.mentors), ("mentees", pair.mentees)):
            for index, key in enumerate(keys):
                person = programme.get(Participant, key)
                if person and person.left_on and person.left_on < min(last, programme.as_of):
                    yield Finding(
                        pair,
                        (side, index),
                        f"{key} вышел из базы {day(person.left_on)}, а пара работает "
                        f"{period(pair.started_on, pair.ended_on)}.",
                        "Закончите пару или поправьте дату выхода.",
                    )
