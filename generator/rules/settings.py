"""How strictly the school takes each rule, and what it may not ask in ``school.rules``."""

from collections.abc import Iterator, Mapping, Sequence

from generator.programme import Programme
from generator.records.school import RuleLevel, RuleSetting
from generator.rules.base import Finding, Findings, Rule
from generator.rules.wording import meant


def levels(programme: Programme, rules: Sequence[Rule]) -> Mapping[str, RuleLevel]:
    """The level of every rule; a setting that is refused changes nothing."""
    named = {rule.name: rule for rule in rules}
    usual = {rule.name: rule.level for rule in rules}
    return usual | {
        setting.rule: setting.level
        for setting in programme.school.rules
        if not _refusal(setting, named)
    }


def refused_settings(programme: Programme, rules: Sequence[Rule]) -> Findings:
    """What the school may not ask of the rules."""
    named = {rule.name: rule for rule in rules}
    seen = set[str]()
    for index, setting in enumerate(programme.school.rules):
        refusal = _refusal(setting, named) or _repetition(setting, seen)
        seen.add(setting.rule)
        if refusal:
            yield Finding(programme.school, ("rules", index, "rule"), *refusal)


def _refusal(setting: RuleSetting, named: Mapping[str, Rule]) -> tuple[str, str] | None:
    rule = named.get(setting.rule)
    if rule is None:
        otherwise = "Имена правил — в справочнике куратора и в конце каждого сообщения проверки."
        return f"Правила «{setting.rule}» нет.", meant(setting.rule, named, otherwise)
    if rule.locked and setting.level is not RuleLevel.ERROR:
        return (
            f"Правило «{rule.name}» нельзя ни смягчить, ни выключить.",
            "Оно бережёт связи записей и людей: удалите настройку и исправьте записи.",
        )
    if setting.level is RuleLevel.OFF and not setting.reason:
        return (
            f"Правило «{rule.name}» выключено без причины.",
            "Добавьте строку «reason: …»: почему оно здесь не подходит.",
        )
    return None


def _repetition(setting: RuleSetting, seen: set[str]) -> tuple[str, str] | None:
    if setting.rule not in seen:
        return None
    return f"Уровень правила «{setting.rule}» задан дважды.", "Оставьте одну из двух записей."


def relaxed(programme: Programme, rules: Sequence[Rule]) -> Iterator[tuple[Rule, RuleSetting]]:
    """Rules that the school has switched off or made milder, with its reasons."""
    chosen = levels(programme, rules)
    for setting in programme.school.rules:
        for rule in rules:
            stricter = chosen[rule.name] in {rule.level, RuleLevel.ERROR}
            if rule.name == setting.rule and not stricter:
                yield rule, setting
