"""X27: the roadmap is kept, closed stages have results, every form of a season has pairs."""

from generator.grammar import day
from generator.programme import Programme
from generator.programme.relations import pairs_in
from generator.programme.state import DeedState, roadmap_state
from generator.records.form import Form
from generator.records.pair import KIND
from generator.records.roadmap_item import RoadmapItem
from generator.records.season import Season
from generator.records.vocabulary import StageKey
from generator.rules.base import Finding, Findings
from generator.rules.unread import unread


def overdue_roadmap(programme: Programme) -> Findings:
    """Пункты дорожной карты выполняют в срок.

    Почему: дорожную карту утверждает директор; просроченный пункт без объяснения в справке
    выглядит как невыполненный.

    Как исправить: впишите `done_on` и `result`, если сделано, или перенесите срок.
    """
    for item in programme.of(RoadmapItem):
        if roadmap_state(item, programme.as_of) is DeedState.OVERDUE:
            message = f"Срок был {day(item.due)}, а отметки о выполнении нет."
            yield Finding(item, ("due",), message, "Впишите done_on или новый срок.")


def stage_without_result(programme: Programme) -> Findings:
    """У завершённого этапа записано, что получилось.

    Почему: результат этапа — то, что показывают в отчёте; «завершён» без результата ни о чём не
    говорит.

    Как исправить: напишите поле `result` этапа.
    """
    for season in programme.of(Season):
        for index, stage in enumerate(season.stages):
            if stage.done_on is not None and not stage.result:
                message = f"Этап «{stage.key.label}» завершён, а что получилось — не сказано."
                path = ("stages", index, "done_on")
                yield Finding(season, path, message, "Напишите поле «result: …» этапа.")


def form_without_pairs(programme: Programme) -> Findings:
    """У каждой формы сезона есть хотя бы одна пара.

    Почему: форма, которую объявили и не начали, — обещание без дела. Проверяется, когда
    этап формирования пар окончен.

    Как исправить: добавьте пару этой формы или уберите форму из сезона.
    """
    for season in () if unread(programme, KIND) else programme.of(Season):
        pairing = next((s for s in season.stages if s.key is StageKey.PAIRING), None)
        if pairing is None or pairing.to >= programme.as_of:
            continue
        used = {pair.form for pair in pairs_in(programme, season)}
        for index, key in enumerate(season.forms):
            form = programme.get(Form, key)
            if form is not None and key not in used:
                message = f"В сезоне {season.title} нет ни одной пары формы «{form.title}»."
                remedy = "Добавьте пару или уберите форму из сезона."
                yield Finding(season, ("forms", index), message, remedy)
