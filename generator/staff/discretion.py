"""What all staff may read of a problem of the data: mentors read these pages too.

Answers, sensitive fields and what reading found in personal files are named without their words.
"""

from generator.diagnostics import Diagnostic
from generator.records import Record
from generator.records.consent import Consent
from generator.staff.families import RULES_BY_NAME

_CLOSED_FOLDERS = ("records/responses/",)
_PERSONAL_FILES = (
    "records/consents/",
    "records/erasures/",
    "records/participants/",
    "records/demo-",
    "identities.csv",
    "tokens.csv",
)
"""Where messages of reading, which repeat what was typed, are kept to the curator."""
_CLOSED_FIELDS = frozenset({"adult_from", "answers", "categories", "scores", "themes"})
_CLOSED_RULES = frozenset({"shared-consent-document"})
_UNFIT = "Запись не читается, или поле заполнено не так, как нужно."
_REMEDY = "Подробности покажет команда nastavnik check на компьютере куратора."


def words_for_staff(diagnostic: Diagnostic, record: Record | None) -> tuple[str, str]:
    """What is wrong and how to mend it; where that is closed, only which rule is broken."""
    if not _is_closed(diagnostic, record):
        return diagnostic.message, diagnostic.remedy
    rule = RULES_BY_NAME.get(diagnostic.rule)
    return f"Нарушено правило: {rule.title}" if rule else _UNFIT, _REMEDY


def path_for_staff(path: str) -> str:
    """The file of a problem; of answers only the folder of their wave, since a file is a code."""
    return path.rpartition("/")[0] + "/" if path.startswith(_CLOSED_FOLDERS) else path


def _is_closed(diagnostic: Diagnostic, record: Record | None) -> bool:
    path = diagnostic.place.path
    return (
        (isinstance(record, Consent) and record.kind.private)
        or diagnostic.rule in _CLOSED_RULES
        or path.startswith(_CLOSED_FOLDERS)
        or (diagnostic.rule not in RULES_BY_NAME and path.startswith(_PERSONAL_FILES))
        or not _CLOSED_FIELDS.isdisjoint(diagnostic.field.split("."))
    )
