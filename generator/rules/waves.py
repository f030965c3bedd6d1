"""X17–X19 of waves: what can be compared, who answered once, which column answers what."""

from collections.abc import Iterator
from datetime import date

from generator.grammar import count, day, plural
from generator.programme import Programme
from generator.programme.relations import meetings_of, pairs_in
from generator.records.instrument import Audience, Instrument
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Unit, Wave
from generator.rules.base import Finding, Findings
from generator.rules.wording import meant

_OF_PAIRS = frozenset({Audience.CURATOR, Audience.MENTOR})
"""Who can answer about a pair as a whole."""
_SECOND = 2


def incomparable_waves(programme: Programme) -> Findings:
    """На входе и на выходе сезона — одна версия анкеты.

    Почему: вход и выход сравнивают, только когда вопрос, шкала и направление те же. С другой
    версией перемену можно будет увидеть лишь по вопросам, которые совсем не изменились.

    Как исправить: на выходе возьмите ту же версию, что была на входе, а новую начните со
    следующего сезона.
    """
    for leave, entry in _ends(programme):
        if leave.instrument != entry.instrument:
            yield Finding(
                leave,
                ("instrument",),
                f"На входе была анкета {entry.instrument}, а здесь {leave.instrument}: сравнить "
                "вход и выход нельзя.",
                f"Возьмите на выходе {entry.instrument}.",
            )


def late_baseline(programme: Programme) -> Findings:
    """Входную анкету дают до того, как пары начали работать.

    Почему: вход показывает, с чего человек начал. После второй встречи он уже отвечает с учётом
    работы, и перемена выходит меньше настоящей.

    Как исправить: откройте входную волну раньше второй встречи; если она уже прошла, объясните
    опоздание в пояснении волны (`note`) — в отчёте вход отметят как поздний.
    """
    for wave in programme.ever(Wave):
        second = _usual_second_meeting(programme, wave)
        if wave.wave is not WaveKey.ENTRY or second is None or wave.note.strip():
            continue
        if wave.opens_on > second:
            yield Finding(
                wave,
                ("opens_on",),
                f"Входная анкета открыта {day(wave.opens_on)}, когда половина пар уже встретилась "
                f"второй раз: {day(second)} или раньше.",
                "Объясните опоздание в note; в следующем сезоне откройте волну до встреч.",
            )


def exit_without_entry(programme: Programme) -> Findings:
    """Кто ответил на выходе, отвечал и на входе.

    Почему: перемену считают по тем, у кого есть оба ответа под одним кодом. Выход без входа в
    сравнение не войдёт; чаще всего человек взял чужой код или ошибся в нём.

    Как исправить: сверьте коды с `tokens.csv`; если участник и правда пришёл позже, скажите об
    этом в пояснении волны (`note`).
    """
    for leave, entry in _ends(programme):
        came = {response.id for response in programme.pointing(Response, entry.id, "wave")}
        left = {response.id for response in programme.pointing(Response, leave.id, "wave")}
        alone = len(left - came)
        if alone and came and not leave.note.strip():
            answers = count(alone, "ответ", "ответа", "ответов")
            enter = plural(alone, "войдёт", "войдут", "войдут")
            message = f"{answers} на выходе без входа: в сравнение не {enter}."
            remedy = "Сверьте коды; если участник пришёл позже, скажите об этом в note."
            yield Finding(leave, ("wave",), message, remedy)


def wave_mapping(programme: Programme) -> Findings:
    """Столбцы выгрузки ведут к вопросам этой анкеты, каждый к своему.

    Почему: столбец без вопроса потеряет ответы, а два столбца на один вопрос затрут друг друга.

    Как исправить: впишите ключ вопроса, который эта волна задаёт; лишний столбец удалите из
    `mapping`.
    """
    for wave in programme.ever(Wave):
        instrument = programme.get(Instrument, wave.instrument)
        if instrument is None:
            continue
        items = {item.key: item for block in instrument.blocks for item in block.items}
        for field in ("item", "column"):
            yield from _repeated(wave, field)
        for place, mapped in enumerate(wave.mapping):
            item, path = items.get(mapped.item), ("mapping", place, "item")
            if item is None:
                message = f"В анкете {instrument.id} нет вопроса «{mapped.item}»."
                remedy = meant(mapped.item, items, f"Есть: {', '.join(items)}.")
                yield Finding(wave, path, message, remedy)
            elif wave.wave not in item.waves:
                message = f"Вопрос «{mapped.item}» в волну «{wave.wave.label}» не задают."
                remedy = "Уберите столбец или добавьте волну вопросу в новой версии анкеты."
                yield Finding(wave, path, message, remedy)


def _repeated(wave: Wave, field: str) -> Findings:
    what = {"item": "Вопрос", "column": "Столбец"}[field]
    seen: set[str] = set()
    for place, mapped in enumerate(wave.mapping):
        value = str(getattr(mapped, field))
        if value in seen:
            message = f"{what} «{value}» здесь уже есть."
            yield Finding(wave, ("mapping", place, field), message, "Оставьте одну строку.")
        seen.add(value)


def wave_unit(programme: Programme) -> Findings:
    """О паре отвечает тот, кто видит её целиком: куратор или наставник.

    Почему: у ответа о паре код пары, а у ответа о себе — код человека. Перепутанные, они не
    сойдутся ни с кем.

    Как исправить: поставьте `unit: участник` или возьмите анкету куратора либо наставника.
    """
    for wave in programme.ever(Wave):
        instrument = programme.get(Instrument, wave.instrument)
        if instrument and wave.unit is Unit.PAIR and instrument.audience not in _OF_PAIRS:
            message = f"Ответы — о паре, а анкету заполняет {instrument.audience.label}."
            yield Finding(wave, ("unit",), message, "Поставьте unit: участник.")


def _ends(programme: Programme) -> Iterator[tuple[Wave, Wave]]:
    """Exit waves of a season with the first entry wave of the same questionnaire's family."""
    waves = sorted(programme.ever(Wave), key=lambda wave: (wave.opens_on, wave.id))
    for leave in waves:
        entry = next((wave for wave in waves if _is_entry_of(programme, wave, leave)), None)
        if leave.wave is WaveKey.EXIT and entry is not None:
            yield leave, entry


def _is_entry_of(programme: Programme, entry: Wave, leave: Wave) -> bool:
    one = programme.get(Instrument, entry.instrument)
    other = programme.get(Instrument, leave.instrument)
    return (
        entry.wave is WaveKey.ENTRY
        and entry.season == leave.season
        and entry.unit is leave.unit
        and one is not None
        and other is not None
        and (one.family, one.audience) == (other.family, other.audience)
    )


def _usual_second_meeting(programme: Programme, wave: Wave) -> date | None:
    """The day by which half of a season's new pairs of the wave's forms have met twice."""
    season = programme.get(Season, wave.season)
    forms = {item.form for item in wave.invited if item.form}
    pairs = [
        pair
        for pair in (pairs_in(programme, season) if season else ())
        if not pair.continues and (not forms or pair.form in forms)
    ]
    met = (meetings_of(programme, pair) for pair in pairs)
    days = sorted(meetings[1].date for meetings in met if len(meetings) >= _SECOND)
    half = (len(pairs) + 1) // 2
    return days[half - 1] if pairs and len(days) >= half else None
