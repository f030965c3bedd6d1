"""The handbook is made from models and rules, and its examples are records that hold."""

import re

import pytest

from generator.cli import Commands
from generator.programme import Programme, gather
from generator.records import KINDS, Kind
from generator.records.describing import FieldNote, fields_of
from generator.records.examples import AS_OF, example_files, examples_of
from generator.records.pair import EndReason
from generator.rules import RULES, run
from generator.staff.handbook import pages
from generator.staff.handbook.kinds import where
from generator.staff.handbook.speaking import cases, shapes
from tests.unit.staff.small import SEASONS, by_url, desk, empty_programme, html, part

TITLES = {kind.name: kind.title for kind in KINDS}
BOOK = by_url(pages(desk(empty_programme())))
BY_NAME = {kind.name: kind for kind in KINDS}


def test_examples_are_a_programme_without_one_remark() -> None:
    files = [(example.path, example.text.encode()) for example in example_files()]
    archive = gather(files)
    assert [found.text for found in run(Programme(archive, AS_OF))] == []
    assert len(archive.filed) == len(files)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_has_a_page_with_its_example_and_every_field(kind: Kind) -> None:
    page = BOOK[f"handbook/{kind.name}.html"]
    shown = html(page)
    assert examples_of(kind)[0].path in part(page, "example")
    for note in flat(fields_of(kind, TITLES)):
        assert f"<code>{note.key}</code>" in shown
        assert note.title in shown
    anchors = set(re.findall(r'href="#([^"]+)"', shown))
    assert anchors <= set(re.findall(r'id="([^"]+)"', shown))


def flat(notes: tuple[FieldNote, ...]) -> list[FieldNote]:
    return [each for note in notes for each in (note, *flat(note.inner))]


def test_a_list_of_values_gives_labels_keys_and_other_spellings() -> None:
    words = part(BOOK["handbook/pair.html"], "words")
    for reason in EndReason:
        assert reason.label in words
        assert f"<code>{reason.value}</code>" in words
    assert "несовпадение" in words


def test_types_are_told_in_words() -> None:
    notes = {note.key: note for note in fields_of(BY_NAME["pair"], TITLES)}
    assert notes["season"].holds == "id записи «Сезон»"
    assert notes["mentors"].holds == "список: id записи «Участник»"
    assert notes["plan"].holds == "поля с отступом"
    assert notes["started_on"].holds == "дата"
    meeting = {note.key: note for note in fields_of(BY_NAME["meeting"], TITLES)}
    assert meeting["minutes"].holds == "целое число"
    assert meeting["work"].holds == "список: одно из значений"
    assert meeting["agreements"].inner[1].holds == "роль или id записи «Участник»"
    assert "body" not in meeting


def test_where_a_record_lies_is_told_for_each_sort_of_kind() -> None:
    assert where(BY_NAME["school"]) == "records/school.yml"
    assert where(BY_NAME["pair"]) == "records/pairs/‹id›.yml"
    assert where(BY_NAME["meeting"]) == "records/meetings/‹id: pair›/‹id›.md"


def test_every_rule_has_its_entry_as_prose() -> None:
    page = BOOK["handbook/rules.html"]
    shown = html(page)
    for rule in RULES:
        assert f'id="{rule.name}"' in shown
    assert "<code>deadlines.meeting_gap_days</code>" in shown
    assert "<p>Как исправить:" in shown.replace("&nbsp;", " ")


def test_a_rule_that_the_school_takes_milder_says_so_and_why() -> None:
    milder = """\
rules:
  - rule: late-order
    level: предупреждение
    reason: Приказы подписывает управление
"""
    own = SEASONS["records/school.yml"] + milder
    book = by_url(pages(desk(empty_programme(**{"records/school.yml": own}))))
    text = html(book["handbook/rules.html"]).replace("\N{NO-BREAK SPACE}", " ")
    entry = text.partition('id="late-order"')[2].partition("</article>")[0]
    assert "в организации: предупреждение" in entry
    assert "Причина: Приказы подписывает управление" in entry
    assert text.count("в организации:") == 1


def test_the_commands_are_those_of_the_program() -> None:
    listed = re.findall(r"<code>nastavnik (\w+)</code>", part(BOOK["handbook.html"], "commands"))
    assert listed == list(Commands.modules)


def test_mentions_are_said_as_the_pages_say_them() -> None:
    said = {row.typed: row.said for row in (*cases(), *shapes())}
    assert said["@p-7f3k"] == "Орлова Вера Ильинична"
    assert said["@p-7f3k:тв"] == "Орловой Верой Ильиничной"
    assert said["@p-7f3k:дат:имя"] == "Вере"
    assert "Орловой Верой Ильиничной" in part(BOOK["handbook.html"], "mentions")
