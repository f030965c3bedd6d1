"""What the page of influence says while there is nothing to compare: who has answered, what comes.

Not one word of dynamics: answers at entry alone say how people came, not what became of them.
"""

from collections.abc import Iterator

from generator.grammar import count, day, nbsp, period
from generator.monitoring.influence.pairing import comparisons, influence_waves
from generator.page import Part
from generator.programme import Programme
from generator.records.response import Response
from generator.records.season import CalendarKind, Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave
from generator.staff.desk import Desk
from generator.staff.rooms import Link, empty_part, link_of

_TITLE = "Ждут второго измерения"


def waiting_waves(programme: Programme, season: Season) -> tuple[Wave, ...]:
    """Entry waves of influence sheets that have no finished exit yet."""
    done = {wave.id for found in comparisons(programme, season) for wave in found.entry_waves}
    waves = influence_waves(programme, season)
    return tuple(wave for wave in waves if wave.wave is WaveKey.ENTRY and wave.id not in done)


def waiting_part(desk: Desk, season: Season, *, alone: bool) -> Part:
    """Entry answers that wait for the exit; where there are none, what to hand out first."""
    waiting = waiting_waves(desk.programme, season)
    if not waiting:
        return empty_part(
            desk,
            "waiting",
            "Вход и выход",
            "Входных измерений в этом сезоне нет",
            "Чтобы сравнить начало и конец, один и тот же лист раздают дважды: до первых встреч "
            "и в конце сезона. Ответы сводят по коду участника, а не по имени.",
            "nastavnik new wave",
        )
    html = desk.render(
        "monitoring/influence/waiting.html",
        links=tuple(_waves(desk, waiting)),
        text=nbsp(_text(desk, season)),
        alone=alone,
    )
    return Part("waiting", _TITLE, html)


def _waves(desk: Desk, waiting: tuple[Wave, ...]) -> Iterator[Link]:
    for wave in waiting:
        answered = len(desk.programme.pointing(Response, wave.id, "wave"))
        said = count(answered, "ответ", "ответа", "ответов")
        yield link_of(desk, wave, nbsp(f"{period(wave.opens_on, wave.closes_on)}, {said}"))


def _text(desk: Desk, season: Season) -> str:
    """When the exit is, by an open wave or by the calendar of the season."""
    waves = influence_waves(desk.programme, season)
    running = [wave for wave in waves if wave.wave is WaveKey.EXIT]
    if running:
        last = max(wave.closes_on for wave in running)
        return f"Лист на выходе собирают до {day(last)}; пока волна открыта, ответы не сравнивают."
    planned = [item for item in season.calendar if item.kind is CalendarKind.EXIT]
    if not planned:
        return (
            "Срока второго измерения в календаре сезона нет: впишите его в запись сезона "
            "(calendar, выходное измерение)."
        )
    due = max(item.due for item in planned)
    if due < desk.programme.as_of:
        return f"Волны на выходе нет, а второе измерение было назначено до {day(due)}"
    return f"Второе измерение по календарю сезона — до {day(due)}"
