"""Say the problems to a person, to GitHub, to GitLab or to a program."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from types import MappingProxyType

from generator.diagnostics import Diagnostic, Tally

Reporter = Callable[[Sequence[Diagnostic], Tally], str]


def summary(tally: Tally) -> str:
    """The closing line: «Проверено 612 записей: 0 ошибок, 3 предупреждения.»."""
    return f"{tally.summary}."


def text(diagnostics: Sequence[Diagnostic], tally: Tally) -> str:
    """One line a problem, then the summary."""
    return _lines([*(diagnostic.text for diagnostic in diagnostics), summary(tally)])


def github(diagnostics: Sequence[Diagnostic], tally: Tally) -> str:
    """Workflow commands that GitHub shows beside the offending lines, then the summary.

    Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    return _lines([*map(_annotation, diagnostics), summary(tally)])


def gitlab(diagnostics: Sequence[Diagnostic], tally: Tally) -> str:  # noqa: ARG001 - one signature
    """A Code Quality report; a problem keeps its fingerprint when lines above it move.

    Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    """
    seen: Counter[str] = Counter()
    issues = [_issue(diagnostic, _fingerprint(diagnostic, seen)) for diagnostic in diagnostics]
    return _json(issues)


def json_report(diagnostics: Sequence[Diagnostic], tally: Tally) -> str:
    """Everything that is known, for other programs."""
    return _json(
        {
            "summary": {**asdict(tally), "text": summary(tally)},
            "diagnostics": [asdict(diagnostic) for diagnostic in diagnostics],
        }
    )


REPORTERS: Mapping[str, Reporter] = MappingProxyType(
    {"text": text, "github": github, "gitlab": gitlab, "json": json_report}
)


def _annotation(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "title": diagnostic.rule,
    }
    said = ",".join(f"{name}={_escape_property(value)}" for name, value in properties.items())
    return f"::{diagnostic.severity} {said}::{_escape(diagnostic.sentence)}"


def _escape(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(value: str) -> str:
    return _escape(value).replace(":", "%3A").replace(",", "%2C")


def _issue(diagnostic: Diagnostic, fingerprint: str) -> dict[str, object]:
    return {
        "description": diagnostic.sentence,
        "check_name": diagnostic.rule,
        "fingerprint": fingerprint,
        "severity": "major" if diagnostic.is_error else "minor",
        "location": {
            "path": diagnostic.place.path,
            "lines": {"begin": diagnostic.place.line},
        },
    }


def _fingerprint(diagnostic: Diagnostic, seen: Counter[str]) -> str:
    """Hash what does not move: messages name lines, so numbers do not count; repeats do."""
    said = re.sub(r"\d+", "0", diagnostic.message)
    identity = f"{diagnostic.place.path}\0{diagnostic.rule}\0{diagnostic.field}\0{said}"
    seen[identity] += 1
    return hashlib.sha256(f"{identity}\0{seen[identity]}".encode()).hexdigest()[:32]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _lines(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
