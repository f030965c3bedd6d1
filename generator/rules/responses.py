"""X19: an answer belongs to its questionnaire, fits its question, and may lie in the repository."""

from collections.abc import Callable, Iterator, Mapping

from generator.grammar import day, period
from generator.programme import Programme
from generator.records.choice import folded
from generator.records.instrument import Instrument, Item, ItemType
from generator.records.response import Response
from generator.records.values import number_in
from generator.records.wave import Wave
from generator.rules.base import Finding, Findings
from generator.rules.wording import meant

_YES_NO = frozenset({"да", "нет", "yes", "no"})
_WHOLE_SHARE = 100


def unknown_item(programme: Programme) -> Findings:
    """Ответ относится к вопросу этой анкеты.

    Почему: ответ на чужой ключ не попадёт ни в одну таблицу. Волна знает свою анкету, анкета —
    свои вопросы; баллы (`scores`) пишут под ключами показателей.

    Как исправить: впишите ключ вопроса из анкеты этой волны.
    """
    for response, instrument in _answered(programme):
        items = _items(instrument)
        measures = dict.fromkeys(item.measures for item in items.values())
        asked = (("answers", items), ("themes", items), ("scores", measures))
        for field, known in asked:
            written: Mapping[str, object] = getattr(response, field)
            for key in written:
                if key not in known:
                    what = "показателя" if field == "scores" else "вопроса"
                    message = f"В анкете {instrument.id} нет {what} «{key}»."
                    remedy = meant(key, known, f"Есть: {', '.join(sorted(known))}.")
                    yield Finding(response, (field, key), message, remedy)


def unfit_answer(programme: Programme) -> Findings:
    """Ответ подходит вопросу: внутри шкалы, из вариантов, число там, где число.

    Почему: ответ вне шкалы портит среднее, и этого не видно.

    Как исправить: сверьте с анкетой участника и поправьте ответ; если не разобрать — удалите
    строку.
    """
    for response, instrument in _answered(programme):
        items = _items(instrument)
        for key, answer in response.answers.items():
            item = items.get(key)
            wanted = _wanted(item, answer) if item is not None else ""
            if wanted:
                message = f"Ответ «{answer}» на вопрос «{key}» не годится: {wanted}."
                yield Finding(response, ("answers", key), message, "Сверьте с анкетой.")


def private_answer(programme: Programme) -> Findings:
    """Открытых и чувствительных ответов в записях нет.

    Почему: свободный текст и ответы чувствительных методик выдают человека, а из истории git их
    не удалить. Они лежат рядом, в папке `private`, вне репозитория; сюда пишут темы (`themes`) и
    итоговые баллы (`scores`).

    Как исправить: перенесите ответ в `private` и удалите строку.
    """
    for response, instrument in _answered(programme):
        items = _items(instrument)
        for key in response.answers:
            item = items.get(key)
            if item is None or not (item.type is ItemType.OPEN or item.sensitive):
                continue
            kind = "открытый" if item.type is ItemType.OPEN else "чувствительный"
            message = f"Вопрос «{key}» — {kind}: его ответу не место среди записей."
            remedy = "Перенесите ответ в папку private и удалите строку."
            yield Finding(response, ("answers", key), message, remedy)


def required_answer(programme: Programme) -> Findings:
    """На обязательные вопросы волны ответ есть.

    Почему: пропущенный обязательный ответ чаще потерян при переносе, чем не дан.

    Как исправить: сверьте с выгрузкой; если участник и правда не ответил, сделайте вопрос
    необязательным в следующей версии анкеты.
    """
    for response, instrument in _answered(programme):
        wave = programme.get(Wave, response.wave)
        missing = [
            item.key
            for item in _items(instrument).values()
            if item.required
            and not (item.sensitive or item.type is ItemType.OPEN)
            and (wave is None or wave.wave in item.waves)
            and item.key not in response.answers
        ]
        if missing:
            what = "обязательный вопрос" if len(missing) == 1 else "обязательные вопросы"
            message = f"Нет ответа на {what}: {', '.join(missing)}."
            yield Finding(response, ("answers",), message, "Сверьте с выгрузкой.")


def answer_outside_wave(programme: Programme) -> Findings:
    """Ответ дан в дни своей волны.

    Почему: вход и выход сравнимы, только если их разделяет работа; ответ другого дня, скорее
    всего, из другой волны.

    Как исправить: поправьте день ответа, дни волны или папку.
    """
    for response in programme.ever(Response):
        wave = programme.get(Wave, response.wave)
        if wave is not None and not wave.opens_on <= response.answered_on <= wave.closes_on:
            message = (
                f"Ответ дан {day(response.answered_on)}, а волна открыта "
                f"{period(wave.opens_on, wave.closes_on)}."
            )
            yield Finding(response, ("answered_on",), message, "Поправьте день или папку ответа.")


def _answered(programme: Programme) -> Iterator[tuple[Response, Instrument]]:
    for response in programme.ever(Response):
        wave = programme.get(Wave, response.wave)
        instrument = programme.get(Instrument, wave.instrument) if wave else None
        if instrument is not None:
            yield response, instrument


def _items(instrument: Instrument) -> dict[str, Item]:
    return {item.key: item for block in instrument.blocks for item in block.items}


def _wanted(item: Item, answer: str) -> str:
    """What the question asks for when the answer is not it; else nothing."""
    return _ASKED[item.type](item, answer)


def _on_scale(item: Item, answer: str) -> str:
    scale, value = item.scale, number_in(answer)
    if scale is None or (value is not None and scale.min <= value <= scale.max):
        return ""
    return f"нужно число от {scale.min} до {scale.max}"


def _yes_or_no(_: Item, answer: str) -> str:
    return "" if folded(answer) in _YES_NO else "нужно «да» или «нет»"


def _of_options(item: Item, answer: str) -> str:
    words = answer.split(",") if item.type is ItemType.MULTI else [answer]
    known = {folded(word) for option in item.options for word in (option.key, option.text)}
    keys = ", ".join(option.key for option in item.options)
    odd = [word for word in words if folded(word) not in known]
    return f"можно: {keys}" if known and odd and folded(answer) not in known else ""


def _any_number(_: Item, answer: str) -> str:
    return "нужно число" if number_in(answer) is None else ""


def _share(_: Item, answer: str) -> str:
    value = number_in(answer.strip().removesuffix("%").strip())
    fits = value is not None and 0 <= value <= _WHOLE_SHARE
    return "" if fits else "нужна доля от 0 до 100"


def _whole(_: Item, answer: str) -> str:
    return "" if answer.strip().isdecimal() else "нужно целое число"


def _anything(_: Item, _answer: str) -> str:
    return ""


_ASKED: Mapping[ItemType, Callable[[Item, str], str]] = {
    ItemType.SCALE: _on_scale,
    ItemType.YESNO: _yes_or_no,
    ItemType.CHOICE: _of_options,
    ItemType.MULTI: _of_options,
    ItemType.NUMBER: _any_number,
    ItemType.SHARE: _share,
    ItemType.COUNT: _whole,
    ItemType.OPEN: _anything,
}
