"""Whoever subtracts what is told on two pages finds no group under k."""

from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.monitoring.answers.cut import EVERYONE
from generator.monitoring.answers.describing import Question
from generator.monitoring.answers.expectations import expectations
from generator.monitoring.answers.voices import twin, voices
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument, Item
from tests.unit.monitoring.answers.asked_school import One, school, wave

K = 5
PERSON = st.tuples(
    st.sampled_from([("teacher-teacher", ""), ("teacher-teacher", "novice"), ("pupil-pupil", "")]),
    st.sampled_from(["both", "both", "both", "entry", "exit"]),
)


def plan(programme: Programme) -> Item:
    instrument = programme.get(Instrument, "mentee-v1")
    assert instrument is not None
    return instrument.blocks[0].items[0]


def told_groups(programme: Programme, when: str) -> list[frozenset[str]]:
    """Everyone of whom a mean of this end's answers is told, on either page."""
    item, one = plan(programme), wave(programme, when)
    question = Question(programme, one, item, K)
    groups = [frozenset(voice.token for voice in question.heard.of(cut)) for cut in question.told]
    other = twin(programme, one, item)
    again = {voice.token for voice in voices(programme, *other)} if other else set[str]()
    for gap in expectations(programme, programme.seasons[-1], Audience.MENTEE):
        if not gap.hidden:
            twice = (voice for voice in voices(programme, one, item) if voice.token in again)
            inside = (v for v in twice if gap.cut == EVERYONE or v.cut.form == gap.cut.form)
            groups.append(frozenset(v.token for v in inside if gap.cut.model in {"", v.cut.model}))
    return groups


def test_the_two_pages_together_tell_of_no_small_group() -> None:
    """Seven at the entry of whom six are compared: the seventh is on neither page."""
    everyone = [One(f"t{n:02}", {"plan": 5}) for n in range(7)]
    assert {len(group) for group in told_groups(school(everyone, everyone[:6]), "entry")} == {6}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PERSON, min_size=6, max_size=24))
def test_no_difference_of_told_groups_is_small(drawn: list[tuple[tuple[str, str], str]]) -> None:
    people = [
        (One(f"t{place:02}", {"plan": 1 + place % 10}, *group), ends)
        for place, (group, ends) in enumerate(drawn)
    ]
    programme = school(
        [one for one, ends in people if ends != "exit"],
        [one for one, ends in people if ends != "entry"],
    )
    for when in ("entry", "exit"):
        if not any(ends in {"both", when} for _, ends in people):
            continue
        groups = told_groups(programme, when)
        for whole in groups:
            inside = [group for group in set(groups) if group < whole]
            for many in range(min(len(inside), 3) + 1):
                for taken in combinations(inside, many):
                    left = whole - frozenset[str]().union(*taken)
                    assert not 0 < len(left) < K
