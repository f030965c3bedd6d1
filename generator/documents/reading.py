"""The strict reader: bytes of one file to a document, or every reason why not."""

from __future__ import annotations

from unicodedata import is_normalized

from generator.diagnostics import Diagnostic, Severity, settle
from generator.documents import characters, messages
from generator.documents.conflicts import find_conflicts
from generator.documents.document import Document, Marks, Reading
from generator.documents.encoding import decode
from generator.documents.events import compose, nfc, normalise
from generator.documents.front_matter import Parts, part
from generator.documents.problem import Problem
from generator.documents.survey import is_suspicious, survey
from generator.documents.tree import Value


def read(path: str, content: bytes) -> Reading:
    """Read YAML, or front matter and text when the name ends in `.md`; never raises.

    A document is given only when nothing is wrong but warnings.
    """
    text = decode(content)
    if isinstance(text, Problem):
        return _refusal(path, [text])
    is_clean = characters.is_clean(text)
    spoiled = [] if is_clean else list(characters.find_hidden(text))
    spoiled += find_conflicts(text)
    parts = part(text) if path.endswith(".md") else Parts(text, "", 1)
    if isinstance(parts, Problem):
        return _refusal(path, [*spoiled, parts])
    if not is_clean:
        spoiled += characters.find_odd_indents(parts.fields)
    data, problems = _fields(parts.fields, spoiled, is_clean=is_clean)
    if data is None or any(_is_error(problem) for problem in problems):
        return _refusal(path, problems)
    document = Document(path, data, nfc(parts.body), parts.body_line, Marks(parts.fields))
    return Reading(document, _diagnostics(path, problems))


def _fields(
    text: str, spoiled: list[Problem], *, is_clean: bool
) -> tuple[dict[str, Value] | None, list[Problem]]:
    """The data, and what is wrong with it or with the characters it is written in."""
    data = None if spoiled else _data(text)
    if data is not None and is_clean and not is_suspicious(text):
        return data, []
    problems = [*spoiled, *_surveyed(text, is_spoiled=bool(spoiled))]
    if data is None and not problems:
        problems = [messages.SYNTAX.at(1, 1, text=text)]
    return data, problems


def _data(text: str) -> dict[str, Value] | None:
    data = compose(text)
    if data is not None and ("\\" in text or not is_normalized("NFC", text)):
        return normalise(data)
    return data


def _surveyed(text: str, *, is_spoiled: bool) -> list[Problem]:
    """What the survey finds; after a spoiled character a syntax error is but its echo."""
    found = survey(characters.mask(text) if is_spoiled else text)
    return list(found.problems[:-1] if is_spoiled and found.broken else found.problems)


def _is_error(problem: Problem) -> bool:
    return problem.saying.severity is Severity.ERROR


def _refusal(path: str, problems: list[Problem]) -> Reading:
    return Reading(None, _diagnostics(path, problems))


def _diagnostics(path: str, problems: list[Problem]) -> tuple[Diagnostic, ...]:
    return settle(problem.diagnostic(path) for problem in problems)
