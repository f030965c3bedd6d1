"""X26: the documents of a season are there when their stage ends."""

from generator.grammar import day
from generator.programme import Programme
from generator.programme.relations import papers_of
from generator.records.document import KIND
from generator.rules.base import Finding, Findings
from generator.rules.unread import unread


def required_document(programme: Programme) -> Findings:
    """К концу этапа есть его обязательные документы.

    Почему: положение, приказы и дорожную карту спрашивают при проверке. Какие документы и к
    какому этапу нужны, говорит `required_documents` в school.yml; проверяется текущий сезон.

    Как исправить: добавьте запись документа с номером и датой; общий документ (без сезона)
    годится, пока действует.
    """
    season = programme.season
    if season is None or unread(programme, KIND):
        return
    ends = {stage.key: (index, stage.to) for index, stage in enumerate(season.stages)}
    for required in programme.school.required_documents:
        index, end = ends.get(required.by_stage, (0, None))
        if end is None or end >= programme.as_of or papers_of(programme, required.kind, season):
            continue
        message = f"Этап окончен {day(end)}, а документа «{required.kind.label}» нет."
        remedy = f"Добавьте запись в records/documents: kind: {required.kind}."
        yield Finding(season, ("stages", index, "to"), message, remedy)


def overdue_calendar(programme: Programme) -> Findings:
    """Сроки календаря сезона выполняют вовремя.

    Почему: справки, отчёты и окна измерений ждут муниципалитет и директор; пропущенное окно
    измерения уже не вернуть. Проверяется текущий сезон.

    Как исправить: впишите `done_on`, если сделано, или перенесите срок.
    """
    season = programme.season
    for index, item in enumerate(season.calendar if season else ()):
        done = item.done_on is not None and item.done_on <= programme.as_of
        if season is not None and not done and item.due < programme.as_of:
            message = f"«{item.title}»: срок был {day(item.due)}, а отметки о выполнении нет."
            path = ("calendar", index, "due")
            yield Finding(season, path, message, "Впишите done_on или новый срок.")
