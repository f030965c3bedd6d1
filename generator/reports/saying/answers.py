"""What questionnaires say, on paper: satisfaction by the school's cut-off."""

from generator.monitoring.answers.satisfaction import satisfaction
from generator.records.instrument import Audience
from generator.reports.saying.figures import Fact, facts
from generator.reports.saying.scope import Scope


def satisfaction_facts(scope: Scope) -> tuple[Fact, ...]:
    """Who is satisfied at the end of the season, mentees and mentors; or why it is not told."""
    audiences = (Audience.MENTEE, Audience.MENTOR)
    return facts((satisfaction(scope.programme, scope.season, each) for each in audiences), scope.k)
