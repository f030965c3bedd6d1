"""The whole check: what reading found, and what the rules find, at the levels of the school."""

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity, settle
from generator.programme import Programme
from generator.records.school import RuleLevel
from generator.rules.base import Finding, Findings
from generator.rules.catalogue import RULES
from generator.rules.settings import levels, refused_settings
from generator.rules.wording import ended

_SEVERITIES = {RuleLevel.ERROR: Severity.ERROR, RuleLevel.WARNING: Severity.WARNING}


def run(programme: Programme) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with a programme on its day, in the order of places."""
    return settle((*programme.diagnostics, *_ruled(programme)))


def _ruled(programme: Programme) -> Iterator[Diagnostic]:
    refused = refused_settings(programme, RULES)
    yield from _diagnosed(programme, "rule-setting", Severity.ERROR, refused)
    chosen = levels(programme, RULES)
    for rule in RULES:
        severity = _SEVERITIES.get(chosen[rule.name])
        if severity is not None:
            yield from _diagnosed(programme, rule.name, severity, rule.check(programme))


def _diagnosed(
    programme: Programme, rule: str, severity: Severity, findings: Findings
) -> Iterator[Diagnostic]:
    for finding in findings:
        yield Diagnostic(
            place=finding.place or programme.place(finding.record, *finding.path),
            severity=severity,
            rule=rule,
            message=ended(finding.message),
            remedy=ended(finding.remedy),
            field=_field(finding),
        )


def _field(finding: Finding) -> str:
    return ".".join(str(part) for part in finding.path)
