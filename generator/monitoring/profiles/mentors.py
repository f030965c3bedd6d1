"""Requirements to the mentor: by what mentors are told apart.

Of two mentors of a group the first one in the record is looked at.
"""

from datetime import date

from generator.monitoring.course.gaps import last_day
from generator.monitoring.profiles.comparing import Trait, begun_pairs
from generator.programme import Programme
from generator.programme.relations import meetings_of, mentor_profile
from generator.records.pair import Pair
from generator.records.participant import Circle, MentorProfile, MentorType, Participant
from generator.records.season import Season
from generator.records.vocabulary import PersonKind

_NOVICE, _SEASONED = 10, 20
_MANY = 3
_UNKNOWN = ("unknown", "не записано")


def first_mentor(programme: Programme, pair: Pair) -> Participant | None:
    """The mentor that a pair is described by."""
    return programme.get(Participant, pair.mentors[0]) if pair.mentors else None


def profile_of(programme: Programme, pair: Pair) -> MentorProfile | None:
    """The profile of that mentor in the pair's season."""
    mentor = first_mentor(programme, pair)
    return mentor_profile(mentor, pair.season) if mentor else None


def _experience(programme: Programme, pair: Pair) -> str:
    mentor = first_mentor(programme, pair)
    if mentor is None or mentor.kind not in {PersonKind.TEACHER, PersonKind.STAFF}:
        return "other"
    if mentor.teaching_since is None or pair.started_on is None:
        return "unknown"
    years = pair.started_on.year - mentor.teaching_since
    return "novice" if years < _NOVICE else "middle" if years < _SEASONED else "long"


def trained_on(programme: Programme, pair: Pair) -> str:
    """Whether the mentor was taught before the first meeting, later, not at all or need not be."""
    profile, mentor = profile_of(programme, pair), first_mentor(programme, pair)
    if profile is not None and profile.training_waived:
        return "waived"
    facts = mentor.seasons.values() if mentor else ()
    days = [t.on for each in facts if each.mentor for t in each.mentor.training]
    known = [day for day in days if day <= last_day(programme, pair)]
    if not known:
        return "none"
    return "before" if min(known) <= _first_day(programme, pair) else "later"


def _first_day(programme: Programme, pair: Pair) -> date:
    meetings = meetings_of(programme, pair)
    return meetings[0].date if meetings else programme.as_of


def _type(programme: Programme, pair: Pair) -> str:
    profile = profile_of(programme, pair)
    return profile.mentor_type.value if profile and profile.mentor_type else ""


def _load(programme: Programme, pair: Pair) -> str:
    season = programme.get(Season, pair.season)
    if season is None or not pair.mentors:
        return ""
    mentor = pair.mentors[0]
    led = [other for other in begun_pairs(programme, season) if mentor in other.mentors]
    beside = [other for other in led if _together(programme, pair, other)]
    days = [other.started_on for other in beside if other.started_on]
    most = max((_running(programme, beside, day) for day in days), default=1)
    return f"load-{min(most, _MANY)}"


def _running(programme: Programme, pairs: list[Pair], day: date) -> int:
    return sum(
        pair.started_on is not None and pair.started_on <= day <= last_day(programme, pair)
        for pair in pairs
    )


def _together(programme: Programme, one: Pair, other: Pair) -> bool:
    if one.started_on is None or other.started_on is None:
        return False
    return one.started_on <= last_day(programme, other) and other.started_on <= last_day(
        programme, one
    )


def _circle(programme: Programme, pair: Pair) -> str:
    profile = profile_of(programme, pair)
    return profile.circle.value if profile else "unknown"


MENTOR_TRAITS = (
    Trait(
        "experience",
        "Педагогический стаж наставника",
        "стаж — полных лет от года начала работы до начала пары",
        (
            ("novice", "до 10 лет"),
            ("middle", "от 10 до 19 лет"),
            ("long", "20 лет и больше"),
            ("other", "наставник не педагог"),
            ("unknown", "стаж не записан"),
        ),
        _experience,
    ),
    Trait(
        "training",
        "Обучение наставника",
        "смотрим, учился ли наставник до первой встречи пары; учёба прошлых сезонов считается",
        (
            ("before", "учился до первой встречи"),
            ("later", "учился позже"),
            ("waived", "освобождён от обучения"),
            ("none", "не учился"),
        ),
        trained_on,
    ),
    Trait(
        "mentor-type",
        "Тип наставника",
        "тип записан у тех, кто ведёт педагогов; остальные здесь не считаются",
        tuple((kind.value, kind.label) for kind in MentorType),
        _type,
    ),
    Trait(
        "load",
        "Сколько пар наставник вёл одновременно",
        "наибольшее число пар и групп наставника в один день, пока работала эта пара",
        (("load-1", "одну"), ("load-2", "две"), ("load-3", "три и больше")),
        _load,
    ),
    Trait(
        "circle",
        "Контур",
        "контур записан в профиле наставника",
        (*((circle.value, circle.label) for circle in Circle), _UNKNOWN),
        _circle,
    ),
)
