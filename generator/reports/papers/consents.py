"""Бланки согласий: a document of its own for each kind, as the law asks since September 2025.

Fields of the blanks: 152-ФЗ, ст. 9 (обработка) and 10.1 (распространение, приказ РКН № 18); ГК,
ст. 152.1 (изображение); ТК, ст. 351.8 (наставник-работник). Not legal advice: a school shows its
blanks to its lawyer and keeps its own copies.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.records.consent import ConsentKind, DataItem
from generator.reports import word
from generator.reports.paper import Made, Paper, Setting
from generator.reports.papers.orders.head import heading
from generator.reports.saying.context import context_of
from generator.reports.saying.heading import Heading

BLANK = "_" * 30
SELF, REPRESENTATIVE = "", "-predstavitel"
_BOTH, _ADULT, _CHILD = (SELF, REPRESENTATIVE), (SELF,), (REPRESENTATIVE,)

_FILES: dict[ConsentKind, tuple[str, tuple[str, ...]]] = {
    ConsentKind.PROCESSING: ("obrabotka", _BOTH),
    ConsentKind.DISTRIBUTION: ("rasprostranenie", _BOTH),
    ConsentKind.SPECIAL: ("spetsialnye", _BOTH),
    ConsentKind.PHOTO: ("izobrazhenie", _BOTH),
    ConsentKind.PARTICIPATION: ("uchastie", _CHILD),
    ConsentKind.LABOUR: ("nastavnik-rabotnik", _ADULT),
}
_ADULT_DATA = (
    DataItem.FULL_NAME,
    DataItem.CONTACTS,
    DataItem.POSITION,
    DataItem.ORG,
    DataItem.ANSWERS,
    DataItem.RESULT,
    DataItem.AWARD,
)
_CHILD_DATA = (
    DataItem.FULL_NAME,
    DataItem.BIRTH,
    DataItem.GRADE,
    DataItem.ORG,
    DataItem.CONTACTS,
    DataItem.ANSWERS,
    DataItem.RESULT,
    DataItem.AWARD,
)
_TOLD = (
    DataItem.FULL_NAME,
    DataItem.INITIALS,
    DataItem.POSITION,
    DataItem.GRADE,
    DataItem.ORG,
    DataItem.QUOTE,
    DataItem.RESULT,
    DataItem.AWARD,
)


@dataclass(frozen=True, slots=True)
class ConsentBlank:
    """What the templates of consents may ask for; ``minor`` when a representative signs."""

    heading: Heading
    minor: bool
    address: str
    inn: str
    ogrn: str
    site: str
    data: tuple[str, ...]
    destroy_days: int
    notice_days: int
    season_end: str


def build(setting: Setting) -> Iterator[Made]:
    """A blank for each kind, and a second one where a representative signs for a child."""
    for kind, (name, signers) in _FILES.items():
        for signer in signers:
            content = consent_blank(setting, kind, minor=signer == REPRESENTATIVE)
            template = setting.template_of(f"consent-{kind.value.replace('_', '-')}")
            yield Made(
                f"soglasie-{name}{signer}.docx",
                word.fill(template, context_of(content), setting.programme.as_of),
            )


PAPER = Paper(
    key="consents",
    title="бланки согласий",
    file="soglasie-{kind}.docx",
    build=build,
    subject="",
    impersonal=True,
    aliases=("согласия", "согласие"),
)


def consent_blank(setting: Setting, kind: ConsentKind, *, minor: bool) -> ConsentBlank:
    """A blank with what the records know of the organisation."""
    school = setting.programme.school
    return ConsentBlank(
        heading=heading(setting),
        minor=minor,
        address=school.address or BLANK,
        inn=school.inn or BLANK,
        ogrn=school.ogrn or BLANK,
        site=school.site_url or BLANK,
        data=tuple(item.label for item in _data(kind, minor=minor)),
        destroy_days=school.deadlines.destroy_days,
        notice_days=school.deadlines.notice_working_days,
        season_end=f"{setting.season.to:%d.%m.%Y}",
    )


def _data(kind: ConsentKind, *, minor: bool) -> tuple[DataItem, ...]:
    """Only what the kind may cover; an image never stands beside other data."""
    if kind is ConsentKind.DISTRIBUTION:
        unfit = DataItem.POSITION if minor else DataItem.GRADE
        return tuple(item for item in _TOLD if item is not unfit)
    return _CHILD_DATA if minor else _ADULT_DATA
