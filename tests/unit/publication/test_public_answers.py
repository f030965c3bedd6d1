"""Answers in the bundle: only of a season that is over, of k and more, in coarse words."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bundle import PublicInfluence, PublicTurn, PublicVoice, PublicWay
from generator.opening import open_programme
from generator.publication import PublicationRefusedError, publish
from tests.unit.publication.answering import ASKED, OVER, response, said, twice, wave
from tests.unit.publication.small_school import files, identities, programme

TT, PP = "teacher-teacher", "pupil-pupil"
K = TOP = 10
ROOT = Path(__file__).resolve().parents[3]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def voices(texts: dict[str, str], as_of: date = OVER) -> tuple[PublicVoice, ...]:
    return publish(programme(texts, as_of), identities()).results.periods[0].voices


def influence(texts: dict[str, str], as_of: date = OVER) -> tuple[PublicInfluence, ...]:
    return publish(programme(texts, as_of), identities()).results.periods[0].influence


def test_while_the_season_goes_on_nothing_is_said() -> None:
    texts = said([(TT, 8)] * 12)
    assert voices(texts, date(2027, 5, 31)) == ()
    assert len(voices(texts, date(2027, 6, 1))) == 1


def test_what_is_said_of_enough_people() -> None:
    (voice,) = voices(said([(TT, 8)] * 7 + [(TT, 5)] * 5, invited=15))
    assert (voice.audience, voice.title) == ("mentee", "Наставляемые")
    assert (plain(voice.rate), plain(voice.n)) == ("около 80 %", "около 10 ответов")
    assert [(share.form, plain(share.text), share.bar) for share in voice.satisfied] == [
        ("", "около 60 %", 60),
        (TT, "около 60 %", 60),
    ]
    assert [(share.title, plain(share.text)) for share in voice.yes] == [
        ("желание продолжить", "около 60 %")
    ]
    (mark,) = voice.marks
    assert (plain(mark.title), plain(mark.text)) == ("лёгкость общения", "около 7 из 10")
    assert (mark.bar, mark.against) == (65, None)
    assert plain(voice.definition) == (
        "Довольны — те, кто на вопрос о результате поставил 7 и выше из 10. "
        "Долю округляем до пяти процентов."
    )


def test_a_small_audience_is_named_and_nothing_more() -> None:
    (voice,) = voices(said([(TT, 8)] * 9))
    assert (
        plain(voice.hidden)
        == "Ответов меньше 10. По такому числу можно догадаться, кто что ответил."
    )
    assert voice.model_copy(update={"hidden": ""}) == PublicVoice(
        audience="mentee", title="Наставляемые"
    )


@pytest.mark.parametrize(
    ("teachers", "pupils", "told"),
    [
        (12, 4, ["", "скрыто вместе с малой группой", "группа мала"]),
        (12, 11, ["", "", ""]),
        (9, 9, ["", "группа мала", "группа мала"]),
    ],
)
def test_a_small_form_hides_in_company(teachers: int, pupils: int, told: list[str]) -> None:
    (voice,) = voices(said([(TT, 8)] * teachers + [(PP, 8)] * pupils))
    by_form = {share.form: share for share in voice.satisfied}
    assert [plain(by_form[key].hidden) for key in ("", TT, PP)] == told
    assert all(bool(share.text) is not bool(share.hidden) for share in voice.satisfied)


def test_expectations_are_met_in_words() -> None:
    texts = said([(TT, 8)] * 12) | wave("mentee-entry", "mentee-v1", "entry", 12)
    for number in range(12):
        texts |= response("mentee-entry", f"tk{number:03}", TT, answers={"comfort": 5})
    assert voices(texts)[0].marks[0].against is PublicWay.UP


def test_an_open_wave_is_not_told_even_after_the_season() -> None:
    late = wave("mentee-exit", "mentee-v1", "exit", 12)
    text = late["records/waves/mentee-exit.yml"].replace("2027-05-28", "2027-07-15")
    texts = said([(TT, 8)] * 12) | {"records/waves/mentee-exit.yml": text}
    assert voices(texts) == ()


def test_a_name_in_a_questionnaire_refuses() -> None:
    texts = said([(TT, 8)] * 12)
    name = "records/instruments/mentee-v1.yml"
    texts[name] = texts[name].replace("лёгкость общения", "доверие к Ветлугиной Анне Сергеевне")
    with pytest.raises(PublicationRefusedError) as refused:
        publish(programme(texts, OVER), identities())
    assert refused.value.diagnostics[0].place.path == name


# ── influence ────────────────────────────────────────────────────────────


def test_changes_are_words_without_numbers() -> None:
    (sheet,) = influence(twice([TT] * 12, 4, 8))
    assert (plain(sheet.title), plain(sheet.n)) == (
        "Лист «Про меня»",
        "около 10 человек ответили дважды",
    )
    assert [(plain(one.title), one.way, one.turn) for one in sheet.changes] == [
        ("активность", PublicWay.UP, PublicTurn.BETTER),
        ("тревожность", PublicWay.UP, PublicTurn.WORSE),
    ]


def test_what_is_sensitive_is_told_of_everyone_only() -> None:
    everyone, *forms = influence(twice([TT] * 12 + [PP] * 11, 4, 8))
    assert [plain(one.title) for one in everyone.changes] == ["активность", "тревожность"]
    assert [(one.form, [plain(c.title) for c in one.changes]) for one in forms] == [
        (PP, ["активность"]),
        (TT, ["активность"]),
    ]


def test_too_few_pairs_of_answers_say_so() -> None:
    (sheet,) = influence(twice([TT] * 9, 4, 8))
    assert plain(sheet.hidden) == (
        "На входе и на выходе ответили меньше 10 человек. По такому числу можно догадаться, "
        "у кого что изменилось."
    )
    assert sheet.changes == ()


def test_without_a_change_nothing_is_made_of_it() -> None:
    (sheet,) = influence(twice([TT] * 12, 6, 6))
    assert {one.way for one in sheet.changes} == {PublicWay.SAME}


# ── attacks ──────────────────────────────────────────────────────────────

PEOPLE = st.lists(
    st.tuples(st.sampled_from((TT, PP, "teacher-pupil")), st.integers(1, 10)), max_size=34
)


@settings(max_examples=40, deadline=None)
@given(PEOPLE)
def test_no_small_group_follows_from_what_is_told(people: list[tuple[str, int]]) -> None:
    """Whoever takes the told forms off the whole is left with nobody or with k people."""
    (voice,) = voices(said(people))
    told = {share.form for share in voice.satisfied if share.text}
    sizes = {form: sum(one == form for one, _ in people) for form in told}
    whole = len(people)
    assert told == set() or whole >= K
    for form in told - {""}:
        assert sizes[form] >= K
        assert whole - sizes[form] == 0 or whole - sizes[form] >= K
    left = whole - sum(size for form, size in sizes.items() if form)
    assert not told or left == 0 or left >= K


@settings(max_examples=40, deadline=None)
@given(PEOPLE)
def test_hiding_looks_at_sizes_alone(people: list[tuple[str, int]]) -> None:
    def hidden(found: list[tuple[str, int]]) -> list[tuple[str, str]]:
        (voice,) = voices(said(found))
        return [(share.form, share.hidden) for share in voice.satisfied] + [("", voice.hidden)]

    assert hidden(people) == hidden([(form, 11 - mark) for form, mark in people])


@settings(max_examples=40, deadline=None)
@given(PEOPLE)
def test_no_exact_number_of_answers_is_published(people: list[tuple[str, int]]) -> None:
    """Every number in the words is a multiple of five, half a point, or the cut-off."""
    (voice,) = voices(said(people))
    assert inexact(voice)


def inexact(voice: PublicVoice) -> bool:
    """Whether no number in what is said is finer than it may be."""
    numbers = re.findall(r"\d+(?:[.,]\d+)?", voice.model_dump_json())
    values = [float(number.replace(",", ".")) for number in numbers]
    return all(value % 5 == 0 or (value <= TOP and (2 * value).is_integer()) for value in values)


def test_the_demo_tells_large_groups_and_hides_small_ones() -> None:
    demo = open_programme(ROOT)
    running, over, _ = publish(demo.programme, demo.identities).results.periods
    assert (running.voices, running.influence) == ((), ())
    assert {voice.title: bool(voice.hidden) for voice in over.voices} == {
        "Наставляемые": False,
        "Наставники": False,
        "Родители": False,
        "Партнёры": True,
    }
    assert all(inexact(voice) for voice in over.voices)
    assert [bool(sheet.hidden) for sheet in over.influence] == [False, True]


def test_one_answer_more_or_less_is_not_seen() -> None:
    """Two bundles, before and after one person of thirty erased an answer, say the same."""
    people = [(TT, 8)] * 15 + [(TT, 6)] * 15
    assert voices(said(people, invited=40)) == voices(said(people[1:], invited=40))


def test_instruments_alone_say_nothing() -> None:
    assert voices(files(**ASKED)) == ()
