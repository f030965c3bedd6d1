"""What participants said and what changed: answers of a season that is over, in public words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.bundle import (
    PublicChange,
    PublicInfluence,
    PublicMark,
    PublicPeriod,
    PublicShare,
    PublicTurn,
    PublicVoice,
    PublicWay,
)
from generator.grammar import nbsp
from generator.public.desk import Desk, Part, capitalised

_WHOLE = 100
_AGAINST = {
    PublicWay.UP: ("Больше, чем ждали", "good"),
    PublicWay.DOWN: ("Меньше, чем ждали", "warn"),
    PublicWay.SAME: ("Примерно как ждали", "plain"),
}
_WAYS = {PublicWay.UP: "Выше, чем на входе", PublicWay.DOWN: "Ниже, чем на входе"}
_TURNS = {
    PublicTurn.BETTER: (" — это лучше", "good"),
    PublicTurn.WORSE: (" — это хуже", "bad"),
    PublicTurn.NEITHER: ("", "plain"),
}
_UNSEEN = "Заметной перемены не видно"


@dataclass(frozen=True, slots=True)
class Bar:
    """A share with its words: `share` is 0…1, or the reason in `hidden`."""

    title: str
    text: str
    share: float
    hidden: str = ""
    canonical: str = ""


@dataclass(frozen=True, slots=True)
class Grouped:
    """What several things have in common: the words, and their titles in one line."""

    text: str
    titles: str
    tone: str
    direction: str


def answers_parts(desk: Desk, period: PublicPeriod) -> Iterator[Part]:
    """The answers of one season: what was said at its end, then what changed."""
    if period.voices:
        yield Part(
            f"voices-{period.season}",
            nbsp(f"Что сказали участники сезона {period.title}"),
            Markup("").join(_voice(desk, voice) for voice in period.voices),
        )
    if period.influence:
        yield desk.part(
            f"influence-{period.season}",
            nbsp(f"Что изменилось за сезон {period.title}"),
            "results/influence.html",
            sheets=[_sheet(desk, sheet) for sheet in period.influence],
        )


def _voice(desk: Desk, voice: PublicVoice) -> Markup:
    everyone = [share for share in voice.satisfied if not share.form]
    return desk.render(
        "results/voice.html",
        voice=voice,
        answered=_answered(voice),
        satisfied=_bar(everyone[0], "Довольны результатом") if everyone else None,
        yes=[_bar(share, capitalised(share.title)) for share in voice.yes],
        forms=_forms(desk, voice.satisfied),
        gist=_against(voice.marks),
        marks=[Bar(capitalised(one.title), one.text, one.bar / _WHOLE) for one in voice.marks],
    )


def _answered(voice: PublicVoice) -> str:
    """«ответили почти все приглашённые, около 30 ответов»."""
    rate = f"ответили {voice.rate} приглашённых" if "%" in voice.rate else ""
    if voice.rate and not rate:
        rate = f"ответили {voice.rate} приглашённые"
    return ", ".join(words for words in (rate, voice.n) if words)


def _forms(desk: Desk, shares: tuple[PublicShare, ...]) -> list[Bar]:
    """Shares by form in the order of forms; one alone says nothing beside the whole."""
    by_form = {share.form: share for share in shares if share.form}
    found = [form for form in desk.bundle.forms if form.id in by_form]
    if len(found) <= 1:
        return []
    return [_bar(by_form[form.id], capitalised(form.title), form.canonical) for form in found]


def _bar(share: PublicShare, title: str, canonical: str = "") -> Bar:
    return Bar(title, share.text, (share.bar or 0) / _WHOLE, share.hidden, canonical)


def _against(marks: tuple[PublicMark, ...]) -> list[Grouped]:
    """Marks by what they are against expectations: more first, then less, then as expected."""
    return [
        Grouped(text, titles, tone, way.value)
        for way, (text, tone) in _AGAINST.items()
        if (titles := _listed(mark.title for mark in marks if mark.against is way))
    ]


def _sheet(desk: Desk, sheet: PublicInfluence) -> dict[str, object]:
    form = desk.form(sheet.form)
    return {
        "title": f"{sheet.title}: {form.title}" if form else sheet.title,
        "n": sheet.n,
        "hidden": sheet.hidden,
        "gist": list(_changed(sheet.changes)),
    }


def _changed(changes: tuple[PublicChange, ...]) -> Iterator[Grouped]:
    """Parameters by what became of them: the better first, what did not change last."""
    for turn, (wished, tone) in _TURNS.items():
        for way, went in _WAYS.items():
            of_way = (one.title for one in changes if (one.way, one.turn) == (way, turn))
            if titles := _listed(of_way):
                yield Grouped(f"{went}{wished}", titles, tone, way.value)
    if titles := _listed(one.title for one in changes if one.way is PublicWay.SAME):
        yield Grouped(_UNSEEN, titles, "plain", PublicWay.SAME.value)


def _listed(titles: Iterable[str]) -> str:
    return capitalised("; ".join(titles))
