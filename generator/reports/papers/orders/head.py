"""What every order begins and ends with: number and day, title, the acts behind it, who signs."""

from dataclasses import dataclass

from generator.grammar import Shape, day, nbsp
from generator.records.document import Document, DocumentKind
from generator.records.norm import Norm
from generator.records.vocabulary import Role
from generator.reports.paper import Setting
from generator.reports.saying.heading import Heading, heading_of
from generator.reports.saying.scope import Scope

NO_NUMBER = "№ _______"
NO_DAY = "«___» ______________ 20___ г."
_NORMS = 4
"""An order names the main acts; the rest are on the page of norms."""


@dataclass(frozen=True, slots=True)
class OrderHead:
    """Number and day of the registered order, or blanks to fill in."""

    number: str
    day: str
    title: str
    norms: tuple[str, ...]
    director_name: str
    curator_name: str


def heading(setting: Setting) -> Heading:
    """The organisation above an order."""
    return heading_of(Scope(setting.programme, setting.season))


def order_head(setting: Setting, order: Document | None, title: str) -> OrderHead:
    """The head of an order; ``title`` stands while there is no registered one."""
    return OrderHead(
        number=f"№\N{NO-BREAK SPACE}{order.number}" if order else NO_NUMBER,
        day=day(order.date) if order else NO_DAY,
        title=nbsp(order.title if order else title),
        norms=tuple(_norms(setting)),
        director_name=signer(setting, Role.DIRECTOR),
        curator_name=signer(setting, Role.CURATOR),
    )


def registered(setting: Setting, kind: DocumentKind) -> tuple[Document, ...]:
    """Signed documents of a kind of the season, the oldest first."""
    found = [
        document
        for document in setting.programme.of(Document)
        if document.kind is kind and document.season == setting.season.id
    ]
    return tuple(sorted(found, key=lambda document: (document.date, document.id)))


def team_member(setting: Setting, role: Role) -> str:
    """Id of the first of the season's team in a role, or nothing."""
    return next((member.person for member in setting.season.team if member.role is role), "")


def signer(setting: Setting, role: Role) -> str:
    """«В. П. Лазоренко», or nothing where the name is not at hand."""
    return setting.identities.speak(team_member(setting, role), shape=Shape.INITIALS_SURNAME) or ""


def _norms(setting: Setting) -> list[str]:
    found = (setting.programme.get(Norm, key) for key in setting.programme.school.norms[:_NORMS])
    return [nbsp(_norm(norm)) for norm in found if norm is not None]


def _norm(norm: Norm) -> str:
    day_said = f" от {norm.date:%d.%m.%Y}" if norm.date else ""
    plain = norm.number and not norm.number.startswith("ст")
    number = f" № {norm.number}" if plain else ""
    return f"{norm.title}{day_said}{number}"
