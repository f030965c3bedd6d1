"""What a curator may write in a field, and what he is told when he may not."""

from datetime import date

import pytest
from pydantic import BaseModel, ValidationError

from generator.records.meeting import MeetingKind
from generator.records.participant import MenteeCategory
from generator.records.values import Day, Flag, Line, Month, Number, Timezone, Url, Whole, Year
from generator.records.vocabulary import FormKey


class Example(BaseModel):
    day: Day | None = None
    month: Month | None = None
    year: Year | None = None
    whole: Whole | None = None
    number: Number | None = None
    flag: Flag | None = None
    line: Line | None = None
    url: Url | None = None
    timezone: Timezone | None = None
    form: FormKey | None = None
    kind: MeetingKind | None = None


@pytest.mark.parametrize(
    ("field", "written", "read"),
    [
        ("day", "2026-09-01", date(2026, 9, 1)),
        ("day", "01.09.2026", date(2026, 9, 1)),
        ("day", "1.9.2026", date(2026, 9, 1)),
        ("month", "2029-04", date(2029, 4, 1)),
        ("month", "04.2029", date(2029, 4, 1)),
        ("year", "2015", 2015),
        ("whole", "012", 12),
        ("number", "3,5", 3.5),
        ("number", "3.5", 3.5),
        ("flag", "да", True),
        ("flag", "Нет", False),
        ("line", "  по краям пробелы ", "по краям пробелы"),
        ("url", "https://example.ru/a", "https://example.ru/a"),
        ("timezone", "Asia/Yekaterinburg", "Asia/Yekaterinburg"),
        ("form", "teacher_teacher", FormKey.TEACHER_TEACHER),
        ("form", "педагог – педагог", FormKey.TEACHER_TEACHER),
        ("form", "Учитель - учитель", FormKey.TEACHER_TEACHER),
        ("form", "«учитель — ученик»", FormKey.TEACHER_STUDENT),
        ("kind", "Знакомство", MeetingKind.ACQUAINTANCE),
        ("kind", "последовательная  встреча", MeetingKind.REGULAR),
    ],
)
def test_is_read_as_meant(field: str, written: str, read: object) -> None:
    assert getattr(Example.model_validate({field: written}), field) == read


@pytest.mark.parametrize(
    ("field", "written", "words"),
    [
        ("day", "2026-02-30", "даты «2026-02-30» в календаре нет. Проверьте число и месяц."),
        ("day", "вчера", "«вчера» — не дата. Пишите так: 2026-09-01 или 01.09.2026."),
        ("day", "0", "«0» — не дата. Пишите так: 2026-09-01 или 01.09.2026."),
        ("month", "2026-13", "месяца «2026-13» нет. Месяц — от 01 до 12."),
        ("year", "26", "«26» — не год. Пишите четыре цифры: 2026."),
        ("whole", "три", "«три» — не целое число. Пишите одни цифры: 12."),
        ("whole", "7.0", "«7.0» — не целое число. Пишите одни цифры: 12."),
        ("number", "1e3", "«1e3» — не число. Пишите так: 12 или 3,5."),
        ("flag", "ага", "«ага» — здесь отвечают «да» или «нет». Пишите да или нет."),
        (
            "line",
            "две\nстроки",
            "здесь нужна одна строка, а написано несколько. "
            "Оставьте одну строку; подробности пишут в тексте записи.",
        ),
        (
            "line",
            ["а"],
            "здесь ждут: одна строка текста, а написано: список. "
            "Напишите одно значение после двоеточия.",
        ),
        ("url", "javascript:1", "«javascript:1» — не адрес. Адрес начинается с https://."),
        *(
            (
                "timezone",
                written,
                f"«{written}» — не часовой пояс. Пишите так: Europe/Moscow или Asia/Yekaterinburg.",
            )
            for written in ("Europe/Mosc", "Europe", "../etc/passwd", "UTC+3")
        ),
        (
            "kind",
            "знакомсво",
            "«знакомсво» — такого значения в списке нет. Похоже на «знакомство».",
        ),
        (
            "kind",
            "обед",
            "«обед» — такого значения в списке нет. Можно: встреча-знакомство; "
            "пробная рабочая встреча; встреча-планирование; последовательная встреча; "
            "итоговая встреча.",
        ),
    ],
)
def test_is_refused_with_words(field: str, written: object, words: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Example.model_validate({field: written})
    context = caught.value.errors()[0].get("ctx", {})
    assert f"{context['message']} {context['remedy']}".strip() == words


def test_sensitive_categories_are_known_as_such() -> None:
    assert {category.value for category in MenteeCategory if category.sensitive} == {
        "disability",
        "hardship",
        "behaviour",
        "burnout",
    }
