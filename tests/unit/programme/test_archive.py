"""Files in their folders become records; whatever is wrong with a file is said once."""

import pytest

from generator.programme import gather
from generator.records.form import Form
from generator.records.pair import Pair
from generator.records.participant import Participant

FORM = """---
title: педагог – педагог
canonical: teacher_teacher
aliases: [учитель – учитель]
summary: Опытный помогает молодому.
aim: Закрепиться в профессии.
mentors: [teacher]
mentees: [teacher]
models:
  - key: experienced-young
    title: опытный педагог – молодой специалист
    aim: Освоить профессию.
---
"""


def lines(path: str, text: str) -> list[str]:
    return [found.text for found in gather([(path, text.encode())]).diagnostics]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (
            "records/pair/pr-a1b2.yml",
            "records/pair/pr-a1b2.yml:1:1: ошибка: Папки «pair» среди записей не бывает. "
            "Похоже на «pairs». [unknown-folder]",
        ),
        (
            "records/pairs/pr-a1b2.yaml",
            "records/pairs/pr-a1b2.yaml:1:1: ошибка: Расширение «.yaml» здесь не ждут. "
            "Переименуйте файл в pr-a1b2.yml. [file-suffix]",
        ),
        (
            "records/pairs/Пара 1.yml",
            "records/pairs/Пара 1.yml:1:1: ошибка: Имя «Пара 1» не годится как id записи. "
            "Имя — от 3 до 41 знака: строчные латинские буквы, цифры и дефис. "
            "Имя начинается с «pr-». [file-name]",
        ),
        (
            "records/pairs/old/pr-a1b2.yml",
            "records/pairs/old/pr-a1b2.yml:1:1: ошибка: Файл лежит не на своём месте. "
            "Записи «Пары и группы» лежат прямо в records/pairs/. [misplaced-file]",
        ),
        (
            "records/meetings/m-2026-10-12.md",
            "records/meetings/m-2026-10-12.md:1:1: ошибка: Файл лежит не на своём месте. "
            "Записи «Встречи» лежат прямо в records/meetings/<id: pair>/. [misplaced-file]",
        ),
        (
            "records/notes.txt",
            "records/notes.txt:1:1: ошибка: Файлу «notes.txt» в папке records не место. "
            "Положите запись в папку её вида, а посторонний файл уберите. [foreign-file]",
        ),
        (
            "records/seasons/2026.yml",
            "records/seasons/2026.yml:1:1: ошибка: Имя «2026» не годится как id записи. "
            "Имя — от 3 до 41 знака: строчные латинские буквы, цифры и дефис. "
            "Пример: 2026-27. [file-name]",
        ),
    ],
)
def test_a_file_out_of_place_is_named(path: str, words: str) -> None:
    assert lines(path, "title: х\n") == [words]


def test_all_mistakes_of_a_record_are_said_at_once() -> None:
    text = (
        "season: 2026-27\n"
        "form: teacher-teacher\n"
        "modle: experienced-young\n"
        "mentors: p-k3m9\n"
        "mentees:\n"
        "  - p-t7x2\n"
        "kind: традиционое\n"
        "started_on: 2026-02-30\n"
        "plan:\n"
        "  goals:\n"
        "    - key: lesson\n"
        "      text:\n"
        "      target: 0\n"
    )
    place = "records/pairs/pr-a1b2.yml"
    assert sorted(lines(place, text)) == sorted(
        [
            f"{place}:1:1: ошибка: Модель: обязательного поля нет. Добавьте строку «model: …». "
            "Ключ или название модели этой формы. [missing]",
            f"{place}:3:1: ошибка: Поля «modle» в этой записи не бывает. "
            "Похоже на «model». [unknown-field]",
            f"{place}:4:10: ошибка: Наставники: здесь ждут: список, а написано: «p-k3m9». "
            "Начните каждую строку списка с «- ». [shape]",
            f"{place}:7:7: ошибка: Вид: «традиционое» — такого значения в списке нет. "
            "Похоже на «традиционное». [choice]",
            f"{place}:8:13: ошибка: Начало: даты «2026-02-30» в календаре нет. "
            "Проверьте число и месяц. [date]",
            f"{place}:12:12: ошибка: Цель: поле обязательно, а не заполнено. "
            "Впишите значение. Что изменится. [empty]",
            f"{place}:13:15: ошибка: Сколько нужно: число должно быть больше 0. "
            "Исправьте число. [bounds]",
        ]
    )


def test_fields_of_the_file_name_are_not_written_inside() -> None:
    text = "id: p-k3m9\nkind: teacher\njoined_on: 2026-09-01\n"
    assert lines("records/participants/p-k3m9.yml", text) == [
        "records/participants/p-k3m9.yml:1:1: ошибка: Id внутри записи не пишут: "
        "им служит имя файла. Удалите строку. [injected-field]",
    ]


def test_a_form_may_be_called_by_its_title_or_alias() -> None:
    pair = (
        "season: 2026-27\nform: Учитель - учитель\nmodel: Опытный педагог – молодой специалист\n"
        "mentors: [p-k3m9]\nmentees: [p-t7x2]\n"
    )
    archive = gather(
        [
            ("records/pairs/pr-a1b2.yml", pair.encode()),
            ("records/forms/teacher-teacher.md", FORM.encode()),
        ]
    )
    records = [filed.record for filed in archive.filed]
    assert archive.diagnostics == ()
    assert isinstance(records[0], Form)
    assert isinstance(records[1], Pair)
    assert (records[1].form, records[1].model) == ("teacher-teacher", "experienced-young")


def test_an_empty_optional_field_is_an_absent_one() -> None:
    archive = gather(
        [
            (
                "records/participants/p-k3m9.yml",
                b"kind: teacher\njoined_on: 2026-09-01\nleft_on:\nsubject:\n",
            )
        ]
    )
    person = archive.filed[0].record
    assert archive.diagnostics == ()
    assert isinstance(person, Participant)
    assert person.left_on is None
    assert person.subject is None


def test_a_broken_record_is_remembered_by_its_key() -> None:
    archive = gather([("records/participants/p-k3m9.yml", b"kind: [\n")])
    assert archive.broken == {"p-k3m9": "records/participants/p-k3m9.yml"}
    assert archive.filed == ()
    assert len(archive.diagnostics) == 1


def test_an_unreadable_file_is_a_problem_and_not_a_crash() -> None:
    archive = gather([("records/pairs/pr-a1b2.yml", PermissionError())])
    assert [found.rule for found in archive.diagnostics] == ["file-unreadable"]
    assert archive.broken == {"pr-a1b2": "records/pairs/pr-a1b2.yml"}
