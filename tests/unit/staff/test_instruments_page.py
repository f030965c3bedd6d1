"""Questionnaires and waves: what is asked, and how many answered; never what was answered."""

from generator.staff import instruments, waves
from tests.unit.staff.small import FILES as SMALL
from tests.unit.staff.small import built, by_url, desk, empty_programme, html, part, small_programme

SHEET = """\
title: Анкета
version: 2
family: sheet
kind: influence
audience: mentee
forms: [pupil-pupil]
source: своя
intro: Ответьте **честно**.
blocks:
  - title: О волнении
    items:
      - key: nerves
        measures: anxiety
        text: Волнуетесь ли вы?
        text_exit: Волновались ли вы?
        type: scale
        scale: {min: 1, max: 10, min_label: нет, max_label: очень}
        direction: lower_better
        required: нет
        sensitive: да
  - title: Итог
    items:
      - {key: stay, measures: stay, text: Останетесь?, type: choice, waves: [exit],
         options: [{key: yes-1, text: останусь}, {key: no-1, text: уйду}]}
      - {key: why, measures: why, text: Почему?, type: open,
         options: [{key: time, text: не хватило времени}]}
levels: [{title: высокий, from: 15, to: 18}]
"""
FILES = {"records/instruments/sheet-v2.yml": SHEET}


def test_questions_stand_as_they_are_asked() -> None:
    page = by_url(instruments.pages(desk(built(SMALL | FILES))))["instruments/sheet-v2.html"]
    first = part(page, "block-1").replace("\N{NBSP}", " ")
    assert "Волнуетесь ли вы?" in first
    assert "На выходе: Волновались ли вы?" in first
    assert "Шкала: 1 — нет, 10 — очень; меньше — лучше, можно пропустить" in first
    second = part(page, "block-2").replace("\N{NBSP}", " ")
    assert "Один ответ; только выход" in second
    assert "<li>останусь</li>" in second
    assert "<li>не хватило времени</li>" not in second
    assert "Куратор сводит ответы к темам: не хватило времени" in second


def test_the_list_says_when_each_was_handed_out() -> None:
    page = by_url(instruments.pages(desk(built(SMALL | FILES))))["instruments.html"]
    rows = part(page, "list").replace("\N{NBSP}", " ")
    assert "Анкета, версия 2" in rows
    assert "ещё не выдавалась" in rows
    assert '<a href="site:waves/2026-27-mentor-entry.html">Анкета наставника, вход</a>' in rows


def test_a_wave_counts_by_form_and_shows_no_answer() -> None:
    page = by_url(waves.pages(desk(small_programme())))["waves/2026-27-mentor-entry.html"]
    text = html(page).replace("\N{NBSP}", " ")
    assert "1 из 2 приглашённых" in text
    assert "100 %" in text
    assert "10–25 октября 2026 г." in text
    for secret in ("tk4m7", "p-veda", "Ветлугина", "12 октября", "comfort"):
        assert secret not in text


def test_no_instrument_yet_says_what_to_do() -> None:
    page = by_url(instruments.pages(desk(empty_programme())))["instruments.html"]
    assert "nastavnik new instrument" in html(page)
