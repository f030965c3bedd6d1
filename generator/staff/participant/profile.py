"""A person's profile of a season, field by field: what is not written here is not shown.

No selection scores, no categories that lead to special ones, no contacts, no age.
"""

from dataclasses import dataclass
from datetime import date

from generator.page import Part
from generator.programme.relations import mentee_profile, mentor_profile
from generator.records.event import Event
from generator.records.participant import (
    Decision,
    MenteeCategory,
    MentorProfile,
    Participant,
    Selection,
    Training,
)
from generator.records.season import Season
from generator.staff.addresses import href
from generator.staff.desk import Desk
from generator.staff.people.requests import requests_of

SHOWN_CATEGORIES = frozenset(
    {
        MenteeCategory.GIFTED,
        MenteeCategory.YOUNG_SPECIALIST,
        MenteeCategory.NEW_PLACE,
        MenteeCategory.ICT,
    }
)
"""The rest are for matching alone: beside a name they would be a label."""


@dataclass(frozen=True, slots=True)
class Course:
    """What a mentor was taught."""

    title: str
    url: str
    day: date
    hours: int


@dataclass(frozen=True, slots=True)
class MentorFacts:
    """A person as a mentor."""

    circle: str
    mentor_type: str
    capacity: int
    hours_per_month: int | None
    competencies: tuple[str, ...]
    interests: tuple[str, ...]
    achievements: tuple[str, ...]
    prefers: str
    questionnaire_on: date | None
    interview_on: date | None
    decision: str
    training: tuple[Course, ...]
    training_waived: str


def mentor_part(desk: Desk, person: Participant, season: Season) -> Part | None:
    """The person as a mentor of a season."""
    profile = mentor_profile(person, season)
    if profile is None:
        return None
    body = desk.render("participant/mentor.html", mentor=mentor_facts(desk, profile))
    return Part("mentor", f"Как наставник, {season.title}", body)


def mentor_facts(desk: Desk, profile: MentorProfile) -> MentorFacts:
    """A mentor's profile as the staff may read it; a declined selection stays unsaid."""
    selection = profile.selection or Selection()
    declined = selection.decision is Decision.DECLINED
    return MentorFacts(
        circle=profile.circle.label,
        mentor_type=profile.mentor_type.label if profile.mentor_type else "",
        capacity=profile.capacity,
        hours_per_month=profile.hours_per_month,
        competencies=profile.competencies,
        interests=profile.interests,
        achievements=profile.achievements,
        prefers=profile.prefers or "",
        questionnaire_on=None if declined else selection.questionnaire_on,
        interview_on=None if declined else selection.interview_on,
        decision="" if declined or not selection.decision else selection.decision.label,
        training=tuple(_course(desk, item) for item in profile.training),
        training_waived=profile.training_waived or "",
    )


def _course(desk: Desk, item: Training) -> Course:
    event = desk.programme.get(Event, item.event)
    return Course(item.title, href(desk, event) if event else "", item.on, item.hours)


def mentee_part(desk: Desk, person: Participant, season: Season) -> Part | None:
    """The person as a mentee of a season: requests in general words."""
    profile = mentee_profile(person, season)
    if profile is None:
        return None
    shown = [c.label for c in profile.categories if c in SHOWN_CATEGORIES and not c.sensitive]
    body = desk.render(
        "participant/mentee.html", requests=requests_of(desk, person, season), categories=shown
    )
    return Part("mentee", f"Запросы, {season.title}", body)
