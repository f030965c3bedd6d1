"""X22: a SWOT is whole when the season is summed up, and what hinders leads to a deed."""

from generator.monitoring.swot import NAMES
from generator.programme import Programme
from generator.records.season import Season
from generator.records.swot import Cell, Swot
from generator.records.vocabulary import StageKey
from generator.rules.base import Finding, Findings
from generator.rules.wording import meant


def swot_empty_cell(programme: Programme) -> Findings:
    """К завершению сезона в SWOT заполнены все четыре клетки.

    Почему: пустая клетка в итоговом анализе значит, что об этой стороне не думали. Проверяется
    SWOT, составленный на этапе завершения и позже; черновик середины года может быть неполным.

    Как исправить: впишите хотя бы одно утверждение в каждую клетку; что видно из записей,
    подскажет страница SWOT этого сезона.
    """
    for swot in programme.of(Swot):
        season = programme.get(Season, swot.season)
        empty = [cell for cell in Cell if all(each.cell is not cell for each in swot.statements)]
        if season is not None and empty and _sums_up(season, swot):
            named = ", ".join(f"«{cell.label}»" for cell in empty)
            what = "клетка" if len(empty) == 1 else "клетки"
            message = f"SWOT подводит итог сезона, а в нём пусто: {what} {named}."
            yield Finding(swot, ("statements",), message, "Впишите, что видно с этой стороны.")


def _sums_up(season: Season, swot: Swot) -> bool:
    ends = [stage.from_ for stage in season.stages if stage.key is StageKey.FINISH]
    return swot.date >= min([*ends, season.to])


def swot_without_action(programme: Programme) -> Findings:
    """У слабой стороны и угрозы есть дело в дорожной карте.

    Почему: названная трудность, за которой ничего не следует, через год вернётся в следующий SWOT.

    Как исправить: заведите пункт дорожной карты и впишите его id в `action` утверждения.
    """
    for swot in programme.of(Swot):
        for index, statement in enumerate(swot.statements):
            if statement.cell.calls and statement.action is None:
                what = "Слабая сторона" if statement.cell is Cell.WEAKNESS else "Угроза"
                message = f"{what} названа, а что с ней делать — нет."
                remedy = "Впишите action: id пункта дорожной карты."
                yield Finding(swot, ("statements", index, "text"), message, remedy)


def unknown_draft(programme: Programme) -> Findings:
    """Утверждение ссылается на черновик, который бывает.

    Почему: по имени черновика страница SWOT знает, что увиденное в записях уже изложено, и через
    год находит то же утверждение.

    Как исправить: возьмите имя со страницы SWOT — оно стоит под черновиком — или удалите строку.
    """
    for swot in programme.of(Swot):
        for index, statement in enumerate(swot.statements):
            if statement.draft is not None and statement.draft not in NAMES:
                message = f"Черновика «{statement.draft}» не бывает."
                remedy = meant(statement.draft, NAMES, "Имена черновиков — на странице SWOT.")
                yield Finding(swot, ("statements", index, "draft"), message, remedy)
