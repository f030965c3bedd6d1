"""Грамоты и благодарственные письма: a page in a frame for each award and each who receives it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import Case, Gender, Shape, day, nbsp
from generator.records.award import Award, AwardKind
from generator.records.document import Document
from generator.records.participant import Participant
from generator.records.partner import Partner
from generator.records.vocabulary import Role
from generator.reports import word
from generator.reports.base import place_of
from generator.reports.paper import Made, NothingToSayError, Paper, Setting
from generator.reports.papers.orders.head import heading, signer
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading
from generator.reports.saying.people import People

_TEMPLATES = {
    AwardKind.DIPLOMA: "certificate",
    AwardKind.LETTER: "letter",
    AwardKind.PARENTS: "letter-parents",
    AwardKind.EMPLOYER: "letter-employer",
}
_FILES = {
    AwardKind.DIPLOMA: "gramota",
    AwardKind.LETTER: "pismo",
    AwardKind.PARENTS: "pismo-roditelyam",
    AwardKind.EMPLOYER: "pismo-predpriyatiyu",
}
_DEAR = {Gender.MALE: "Уважаемый", Gender.FEMALE: "Уважаемая"}


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the templates may ask for; ``to`` is in the dative, ``of`` in the genitive.

    ``partner`` is empty unless an organisation is thanked; ``dear`` then is too.
    """

    heading: Heading
    name: str
    to: str
    of: str
    dear: str
    position: str
    partner: str
    reason: str
    basis: str
    day: str
    director_name: str


def build(setting: Setting) -> Iterator[Made]:
    """A file for each recipient.

    Raises:
        NothingToSayError: the season has no such awards.
    """
    awards = [
        award
        for award in setting.programme.of(Award)
        if award.kind in _TEMPLATES and setting.programme.season_of(award) is setting.season
    ]
    if not awards:
        raise NothingToSayError(
            f"В сезоне {setting.season.id} нет ни грамот, ни благодарственных писем. "
            "Создайте запись: nastavnik new award"
        )
    for award in awards:
        for key in recipients(award):
            content = certificate(setting, award, key)
            yield Made(
                _file(award, key),
                word.fill(
                    setting.template_of(_TEMPLATES[award.kind]),
                    context_of(content),
                    setting.programme.as_of,
                ),
                has_names=bool(key),
            )


PAPER = Paper(
    key="certificates",
    title="грамоты и благодарственные письма",
    file="gramota-{award}.docx, pismo-{award}.docx",
    build=build,
    needs_names=True,
    aliases=("грамота", "грамоты", "благодарность", "благодарственное письмо", "письмо"),
)


def _file(award: Award, key: str) -> str:
    """«gramota-golos-p-86pn.docx»; the words of the kind are not said twice."""
    start = _FILES[award.kind]
    about = award.id.removeprefix("aw-").removeprefix(f"{start.partition('-')[0]}-")
    return "-".join(filter(None, (start, about, key))) + ".docx"


def recipients(award: Award) -> tuple[str, ...]:
    """Ids of those who get a paper of their own; an organisation alone gets one without an id."""
    return award.persons or (("",) if award.partner else ())


def certificate(setting: Setting, award: Award, key: str) -> Certificate:
    """The words on a paper."""
    programme, people = setting.programme, People(setting.programme, setting.naming)
    partner = programme.get(Partner, award.partner)
    person = programme.get(Participant, key)

    def said(case: Case) -> str:
        return nbsp(people.name(key, case=case)) if key else ""

    return Certificate(
        heading=heading(setting),
        name=said(Case.NOMINATIVE),
        to=said(Case.DATIVE),
        of=said(Case.GENITIVE),
        dear=_dear(setting, key),
        position=nbsp(place_of(programme, person, setting.season)),
        partner=nbsp(partner.title) if partner else "",
        reason=_reason(award.title),
        basis=_basis(programme.get(Document, award.document)),
        day=day(award.date),
        director_name=signer(setting, Role.DIRECTOR),
    )


def _dear(setting: Setting, key: str) -> str:
    """«Уважаемая Мария Петровна!», by gender; empty without a name."""
    identity = setting.identities.get(key)
    if identity is None:
        return ""
    gender = identity.name.gender or identity.gender
    name = identity.say(shape=Shape.NAME_PATRONYMIC)
    return nbsp(f"{_DEAR[gender]} {name}!") if gender else f"{name}!"


def _reason(title: str) -> str:
    """What the award is for, to go on a sentence: «за проект, доведённый до теплицы»."""
    return nbsp(title[:1].lower() + title[1:] if title.startswith("За ") else f"«{title}»")


def _basis(order: Document | None) -> str:
    return nbsp(f"приказ № {order.number} от {order.date:%d.%m.%Y}") if order else ""
