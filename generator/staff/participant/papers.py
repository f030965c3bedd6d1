"""Papers of a person: consents as kinds with states and days, documents of their pairs."""

from dataclasses import dataclass
from datetime import date

from generator.page import Part
from generator.programme.relations import consents_of
from generator.programme.state import consent_state
from generator.records.consent import Consent
from generator.records.document import Document
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.staff.badges import Badge, consent_badge
from generator.staff.desk import Desk
from generator.staff.pair.papers import documents_of, paper


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """A consent without its note, its items and the number of its paper."""

    id: str
    kind: str
    badge: Badge
    first_on: date
    last_on: date | None
    withdrawn_on: date | None


def consents_part(desk: Desk, person: Participant) -> Part:
    """Consents by day; other pages lead here, so the part is always there."""
    found = consents_of(desk.programme, person.id)
    body = desk.render(
        "participant/consents.html",
        consents=[_line(desk, consent) for consent in found if _told(consent)],
        silent=[consent.id for consent in found if not _told(consent)],
    )
    return Part("consents", "Согласия", body, slot="side", look="card")


def _told(consent: Consent) -> bool:
    """That a consent to special categories exists would itself tell of them."""
    return not consent.kind.private


def _line(desk: Desk, consent: Consent) -> ConsentLine:
    as_of = desk.programme.as_of
    withdrawn = consent.withdrawn_on
    return ConsentLine(
        id=consent.id,
        kind=consent.kind.label,
        badge=consent_badge(consent_state(consent, as_of)),
        first_on=consent.valid_from,
        last_on=consent.valid_until,
        withdrawn_on=withdrawn if withdrawn and withdrawn <= as_of else None,
    )


def documents_part(desk: Desk, pairs: tuple[Pair, ...]) -> Part | None:
    """Documents that name the person's pairs."""
    found: dict[str, Document] = {
        document.id: document for pair in pairs for document in documents_of(desk, pair)
    }
    if not found:
        return None
    papers = [paper(desk, d) for d in sorted(found.values(), key=lambda d: d.date)]
    body = desk.render("pair/papers.html", papers=papers)
    return Part("papers", "Документы", body, slot="side", look="card")
