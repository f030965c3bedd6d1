"""Conformity with the requirements of the programme, in counts: papers, selection, rhythm."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from generator.figures import Figure, share
from generator.programme import Programme
from generator.programme.relations import (
    has_consent,
    is_minor,
    meetings_of,
    mentor_profile,
    order_of,
    pairs_in,
    people_of,
    state_of,
)
from generator.programme.state import PairState
from generator.records.consent import ConsentKind
from generator.records.meeting import MeetingKind
from generator.records.pair import Pair
from generator.records.participant import MentorProfile, Participant
from generator.records.season import Season


@dataclass(frozen=True, slots=True)
class _PairTest:
    """A requirement to a pair: how it is called, worded and told."""

    key: str
    title: str
    definition: str
    meets: Callable[[Programme, Pair], bool]


def requirement_figures(programme: Programme, season: Season) -> tuple[Figure, ...]:
    """Each requirement as a share of the pairs, mentors or people that meet it."""
    begun = tuple(
        pair
        for pair in pairs_in(programme, season)
        if state_of(programme, pair) is not PairState.PLANNED
    )
    return (
        *(_of_pairs(programme, begun, season, test) for test in _PAIR_TESTS),
        *_of_mentors(programme, begun, season),
        _of_consents(programme, begun, season),
    )


def _of_pairs(
    programme: Programme, pairs: tuple[Pair, ...], season: Season, test: _PairTest
) -> Figure:
    like = Figure(
        test.key,
        test.title,
        period=season.title,
        definition=test.definition,
        source="записи пар, встреч и документов",
    )
    return share(sum(test.meets(programme, pair) for pair in pairs), len(pairs), like)


def _has_order(programme: Programme, pair: Pair) -> bool:
    return order_of(programme, pair) is not None


def _has_plan(programme: Programme, pair: Pair) -> bool:
    approved = pair.plan.approved_on if pair.plan else None
    return approved is not None and approved <= programme.as_of


def _met_in_time(programme: Programme, pair: Pair) -> bool:
    meetings = meetings_of(programme, pair)
    term = timedelta(days=programme.school.deadlines.first_meeting_days)
    started = pair.started_on
    return bool(meetings) and started is not None and meetings[0].date <= started + term


def _keeps_rhythm(programme: Programme, pair: Pair) -> bool:
    """No gap over the threshold, pauses apart, up to the end or the day."""
    if pair.started_on is None:
        return False
    last = min(pair.ended_on or programme.as_of, programme.as_of)
    days = [pair.started_on, *(m.date for m in meetings_of(programme, pair)), last]
    days += [day for pause in pair.pauses for day in (pause.from_, pause.to or last)]
    days.sort()
    gap = timedelta(days=programme.school.deadlines.meeting_gap_days)
    return all(
        after - before <= gap
        or any(pause.from_ <= before and after <= (pause.to or last) for pause in pair.pauses)
        for before, after in pairwise(days)
    )


def _passed_route(programme: Programme, pair: Pair) -> bool:
    """Acquaintance, trial and planning all took place."""
    kinds = {meeting.kind for meeting in meetings_of(programme, pair)}
    return {MeetingKind.ACQUAINTANCE, MeetingKind.TRIAL, MeetingKind.PLANNING} <= kinds


_PAIR_TESTS = (
    _PairTest("orders", "Закреплены приказом", "пары, для которых подписан приказ", _has_order),
    _PairTest(
        "approved",
        "План утверждён",
        "пары с утверждённой персонализированной программой",
        _has_plan,
    ),
    _PairTest(
        "in_time",
        "Первая встреча в срок",
        "пары, первая встреча которых прошла не позже установленного срока",
        _met_in_time,
    ),
    _PairTest(
        "route",
        "Пройдены первые три встречи",
        "пары, у которых были знакомство, пробная встреча и планирование",
        _passed_route,
    ),
    _PairTest(
        "rhythm",
        "Без долгих перерывов",
        "пары, которые не делали перерыва дольше установленного, объявленные паузы не в счёт",
        _keeps_rhythm,
    ),
)


def _of_mentors(
    programme: Programme, pairs: tuple[Pair, ...], season: Season
) -> tuple[Figure, ...]:
    people = {key: programme.get(Participant, key) for pair in pairs for key in pair.mentors}
    profiles = [mentor_profile(person, season) for person in people.values() if person]
    like = Figure("", "", period=season.title, source="профили наставников в записях участников")
    return (
        share(
            sum(_selected(p) for p in profiles),
            len(profiles),
            _named(
                like,
                "selected",
                "Наставники прошли отбор",
                "наставники, у которых есть анкета, собеседование и решение",
            ),
        ),
        share(
            sum(_trained(p) for p in profiles),
            len(profiles),
            _named(
                like,
                "trained",
                "Наставники обучены",
                "наставники, которые прошли обучение или освобождены от него с указанием причины",
            ),
        ),
    )


def _named(like: Figure, key: str, title: str, definition: str) -> Figure:
    return Figure(key, title, period=like.period, definition=definition, source=like.source)


def _selected(profile: MentorProfile | None) -> bool:
    chosen = profile.selection if profile else None
    return bool(chosen and chosen.questionnaire_on and chosen.interview_on and chosen.decision)


def _trained(profile: MentorProfile | None) -> bool:
    return bool(profile and (profile.training or profile.training_waived))


def _of_consents(programme: Programme, pairs: tuple[Pair, ...], season: Season) -> Figure:
    people = {
        p.id: p
        for pair in pairs
        if state_of(programme, pair).running
        for p in people_of(programme, pair)
    }
    complete = sum(_consented(programme, person) for person in people.values())
    return share(
        complete,
        len(people),
        Figure(
            "consents",
            "Согласия в порядке",
            period=season.title,
            definition="участники работающих пар, чьи согласия на обработку данных действуют, "
            "а для несовершеннолетних — и согласия представителей на участие",
            source="записи согласий",
        ),
    )


def _consented(programme: Programme, person: Participant) -> bool:
    processing = has_consent(programme, person.id, ConsentKind.PROCESSING)
    minor = is_minor(person, programme.as_of)
    return processing and (
        not minor or has_consent(programme, person.id, ConsentKind.PARTICIPATION)
    )
