"""What a paper does not take over from the records: sentences that tell of growth."""

from generator.grammar import count, nbsp
from generator.reports.saying.analysis import swot_texts
from generator.reports.saying.growth import left_out
from generator.reports.saying.scope import Scope
from generator.reports.saying.stages import stage_texts


def omitted(scope: Scope) -> str:
    """Says that sentences of the records were not taken over, or nothing."""
    season = scope.season
    texts = (*(goal.text for goal in season.goals), *season.tasks, season.summary)
    found = left_out((*texts, *stage_texts(scope), *swot_texts(scope)))
    if not found:
        return ""
    sentences = count(found, "предложение", "предложения", "предложений")
    return nbsp(
        f"Из записей куратора не перенесено {sentences} с выводами о переменах: о нэтот документ "
        "говорит только по ответам одних и тех же людей на входе и на выходе."
    )
