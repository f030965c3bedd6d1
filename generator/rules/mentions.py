"""Mentions in texts: they are spelt right, lead somewhere, and name nobody in public."""

from collections.abc import Iterator

from generator.diagnostics import Place
from generator.grammar import Case, Shape
from generator.programme import Filed, Programme
from generator.prose import Mention, find_mentions
from generator.records.material import Material
from generator.records.meeting import Meeting
from generator.records.page import ProgrammePage
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.practice import Practice, PracticeStatus
from generator.records.school import School
from generator.rules.base import Finding, Findings, Path
from generator.rules.locating import BODY, spot
from generator.rules.walking import strings
from generator.rules.wording import called, meant
from generator.rules.written import has_at, texts_of, texts_with_mentions


def mention_spelling(programme: Programme) -> Findings:
    r"""Упоминание написано правильно.

    Почему: `@p-7f3k:дат:имя` превращается в имя в нужном падеже; с опиской осталось бы как есть.

    Как исправить: падежи — им, род, дат, вин, тв, пр; виды имени — фио, ио, фам, имя, фам-ин,
    ин-фам; сначала падеж, потом вид. Просто знак @ пишут «\@».
    """
    for filed, path, text in texts_with_mentions(programme):
        for problem in find_mentions(text)[1]:
            place = spot(filed.document, path, problem.line, problem.column)
            yield Finding(filed.record, path, problem.message, problem.remedy, place)


def unknown_mention(programme: Programme) -> Findings:
    r"""Упоминание называет существующую запись.

    Почему: упоминание становится именем или ссылкой; по неизвестному id сказать нечего.

    Как исправить: поправьте id; если это не упоминание, поставьте перед @ обратную черту: «\@».
    """
    for filed, path, mention in _mentions(programme):
        target = mention.target
        if programme.find(target) is not None:
            continue
        if programme.is_broken(target):
            message, remedy = f"Запись «{target}» есть, но с ошибками.", "Сначала исправьте её."
        else:
            keys = [item.slot.key for item in programme.archive.filed]
            message = f"Записи «{target}» нет."
            remedy = meant(target, keys, "Поправьте id; просто знак @ пишут «\\@».")
        yield Finding(filed.record, path, message, remedy, _place(filed, path, mention))


def mention_form(programme: Programme) -> Findings:
    """Падеж и вид имени просят только у людей.

    Почему: пара, событие и документ называются заголовком, он не склоняется.

    Как исправить: оставьте одно @ и id.
    """
    for filed, path, mention in _mentions(programme):
        record = programme.find(mention.target)
        plain = mention.case is Case.NOMINATIVE and mention.shape is Shape.FULL
        if plain or record is None or isinstance(record, Participant):
            continue
        what = called(programme.kind(record))
        message = f"@{mention.target} — {what}, падеж и вид имени здесь не действуют."
        remedy = f"Напишите @{mention.target}."
        yield Finding(filed.record, path, message, remedy, _place(filed, path, mention))


def public_mention(programme: Programme) -> Findings:
    """На открытый сайт не попадают люди, пары и встречи.

    Почему: открытый сайт читают все; имя, роль в паре и даже id участника — персональные данные
    (152-ФЗ, ст. 10.1). Проверяются тексты, материалы с пометкой `public: да`, опубликованные
    практики и рассказ об организации.

    Как исправить: скажите обобщённо («наставник», «педагог студии») или снимите пометку.
    """
    for filed in programme.archive.filed:
        for path, text in _shown_to_all(filed):
            for mention in find_mentions(text)[0] if "@" in text else ():
                found = programme.find(mention.target)
                if isinstance(found, Participant | Pair | Meeting):
                    message = (
                        f"@{mention.target} — {called(programme.kind(found))}, а это увидят все."
                    )
                    remedy = "Скажите обобщённо или снимите запись с открытого сайта."
                    yield Finding(filed.record, path, message, remedy, _place(filed, path, mention))


def mention_in_line(programme: Programme) -> Findings:
    """Людей упоминают в текстах, а не в строках.

    Почему: тема встречи, цель и договорённость — одна строка, она показывается как написана:
    вместо имени читатель увидит id.

    Как исправить: в строке скажите ролью («наставник», «наставляемый»), а человека упомяните в
    тексте записи.
    """
    for filed in filter(has_at, programme.archive.filed):
        lines = [(path, text) for path, text in strings(filed.document.data) if "@" in text]
        prose = {path for path, _ in texts_of(filed)} if lines else set[Path]()
        for path, text in lines:
            for mention in find_mentions(text)[0] if path not in prose else ():
                if programme.find(mention.target) is not None:
                    message = f"@{mention.target} в этой строке останется как есть."
                    remedy = "Назовите роль, а упоминание перенесите в текст записи."
                    yield Finding(filed.record, path, message, remedy, _place(filed, path, mention))


def _shown_to_all(filed: Filed) -> Iterator[tuple[Path, str]]:
    """Every text that the public site may take from a record."""
    record = filed.record
    if isinstance(record, School):
        yield from ((path, text) for path, text in texts_of(filed) if path == ("about",))
        yield ("motto",), record.motto or ""
        return
    public = isinstance(record, ProgrammePage | Material) and record.public
    shown = isinstance(record, Practice) and record.status is PracticeStatus.PUBLISHED
    if public or shown:
        yield from strings(filed.document.data)
        yield BODY, filed.document.body


def _mentions(programme: Programme) -> Iterator[tuple[Filed, Path, Mention]]:
    for filed, path, text in texts_with_mentions(programme):
        for mention in find_mentions(text)[0]:
            yield filed, path, mention


def _place(filed: Filed, path: Path, mention: Mention) -> Place:
    return spot(filed.document, path, mention.line, mention.column)
