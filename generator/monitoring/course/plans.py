"""How far plans are carried out: goals, deeds of the plan, agreements."""

from generator.figures import Figure, share
from generator.monitoring.course.origins import meetings_of_pairs, of_pairs
from generator.programme import Programme
from generator.programme.relations import meetings_of, pairs_in, state_of
from generator.programme.state import DeedState, PairState, agreement_state, deed_state
from generator.records.pair import GoalOutcome, Pair, PairActivity, PairGoal
from generator.records.season import Season


def goals_of(pair: Pair) -> tuple[PairGoal, ...]:
    """Goals of a pair's plan."""
    return pair.plan.goals if pair.plan else ()


def activities_of(pair: Pair) -> tuple[PairActivity, ...]:
    """Deeds of a pair's plan."""
    return pair.plan.activities if pair.plan else ()


def plan_figure(programme: Programme, pairs: tuple[Pair, ...], period: str = "") -> Figure:
    """Deeds done, of the deeds done and overdue; pairs that ended early do not count."""
    states = [
        deed_state(deed.due, deed.done_on, programme.as_of)
        for pair in pairs
        if state_of(programme, pair) is not PairState.TERMINATED
        for deed in activities_of(pair)
    ]
    return _done(
        states,
        Figure(
            "plans",
            "Планы выполнены",
            period=period,
            definition="сделанные дела персонализированных программ — из сделанных и просроченных; "
            "дела досрочно прекращённых пар не считаются",
            source="планы в записях пар",
            sources=of_pairs(pairs),
        ),
    )


def agreements_figure(programme: Programme, pairs: tuple[Pair, ...], period: str = "") -> Figure:
    """Agreements kept, of those kept and overdue; pairs that ended early do not count."""
    states = [
        agreement_state(agreement, programme.as_of)
        for pair in pairs
        if state_of(programme, pair) is not PairState.TERMINATED
        for meeting in meetings_of(programme, pair)
        for agreement in meeting.agreements
    ]
    return _done(
        states,
        Figure(
            "agreements",
            "Договорённости исполнены",
            period=period,
            definition="исполненные договорённости — из исполненных и просроченных; договорённости "
            "досрочно прекращённых пар не считаются",
            source="договорённости в записях встреч",
            sources=meetings_of_pairs(pairs),
        ),
    )


def _done(states: list[DeedState], like: Figure) -> Figure:
    """Of what is done or overdue: what is still ahead counts neither way."""
    done, overdue = states.count(DeedState.DONE), states.count(DeedState.OVERDUE)
    return share(done, done + overdue, like)


def goals_figure(programme: Programme, pairs: tuple[Pair, ...], period: str = "") -> Figure:
    """Goals reached, of the goals that are closed."""
    closed = [
        goal
        for pair in pairs
        for goal in goals_of(pair)
        if goal.outcome and goal.closed_on and goal.closed_on <= programme.as_of
    ]
    reached = sum(goal.outcome is GoalOutcome.REACHED for goal in closed)
    return share(
        reached,
        len(closed),
        Figure(
            "goals",
            "Цели достигнуты",
            period=period,
            definition="цели с итогом «достигнута» — из всех целей, у которых записан итог",
            source="цели в записях пар",
            sources=of_pairs(pairs),
        ),
    )


def plan_figures(programme: Programme, season: Season) -> tuple[Figure, ...]:
    """Plans, goals and agreements of a season."""
    pairs = pairs_in(programme, season)
    return (
        plan_figure(programme, pairs, season.title),
        goals_figure(programme, pairs, season.title),
        agreements_figure(programme, pairs, season.title),
    )
