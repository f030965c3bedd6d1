"""The share of the satisfied, and themes of open answers."""

from generator.monitoring.answers.satisfaction import satisfaction
from generator.monitoring.answers.themes import open_answers, themes
from generator.records.instrument import Audience
from tests.unit.monitoring.answers.asked_school import One, people, school, wave


def test_the_satisfied_are_those_at_the_cut_off_and_above() -> None:
    programme = school(leave=people([6, 7, 8, 9, 3], "result"))
    figure = satisfaction(programme, programme.seasons[-1], Audience.MENTEE)
    assert (figure.key, figure.numerator, figure.denominator) == ("satisf_mentees", 3, 5)
    assert figure.definition == (
        "ответившие 7 и выше из 10 на вопрос о результате и совместной работе — "
        "из наставляемых, которые на него ответили на выходе"
    )
    assert figure.sources[0].ids == ("2026-27-exit",)


def test_without_an_exit_or_with_too_few_answers_there_is_a_reason() -> None:
    programme = school(people([5] * 6))
    season = programme.seasons[-1]
    none = satisfaction(programme, season, Audience.MENTEE)
    assert (none.value, none.hidden) == (None, "выходной анкеты с этим вопросом ещё не было")
    programme = school(leave=people([9, 9], "result"))
    few = satisfaction(programme, season, Audience.MENTEE)
    assert few.value is None
    assert few.hidden.replace("\N{NO-BREAK SPACE}", " ") == (
        "группа мала: 2 ответа, показываем от 5"
    )
    mentors = satisfaction(programme, season, Audience.MENTOR)
    assert (mentors.key, mentors.value) == ("satisf_mentors", None)


def test_themes_are_counted_by_people_and_rare_ones_are_pooled() -> None:
    said = ["time"] * 5 + ["time, people", "people", "money", "money"]
    programme = school(leave=[One(f"t{n:02}", {}, themes=theme) for n, theme in enumerate(said)])
    assert [(one.label, one.n) for one in themes(programme, wave(programme, "exit"))] == [
        ("времени", 6),
        ("другое", 4),
    ]


def test_themes_of_a_few_people_are_not_told() -> None:
    programme = school(leave=[One(f"t{n:02}", {}, themes="time") for n in range(4)])
    (answers,) = open_answers(programme, wave(programme, "exit"))
    assert (answers.n, answers.themes, answers.text) == (4, (), "Чего не хватило?")
    assert answers.hidden.startswith("группа мала: 4")
