"""Forms of mentoring in their public form, field by field."""

from collections.abc import Iterator

from generator.bundle import PublicForm, PublicModel, PublicPortrait, PublicSchemeStep
from generator.programme import Programme
from generator.programme.relations import forms_of
from generator.records.form import Form, Portrait


def public_forms(programme: Programme) -> Iterator[tuple[Form, PublicForm]]:
    """Every form, in the school's order."""
    for form in forms_of(programme):
        yield form, _form(form)


def _form(form: Form) -> PublicForm:
    return PublicForm(
        id=form.id,
        canonical=form.canonical.value,
        title=form.title,
        summary=form.summary,
        aim=form.aim,
        tasks=form.tasks,
        results=form.results,
        mentors=tuple(kind.label for kind in form.mentors),
        mentees=tuple(kind.label for kind in form.mentees),
        mentor_portraits=_portraits(form.mentor_portraits),
        mentee_portraits=_portraits(form.mentee_portraits),
        models=tuple(PublicModel(title=model.title, aim=model.aim) for model in form.models),
        scheme=tuple(PublicSchemeStep(title=s.stage, text=s.activities) for s in form.scheme),
        training_required=form.training_required,
        body=form.body,
    )


def _portraits(portraits: tuple[Portrait, ...]) -> tuple[PublicPortrait, ...]:
    return tuple(PublicPortrait(title=p.title, traits=p.traits) for p in portraits)
