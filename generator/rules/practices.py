"""X24: a published practice is known to work as well as it says."""

from collections.abc import Iterator

from generator.programme import Programme
from generator.records.practice import EvidenceLevel, Practice, PracticeStatus
from generator.records.wave import Wave
from generator.rules.base import Finding, Findings


def practice_evidence(programme: Programme) -> Findings:
    """Доказательность практики подтверждена записями.

    Почему: каталог практик читают другие школы; «есть измерения» без измерений — недостоверные
    сведения. «Есть отзывы» подтверждает любая запись, «есть измерения» — волны на входе и выходе,
    «повторена» — название организации.

    Как исправить: в `evidence` впишите id записи, из которой это видно, или снизьте уровень
    доказательности.
    """
    for practice in _published(programme):
        lack = _lack(programme, practice)
        if lack:
            label = practice.evidence_level.label
            message = f"Доказательность — «{label}», а {lack}."
            remedy = "Впишите основание в evidence или снизьте уровень."
            yield Finding(practice, ("evidence_level",), message, remedy)


def _lack(programme: Programme, practice: Practice) -> str:
    """What the level of evidence claims and the records do not show; empty when nothing."""
    if practice.evidence_level is EvidenceLevel.DESCRIBED:
        return ""
    records = [evidence.record for evidence in practice.evidence if evidence.record]
    if not records:
        return "записей, из которых это видно, не названо"
    waves = {wave.wave for key in records if (wave := programme.get(Wave, key))}
    if practice.evidence_level is EvidenceLevel.MEASURED and len(waves) <= 1:
        return "волн на входе и на выходе среди записей нет"
    if practice.evidence_level is EvidenceLevel.REPLICATED and not practice.adopted_by:
        return "кто повторил, не названо (adopted_by)"
    return ""


def practice_date(programme: Programme) -> Findings:
    """У опубликованной практики есть день публикации.

    Почему: по нему каталог показывает новое и по нему ссылаются на версию.

    Как исправить: впишите `published_on`.
    """
    for practice in _published(programme):
        if practice.published_on is None:
            message = "Практика опубликована, а дня публикации нет."
            yield Finding(practice, ("status",), message, "Добавьте строку «published_on: …».")


def _published(programme: Programme) -> Iterator[Practice]:
    published = PracticeStatus.PUBLISHED
    return (p for p in programme.ever(Practice) if p.status is published)
