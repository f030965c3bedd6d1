"""One invented survey of eight people, and the files in which services would give it out."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook

from generator.imports.respondents import Ground
from generator.programme import Programme, load
from generator.records.instrument import Instrument
from generator.records.wave import Wave
from generator.tokens import Tokens, read_tokens

WAVE = "2026-27-start"
RECORDS = {
    "school.yml": """\
title: Дом творчества «Парус»
short_title: ДТ «Парус»
kind: дом детского творчества
town: Заречный
programme_title: Рядом
""",
    "seasons/2026-27.yml": """\
title: 2026/27
from: 2026-09-01
to: 2027-05-31
forms: [pupil-pupil, teacher-pupil]
team:
  - role: куратор
    person: p-cura
""",
    "forms/pupil-pupil.md": """\
---
title: обучающийся – обучающийся
canonical: pupil_pupil
summary: Старший помогает младшему
aim: Найти своё место
mentors: [обучающийся]
mentees: [обучающийся]
models:
  - key: leader
    title: лидер – новичок
    aim: Войти в коллектив
  - key: equal
    title: равный – равному
    aim: Помочь друг другу
---
""",
    "forms/teacher-pupil.md": """\
---
title: педагог – обучающийся
canonical: teacher_student
summary: Педагог помогает обучающемуся
aim: Раскрыть способности
mentors: [педагог]
mentees: [обучающийся]
models:
  - key: colleague
    title: коллега – молодой коллега
    aim: Общий проект
---
""",
    "instruments/start-v1.yml": """\
title: Анкета «Начинаем»
version: 1
family: start
kind: анкета о ходе программы
audience: наставляемый
intro: Верных ответов **нет**.
blocks:
  - title: Ожидания
    items:
      - key: comfort
        measures: comfort
        text: Насколько легко вам будет вдвоём?
        type: шкала
        scale: {min: 1, max: 10, min_label: совсем нет, max_label: вполне}
      - key: prior
        measures: prior
        text: Бывали ли вы в программе раньше?
        type: да или нет
      - key: how
        measures: how
        text: Как вы узнали о программе?
        type: один ответ
        options:
          - {key: friend, text: "от друга, одноклассника"}
          - {key: site, text: с сайта}
        required: нет
      - key: wants
        measures: wants
        text: Чему хотите научиться?
        type: несколько ответов
        options:
          - {key: speak, text: "выступать, не волнуясь"}
          - {key: code, text: писать программы}
          - {key: team, text: работать в команде}
        required: нет
      - key: hours
        measures: hours
        text: Сколько часов в неделю вы готовы заниматься?
        type: число
        required: нет
      - key: done
        measures: done
        text: Какую долю заданий вы обычно доделываете?
        type: share
        required: нет
      - key: projects
        measures: projects
        text: Сколько проектов у вас уже было?
        type: количество
  - title: О волнении
    items:
      - key: calm-1
        measures: anxiety
        text: Я волнуюсь, когда отвечаю при всех.
        type: шкала
        scale: {min: 1, max: 5}
        sensitive: да
      - key: calm-2
        measures: anxiety
        text: Я долго переживаю из-за ошибок.
        type: шкала
        scale: {min: 1, max: 5}
        sensitive: да
  - title: Своими словами
    items:
      - key: expect
        measures: expect
        text: Чего вы ждёте от программы?
        type: открытый вопрос
        options:
          - {key: project, text: свой проект}
          - {key: friends, text: новые друзья}
source: своя
""",
    f"waves/{WAVE}.yml": """\
title: Начинаем, 2026/27
season: 2026-27
instrument: start-v1
wave: вход
opens_on: 2026-09-14
closes_on: 2026-10-04
channel: Яндекс Формы
invited:
  - {form: pupil-pupil, count: 4}
  - {form: teacher-pupil, count: 4}
mapping:
  - column: Насколько легко вам будет с наставником?
    item: comfort
""",
}
MENTEES = ("p-aaa2", "p-bbb2", "p-ccc2", "p-ddd2", "p-eee2", "p-fff2", "p-ggg2", "p-hhh2")
CODES = ("ax4k7", "bm9d3", "cw2f6", "dt8g5", "ek5h9", "fp7j2", "gr3m8", "hs6n4")
TOKENS = "токен;id;сезон\n" + "".join(
    f"{code};{holder};2026-27\n"
    for code, holder in zip((*CODES, "mt2p9"), (*MENTEES, "p-ment"), strict=True)
)
HEADINGS = (
    "Ваш код",
    "Насколько легко вам будет с наставником?",
    "Бывали ли вы в программе раньше?",
    "Как вы узнали о программе?",
    "Чему хотите научиться?",
    "Сколько часов в неделю вы готовы заниматься?",
    "Какую долю заданий вы обычно доделываете?",
    "Сколько проектов у вас уже было?",
    "Я волнуюсь, когда отвечаю при всех.",
    "Я долго переживаю из-за ошибок.",
    "Чего вы ждёте от программы?",
)
SPEAK, CODE, TEAM = "Выступать, не волнуясь", "Писать программы", "Работать в команде"
Answer = tuple[str, str, str, str, tuple[str, ...], str, str, str, str, str, str]
ANSWERS: tuple[Answer, ...] = (
    ("ax4k7", "8", "Да", "С сайта", (SPEAK, TEAM), "2,5", "85 %", "0", "4", "5", "Свой проект; да"),
    ("bm9d3", "10", "Нет", "От друга, одноклассника", (CODE,), "3", "100 %", "2", "2", "2", ""),
    ("cw2f6", "7", "Нет", "С сайта", (SPEAK, CODE, TEAM), "", "70 %", "1", "3", "4", "Друзей"),
    ("dt8g5", "5", "Да", "", (), "1", "", "0", "5", "5", "Чтобы «получилось», наконец"),
    ("ek5h9", "9", "Нет", "С сайта", (TEAM,), "4", "90 %", "3", "1", "2", "=не формула"),
    ("fp7j2", "6", "Нет", "С сайта", (CODE, TEAM), "1,5", "60 %", "1", "3", "3", "Две\nстроки"),
    ("gr3m8", "1", "Да", "От друга, одноклассника", (SPEAK,), "2", "50 %", "0", "4", "4", ""),
    ("hs6n4", "8", "Нет", "С сайта", (CODE,), "6", "95 %", "5", "2", "1", "Дело по душе"),
)
FIRST = datetime(2026, 9, 20, 8, 15, 30)  # noqa: DTZ001 (services write their times so)


def moment(number: int) -> datetime:
    """When a respondent answered: some in the morning, some late at night."""
    return FIRST + timedelta(days=number, hours=2 * number)


def rows(separator: str) -> list[list[str]]:
    """Answers with the options of a cell joined as the service joins them."""
    return [[*a[:4], separator.join(a[4]), *a[5:]] for a in ANSWERS]


def text_of(table: Sequence[Sequence[str]], delimiter: str, *, quote_all: bool = False) -> str:
    out = io.StringIO(newline="")
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=delimiter, quoting=quoting).writerows(table)
    return out.getvalue()


def yandex_xlsx() -> bytes:
    table = [
        ("ID", "Время создания", "Время изменения", *HEADINGS),
        *(
            (92_666_296 + at, moment(at), moment(at), *(typed(cell) for cell in row))
            for at, row in enumerate(rows(", "), 1)
        ),
    ]
    return book_of({"Ответы": table})


def typed(cell: str) -> str | int:
    """Numbers are numbers in a workbook."""
    return int(cell) if cell.isdecimal() else cell


def book_of(sheets: Mapping[str, Iterable[Sequence[object]]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, table in sheets.items():
        sheet = book.create_sheet(name)
        for row in table:
            sheet.append(list(row))
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if isinstance(cell.value, str):
                cell.data_type = "s"  # a text that begins with «=» stays a text
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def yandex_csv() -> bytes:
    table = [
        ["ID", "Время создания", "Время изменения", *HEADINGS],
        *(
            [str(at), str(moment(at)), str(moment(at)), *row]
            for at, row in enumerate(rows(", "), 1)
        ),
    ]
    return text_of(table, ",").encode()


def google_zip() -> bytes:
    table = [
        ["Časová pečiatka", *HEADINGS],
        *([google_time(moment(at)), *row] for at, row in enumerate(rows(";"), 1)),
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Начинаем.csv", text_of(table, ",", quote_all=True))
    return out.getvalue()


def google_time(when: datetime) -> str:
    return f"{when:%Y/%m/%d} {when.hour % 12 or 12}:{when:%M:%S} {when:%p} GMT+3"


def sheet_csv() -> bytes:
    table = [
        ["Отметка времени", *HEADINGS],
        *([f"{moment(at):%d.%m.%Y %H:%M:%S}", *row] for at, row in enumerate(rows(", "), 1)),
    ]
    return text_of(table, ",").encode()


def excel_csv() -> bytes:
    table = [
        ["ID", "Время создания", "Время изменения", *HEADINGS],
        *(
            [str(at), f"{moment(at):%d.%m.%Y %H:%M}", "", *row]
            for at, row in enumerate(rows(", "), 1)
        ),
    ]
    return text_of(table, ";").encode("cp1251")


def excel_unicode() -> bytes:
    """What Excel calls «Текст в Юникоде»."""
    table = [
        ["Дата ответа", *HEADINGS],
        *([f"{moment(at):%d.%m.%Y}", *row] for at, row in enumerate(rows(", "), 1)),
    ]
    return text_of(table, "\t").encode("utf-16")


SHAPES: dict[str, Callable[[], bytes]] = {
    "yandex.xlsx": yandex_xlsx,
    "yandex.csv": yandex_csv,
    "google.zip": google_zip,
    "sheet.csv": sheet_csv,
    "excel.csv": excel_csv,
    "unicode.txt": excel_unicode,
}


def school_in(root: Path) -> Path:
    """The records of the survey in a folder; four pairs of each form."""
    for path, text in (RECORDS | _people() | _pairs()).items():
        (root / "records" / path).parent.mkdir(parents=True, exist_ok=True)
        (root / "records" / path).write_text(text, encoding="utf-8")
    (root / ".gitignore").write_text("/private/\n/papers/\n/tokens.csv\n", encoding="utf-8")
    (root / "tokens.csv").write_text(TOKENS, encoding="utf-8")
    return root


def _people() -> dict[str, str]:
    return {
        f"participants/{one}.yml": "kind: обучающийся\nadult_from: 2030-01\njoined_on: 2026-09-01\n"
        for one in (*MENTEES, "p-ment", "p-cura")
    }


def _pairs() -> dict[str, str]:
    ids = ("aaa2", "bbb2", "ccc2", "ddd2", "eee2", "fff2", "ggg2", "hhh2")
    found: dict[str, str] = {}
    for at, one in enumerate(ids):
        form, model = ("pupil-pupil", "leader") if at % 2 else ("teacher-pupil", "colleague")
        found[f"pairs/pr-{one}.yml"] = (
            f"season: 2026-27\nform: {form}\nmodel: {model}\nmentors: [p-ment]\n"
            f"mentees: [p-{one}]\nstarted_on: 2026-10-01\n"
        )
    return found


def ground_in(root: Path, tokens: str | None = TOKENS) -> Ground:
    """The wave of the survey with everything that answers are read by."""
    programme = Programme(load(root), date(2026, 11, 1))
    wave = programme.get(Wave, WAVE)
    instrument = programme.get(Instrument, "start-v1")
    assert wave is not None
    assert instrument is not None
    known = read_tokens(tokens.encode())[0] if tokens else Tokens()
    return Ground(programme, known, wave, instrument)
