"""X28: the programme knows its three main risks and what it does about them."""

from generator.programme import Programme
from generator.records.risk import KIND, Risk, RiskKey
from generator.rules.base import Finding, Findings
from generator.rules.unread import unread

MAIN = (RiskKey.NO_PERCEPTION, RiskKey.OVERLOAD, RiskKey.LOW_MENTOR)
"""Named by the 2021 recommendations for teachers (АЗ-1128/08)."""


def unmitigated_risk(programme: Programme) -> Findings:
    """Про три главных риска сказано, что с ними делают.

    Почему: рекомендации 2021 года (АЗ-1128/08) называют три риска: наставничество не видят
    средством роста, высокая нагрузка, низкая мотивация наставников. Программа без мер по ним
    неполна.

    Как исправить: добавьте запись риска в records/risks и меры в поле `mitigation`.
    """
    season = programme.season
    if season is None or unread(programme, KIND):
        return
    risks = [risk for risk in programme.of(Risk) if risk.season in {None, season.id}]
    for key in MAIN:
        known = [risk for risk in risks if risk.key is key]
        if not known:
            message = f"Риск «{key.label}» в программе не описан."
            remedy = f"Добавьте запись в records/risks: key: {key}, и меры в mitigation."
            yield Finding(season, (), message, remedy)
        elif not any(risk.mitigation or risk.closed for risk in known):
            message = f"Что делают с риском «{key.label}», не сказано."
            yield Finding(known[0], ("key",), message, "Впишите меры в поле mitigation.")
