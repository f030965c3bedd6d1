from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from docx import Document

from generator.identities import Identities
from generator.programme.relations import pairs_in
from generator.records.pair import Pair
from generator.reports.desk import make
from generator.reports.paper import Paper, PaperRefusedError, Setting
from generator.reports.papers import pair_plan, pair_result, portfolio
from tests.unit.reports.demo import DAY, demo, named_in, season, words_of

PAIR, MENTOR = "pr-7n53", "p-9j57"


def setting(subject: str, *, names: bool = True) -> Setting:
    opened = demo() if names else replace(demo(), identities=Identities())
    return Setting(opened, season("2025-26"), DAY, subject=subject)


@cache
def made(paper: str, subject: str, *, names: bool = True) -> bytes:
    papers = {each.PAPER.key: each.PAPER for each in (pair_plan, pair_result, portfolio)}
    (one,) = make(papers[paper], setting(subject, names=names))
    return one.content


def plain(paper: str, subject: str, *, names: bool = True) -> str:
    return words_of(made(paper, subject, names=names)).replace("\u00a0", " ")


def rows(content: bytes, head: str) -> list[list[str]]:
    """The lines of the table whose heading begins so."""
    for table in Document(BytesIO(content)).tables:
        lines = [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in table.rows]
        if lines[0][0] == head or lines[0][1] == head:
            return lines[1:]
    return []


def test_a_plan_has_its_passport_goals_and_deeds() -> None:
    content = made("pair-plan", PAIR)
    assert ["Модель", "коллега – молодой коллега"] in rows(content, "Паспорт")
    assert rows(content, "Цель")[1] == [
        "2",
        "Вести инженерный журнал проекта",
        "записей в журнале",
        "15",
        "08.05.2026",
    ]
    assert rows(content, "Дело")[0] == [
        "1",
        "Принять заказ от экологов и записать требования",
        "31.10.2025",
        "наставляемый",
        "Одна страница требований",
        "29.10.2025",
    ]


def test_who_is_not_of_age_has_a_representative_to_sign() -> None:
    text = plain("pair-plan", PAIR)
    assert text.count("Законный представитель\t") == 1
    assert "П. И. Берёзов" in text


def test_without_names_a_plan_is_written_with_ids() -> None:
    text = plain("pair-plan", PAIR, names=False)
    assert named_in(text) == []
    assert "наставник p-9j57, педагог дополнительного образования" in text
    assert "наставляемый p-r4mx, 9 класс" in text


def test_a_pair_without_a_plan_gets_lines_to_write_in() -> None:
    pair = next(pair for pair in pairs_in(demo().programme, season("2025-26")) if pair.plan)
    bare = pair.model_copy(update={"plan": None})
    content = pair_plan.pair_plan(setting(""), bare)
    assert [goal.text for goal in content.goals] == ["", "", "", ""]
    assert content.approved == ""


def test_results_count_meetings_goals_and_agreements_with_n_and_source() -> None:
    content = made("pair-result", PAIR)
    assert rows(content, "Показатель") == [
        ["1", "Встречи", "8", "записи встреч пары"],
        ["2", "Время встреч", "7,8 ч (n = 8)", "записи встреч пары"],
        ["3", "Планы выполнены", "4 из 4 (n = 4)", "планы в записях пар"],
        ["4", "Цели достигнуты", "3 из 3 (n = 3)", "цели в записях пар"],
        [
            "5",
            "Договорённости исполнены",
            "11 из 11 (100 %, n = 11)",
            "договорённости в записях встреч",
        ],
    ]
    assert rows(content, "Виды встреч")[3] == ["последовательная встреча", "4", "50 %"]


def test_results_tell_achievements_awards_and_the_end() -> None:
    text = plain("pair-result", PAIR)
    assert (
        "15.04.2026: Автополив теплицы на конкурсе технического творчества "
        "(муниципальный, призёр)." in text
    )
    assert "цели достигнуты" in text
    assert "остался в теплице" in text


def test_a_running_pair_says_that_its_results_are_early() -> None:
    running = next(
        pair
        for pair in pairs_in(demo().programme, season("2026-27"))
        if pair.started_on and not pair.ended_on
    )
    content = pair_result.pair_result(replace(setting(""), season=season("2026-27")), running)
    assert content.early == "Итоги промежуточные: работа ещё не окончена."
    assert [block.text for block in content.result] == ["Итог ещё не\u00a0записан."]


def test_every_pair_of_a_season_gets_its_papers() -> None:
    for paper in (pair_plan.PAPER, pair_result.PAPER):
        names = [one.path for one in make(paper, setting(""))]
        assert len(names) == len(pairs_in(demo().programme, season("2025-26")))
        assert len(set(names)) == len(names)


def test_a_portfolio_shows_what_proves_each_line() -> None:
    content = made("portfolio", MENTOR)
    (pair,) = rows(content, "Сезон")
    assert pair[0] == "2025/26"
    assert pair[3:] == ["8; 7,8 ч", "завершена: цели достигнуты", "приказ № 141-о от 13.10.2025"]
    (award,) = rows(content, "За что")
    assert award[2] == "приказ об итогах № 74-о от 10 июня 2026 г."
    assert rows(content, "Практика")[0][1] == (
        "«Робот на двоих: проектная пара инженера и подростка», версия 2"
    )


def test_a_portfolio_names_the_mentor_and_no_mentee() -> None:
    text = plain("portfolio", MENTOR)
    assert "Берёзов Павел Игнатьевич" in text
    mentees = {
        demo().identities[key].name.surname
        for pair in demo().programme.of(Pair)
        for key in pair.mentees
        if key in demo().identities
    }
    assert not mentees & set(named_in(text)) - {"Берёзов"}


@pytest.mark.parametrize("paper", [portfolio.PAPER])
def test_a_portfolio_without_names_is_refused(paper: Paper) -> None:
    with pytest.raises(PaperRefusedError, match=r"нужны имена, а файла identities\.csv нет"):
        make(paper, setting(MENTOR, names=False))
