"""What figures suggest for a SWOT: each draft a sentence with its n and its evidence."""

from collections.abc import Iterator
from datetime import date

import pytest

from generator.monitoring.swot import DRAFTS, NAMES, Draft, drafts
from generator.monitoring.swot.drafting import name_of
from generator.programme import Programme
from generator.records.swot import Cell
from tests.unit.staff.small import PAIRS, empty_programme, small_programme

NBSP = "\N{NO-BREAK SPACE}"


def found(programme: Programme, season: int = -1) -> dict[str, Draft]:
    return {draft.rule: draft for draft in drafts(programme, programme.seasons[season])}


def plain(draft: Draft) -> str:
    return draft.text.replace(NBSP, " ")


def pairs(**by: str) -> dict[str, str]:
    """Six pairs that began in October; ``by`` gives the days of their first meetings."""
    files: dict[str, str] = {}
    for number in range(6):
        key = f"pr-six{number}"
        files[f"records/pairs/{key}.yml"] = (
            "season: 2026-27\nform: teacher-teacher\nmodel: novice\n"
            f"mentors: [p-veda]\nmentees: [p-novi]\nstarted_on: 2026-10-01\n{by.get('more', '')}"
        )
        if day := by.get(f"met{number}"):
            files[f"records/meetings/{key}/m-{day}.md"] = (
                f"---\ndate: {day}\nkind: acquaintance\ntopic: Тема\nminutes: 45\n---\n"
            )
    return files


def test_the_rules_are_many_and_each_draft_bears_the_name_of_its_rule() -> None:
    assert len(DRAFTS) >= 12
    assert len({name_of(rule) for rule in DRAFTS}) == len(DRAFTS)
    programme = small_programme(pairs())
    for season in programme.seasons:
        for rule in DRAFTS:
            assert {draft.rule for draft in rule(programme, season)} <= {name_of(rule)}
    assert set(found(programme)) <= NAMES


def every(programme: Programme) -> Iterator[Draft]:
    for season in programme.seasons:
        yield from drafts(programme, season)


def test_every_draft_is_a_sentence_with_traceable_figures() -> None:
    spoken = list(every(small_programme(pairs())))
    assert spoken
    for draft in spoken:
        assert draft.text.endswith(".")
        assert draft.figure is draft.figures[0]
        assert all(figure.definition and figure.source for figure in draft.figures)
        assert all(figure.sources for figure in draft.figures)
        assert not draft.cell.calls or draft.action_hint


def test_late_first_meetings_are_a_weakness() -> None:
    late = found(small_programme(pairs(met0="2026-10-03")))["first-meetings-late"]
    assert late.cell is Cell.WEAKNESS
    assert plain(late) == (
        "Пары начинают с опозданием: в срок впервые встретились только 25 % (2 из 8)."
    )
    assert late.action_hint == "назначать первую встречу при закреплении пары"


def test_first_meetings_in_time_are_a_strength() -> None:
    days = {f"met{number}": "2026-10-05" for number in range(6)}
    without = {"records/pairs/pr-duo2.yml": ""}
    files = pairs(**days) | without
    for key in ("pr-main", "pr-duo2"):
        files |= {path: "" for path in PAIRS if f"/{key}" in path}
    files |= {"records/awards/aw-best.yml": ""}
    good = found(small_programme(files, as_of=date(2026, 10, 20)))
    assert plain(good["first-meetings-in-time"]) == (
        "Пары начинают без промедления: в срок впервые встретились 100 % (6 из 6)."
    )
    assert "first-meetings-late" not in good


def test_little_data_make_no_strength_and_no_late_start() -> None:
    spoken = found(small_programme())
    assert "first-meetings-in-time" not in spoken
    assert "first-meetings-late" not in spoken
    assert "goals-reached" not in spoken


def test_broken_rhythm_is_told_in_pairs() -> None:
    gaps = found(small_programme())["long-gaps"]
    assert plain(gaps) == (
        "Ритм встреч держат не все: дольше чем на 45 дней прерывались 2 пары и группы из 2."
    )


def test_early_ends_are_told_with_their_reasons() -> None:
    ended = "ended_on: 2026-12-01\nend_reason: mismatch\nresult: Не сошлись.\n"
    early = found(small_programme(pairs(more=ended)))["pairs-ended-early"]
    assert plain(early) == (
        "Не все пары дошли до конца: досрочно прекращены 6 из 8, причины: «не сошлись» — 6."
    )


def test_an_overloaded_mentor_is_a_threat() -> None:
    files = {
        "records/pairs/pr-more.yml": (
            "season: 2026-27\nform: pupil-pupil\nmodel: leader\n"
            "mentors: [p-mira]\nmentees: [p-anya, p-egor, p-novi, p-spare]\n"
            "started_on: 2026-10-06\n"
        )
    }
    load = found(small_programme(files))["mentors-overloaded"]
    assert load.cell is Cell.THREAT
    assert plain(load) == (
        "Нагрузка не всем по силам: 1 из 2 наставников вёл больше наставляемых, чем собирался."
    )


def test_a_small_form_is_named_with_its_n() -> None:
    small = found(small_programme())["small-forms"]
    assert plain(small) == (
        "Пар некоторых форм так мало, что выводов по анкетам о них отдельно не сделать: "
        "«педагог – педагог» (n = 1) и «обучающийся – обучающийся» (n = 1)."
    )
    assert [figure.value for figure in small.figures] == [1, 1]


def test_a_low_response_names_the_questionnaire() -> None:
    low = found(small_programme())["low-response"]
    assert plain(low) == (
        "Отвечают не все, и судить о молчавших нельзя: "
        "«Анкета наставника, вход» — 1 из 2 приглашённых."
    )
    assert low.figure.sources[0].ids == ("2026-27-mentor-entry",)


def test_an_open_wave_is_not_judged_yet() -> None:
    assert "low-response" not in found(small_programme(as_of=date(2026, 10, 20)))


def test_a_missing_document_is_named_when_its_stage_is_over() -> None:
    programme = small_programme(
        {
            "records/school.yml": (
                "title: Дом творчества «Парус»\nshort_title: ДТ «Парус»\nkind: дом\n"
                "town: Заречный\nprogramme_title: Рядом\n"
                "required_documents: [{kind: положение, by_stage: подготовка условий}]\n"
            ),
            "records/seasons/2026-27.yml": (
                "title: 2026/27\nfrom: 2026-09-01\nto: 2027-05-31\n"
                "forms: [teacher-teacher, pupil-pupil]\n"
                "stages: [{key: подготовка условий, from: 2026-09-01, to: 2026-09-20}]\n"
            ),
        }
    )
    assert plain(found(programme)["documents-missing"]) == (
        "Не хватает обязательных документов, срок которых прошёл: «положение о наставничестве»."
    )


def test_a_season_without_pairs_suggests_nothing() -> None:
    assert found(empty_programme()) == {}


# ── answers ──────────────────────────────────────────────────────────────

INSTRUMENT = """\
title: Анкета наставляемого
version: 1
family: mentee
kind: {kind}
audience: mentee
source: своя
blocks:
  - title: О паре
    items:
      - {{key: comfort, measures: comfort, text: Ждёте ли вы лёгкого разговора?,
         text_exit: Насколько легко было говорить?, type: scale, scale: {{min: 1, max: 10}}}}
"""
WAVE = """\
title: {title}
season: 2026-27
instrument: mentee-v1
wave: {wave}
opens_on: {first}
closes_on: {last}
channel: paper
invited: [{{count: 10}}]
"""


def answered(kind: str, entry: int, leaving: int) -> Programme:
    files = {
        "records/instruments/mentee-v1.yml": INSTRUMENT.format(kind=kind),
        "records/waves/wave-in.yml": WAVE.format(
            title="Вход", wave="entry", first="2026-10-01", last="2026-10-10"
        ),
        "records/waves/wave-out.yml": WAVE.format(
            title="Выход", wave="exit", first="2027-01-11", last="2027-01-20"
        ),
    }
    for number in range(10):
        answer = (
            "role: mentee\nform: teacher-teacher\nmodel: novice\nanswered_on: {day}\n"
            'answers: {{comfort: "{value}"}}\n'
        )
        files |= {
            f"records/responses/wave-in/tk{number}aa.yml": answer.format(
                day="2026-10-05", value=entry
            ),
            f"records/responses/wave-out/tk{number}aa.yml": answer.format(
                day="2027-01-15", value=leaving
            ),
        }
    return small_programme(files)


@pytest.mark.parametrize(
    ("entry", "leaving", "rule", "words"),
    [
        (5, 8, "expectations-exceeded", "Получили больше, чем ждали: {}3,0 балла выше ожиданий"),
        (8, 5, "expectations-unmet", "Получили меньше, чем ждали: {}3,0 балла ниже ожиданий"),
    ],
)
def test_gaps_between_expected_and_got(entry: int, leaving: int, rule: str, words: str) -> None:
    gap = found(answered("process", entry, leaving))[rule]
    told = "«Насколько легко было говорить?» — у наставляемых на "
    assert plain(gap) == words.format(told) + ", n = 10."
    assert {source.kind for figure in gap.figures for source in figure.sources} == {"wave"}


def test_expectations_that_came_true_are_no_statement() -> None:
    spoken = found(answered("process", 7, 7))
    assert not {"expectations-exceeded", "expectations-unmet"} & set(spoken)


@pytest.mark.parametrize(
    ("entry", "leaving", "rule", "words"),
    [
        (5, 8, "parameters-better", "изменилось к лучшему"),
        (8, 5, "parameters-worse", "изменилось к худшему"),
    ],
)
def test_parameters_that_turned(entry: int, leaving: int, rule: str, words: str) -> None:
    turned = found(answered("influence", entry, leaving))[rule]
    assert words in plain(turned)
    assert "(n = 10)" in plain(turned)


def test_everybody_answering_is_a_strength() -> None:
    programme = answered("process", 7, 7)
    high = found(programme)["high-response"]
    assert plain(high) == (
        "Участники охотно отвечают на анкеты: получено 95 % (21 из 22) приглашений сезона."
    )
