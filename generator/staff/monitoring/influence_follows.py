"""What follows from a measured season: corrections of pairing or of a stage, for the SWOT."""

from collections.abc import Iterator

from generator.monitoring.swot import Draft, drafts
from generator.page import Part
from generator.records.season import Season
from generator.staff.desk import Desk
from generator.staff.monitoring.rooms import room_url

_CORRECT = (
    "parameters-worse",
    "expectations-unmet",
    "pairs-ended-early",
    "goals-missed",
    "first-meetings-late",
    "mentors-overloaded",
)
"""Drafts that ask for another way of pairing or of leading a stage, the nearest to people first."""


def follows_part(desk: Desk, season: Season) -> Iterator[Part]:
    """Proposals with what to do; a statement of the SWOT takes one up and gives it a deed."""
    found = sorted(
        (draft for draft in drafts(desk.programme, season) if draft.rule in _CORRECT),
        key=lambda draft: _CORRECT.index(draft.rule),
    )
    if found:
        html = desk.render(
            "monitoring/influence/follows.html",
            drafts=tuple(_said(draft) for draft in found),
            swot=f"site:{room_url(desk, season, 'swot')}",
        )
        yield Part("follows", "Что поправить", html)


def _said(draft: Draft) -> tuple[str, str, str]:
    return draft.text, draft.action_hint, draft.rule
