"""Forms of mentoring in the programme as a document: aims, people, models, the way of a pair."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.grammar import nbsp
from generator.programme.relations import forms_of
from generator.records.form import Form, Portrait
from generator.records.vocabulary import PersonKind
from generator.reports.prose import Block, blocks
from generator.reports.saying.people import People
from generator.reports.saying.scope import Scope
from generator.reports.saying.sentences import capital, clung, ended


@dataclass(frozen=True, slots=True)
class PortraitLine:
    """A type of mentor or mentee and the traits he is known by."""

    who: str
    title: str
    traits: str


@dataclass(frozen=True, slots=True)
class TitledLine:
    """A line of two: a model and its aim, a step and how it goes."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class FormChapter:
    """A form of mentoring; every field may be empty but the title and the aim."""

    title: str
    summary: str
    aim: str
    tasks: tuple[str, ...]
    results: tuple[str, ...]
    mentors: str
    mentees: str
    models: tuple[TitledLine, ...]
    portraits: tuple[PortraitLine, ...]
    scheme: tuple[TitledLine, ...]
    body: tuple[Block, ...]


def form_chapters(scope: Scope, people: People) -> tuple[FormChapter, ...]:
    """The forms of the season, in the school's order."""
    forms = [form for form in forms_of(scope.programme) if form.id in scope.season.forms]
    return tuple(_chapter(form, people) for form in forms)


def _chapter(form: Form, people: People) -> FormChapter:
    return FormChapter(
        title=clung(f"Форма «{form.title}»"),
        summary=ended(form.summary),
        aim=ended(form.aim),
        tasks=tuple(map(ended, form.tasks)),
        results=tuple(map(ended, form.results)),
        mentors=_kinds(form.mentors),
        mentees=_kinds(form.mentees),
        models=tuple(TitledLine(clung(capital(m.title)), ended(m.aim)) for m in form.models),
        portraits=(
            *_portraits("наставник", form.mentor_portraits),
            *_portraits("наставляемый", form.mentee_portraits),
        ),
        scheme=tuple(TitledLine(nbsp(s.stage), ended(s.activities)) for s in form.scheme),
        body=blocks(form.body, people.speak),
    )


def _kinds(kinds: Iterable[PersonKind]) -> str:
    return nbsp(", ".join(kind.label for kind in kinds))


def _portraits(who: str, portraits: Iterable[Portrait]) -> tuple[PortraitLine, ...]:
    return tuple(
        PortraitLine(who, nbsp(portrait.title), ended(capital("; ".join(portrait.traits))))
        for portrait in portraits
    )
