"""Published practices in their public form, field by field: authors stay a role."""

from collections.abc import Iterator
from datetime import date

from generator.bundle import PublicEvidence, PublicPractice, PublicStep
from generator.programme import Programme
from generator.programme.relations import model_of
from generator.records.form import Form
from generator.records.practice import Practice, PracticeStatus


def public_practices(programme: Programme) -> Iterator[tuple[Practice, PublicPractice]]:
    """Practices published by the day, the freshest first."""
    found = [
        (practice.published_on, practice)
        for practice in programme.of(Practice)
        if practice.status is PracticeStatus.PUBLISHED and practice.published_on is not None
    ]
    for day, practice in sorted(found, key=lambda item: (-item[0].toordinal(), item[1].id)):
        if day <= programme.as_of:
            yield practice, _practice(programme, practice, day)


def _practice(programme: Programme, practice: Practice, published_on: date) -> PublicPractice:
    model = model_of(programme.get(Form, practice.form), practice.model)
    return PublicPractice(
        id=practice.id,
        title=practice.title,
        form=practice.form,
        model=model.title if model else "",
        stage=practice.stage.label if practice.stage else "",
        topics=practice.topics,
        summary=practice.summary,
        problem=practice.problem,
        suits=practice.suits,
        steps=tuple(PublicStep(title=step.title, text=step.text) for step in practice.steps),
        duration=practice.duration,
        resources=practice.resources,
        results=practice.results,
        risks=practice.risks,
        adaptation=practice.adaptation or "",
        evidence=_evidence(practice),
        authors_role=practice.authors_role,
        license=practice.license,
        level=practice.level.label,
        adopted_by=practice.adopted_by,
        version=practice.version,
        published_on=published_on,
        body=practice.body,
    )


def _evidence(practice: Practice) -> PublicEvidence:
    """What is known, in words; the records that prove it stay inside."""
    return PublicEvidence(
        key=practice.evidence_level.value,
        label=practice.evidence_level.label,
        known=tuple(evidence.text for evidence in practice.evidence),
    )
