"""Questionnaires as they are asked: blocks, questions, scales, waves. Never an answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar import count, nbsp, number, period
from generator.page import Page, Part
from generator.records.form import Form
from generator.records.instrument import Direction, Instrument, Item, ItemType
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave
from generator.staff.addresses import sentence, site
from generator.staff.desk import Desk
from generator.staff.rooms import (
    Fact,
    Link,
    article_head,
    empty_part,
    fact,
    facts_part,
    head,
    link_of,
    link_to,
    links_part,
    prose_html,
)

TITLE = "Анкеты и листы"
URL = "instruments.html"
_QUESTIONS = ("вопрос", "вопроса", "вопросов")
_BOTH = (WaveKey.ENTRY, WaveKey.EXIT)


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """A questionnaire in the list."""

    title: str
    url: str
    audience: str
    kind: str
    forms: str
    questions: int
    waves: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question in its own words, how it is answered, and what is said of it."""

    number: int
    text: str
    text_exit: str
    answer: str
    options: tuple[str, ...]
    themes: str
    remarks: str


def pages(desk: Desk) -> Iterator[Page]:
    """The list and every version of every questionnaire."""
    found = sorted(desk.programme.of(Instrument), key=lambda i: (i.kind, i.title, -i.version))
    yield Page(
        url=URL,
        title=TITLE,
        section="monitoring.html",
        kind="list",
        head=head(desk, TITLE, "Что и кого спрашивает программа; ответов здесь нет"),
        parts=(_list(desk, found),),
        crumbs=desk.crumbs(("Мониторинг", "monitoring.html")),
    )
    for instrument in found:
        yield _page(desk, instrument)


def waves_of(desk: Desk, instrument: Instrument) -> tuple[Wave, ...]:
    """When a questionnaire was handed out, the newest first."""
    found = desk.programme.pointing(Wave, instrument.id, "instrument")
    return tuple(sorted(found, key=lambda wave: (wave.opens_on, wave.id), reverse=True))


def questions_of(instrument: Instrument) -> int:
    """How many questions there are."""
    return sum(len(block.items) for block in instrument.blocks)


def _list(desk: Desk, found: list[Instrument]) -> Part:
    if not found:
        return empty_part(
            desk,
            "list",
            "Все анкеты",
            "Анкет пока нет",
            "Возьмите анкеты методики или опишите свою: разделы, вопросы, шкалы.",
            "nastavnik new instrument",
        )
    rows = tuple(_row(desk, instrument) for instrument in found)
    return Part("list", "Все анкеты", desk.render("instruments/table.html", rows=rows))


def _row(desk: Desk, instrument: Instrument) -> InstrumentRow:
    return InstrumentRow(
        title=nbsp(f"{instrument.title}, версия {instrument.version}"),
        url=site(desk.url(instrument)),
        audience=instrument.audience.label,
        kind=instrument.kind.label,
        forms=_forms(desk, instrument),
        questions=questions_of(instrument),
        waves=tuple(link_of(desk, wave) for wave in waves_of(desk, instrument)),
    )


def _forms(desk: Desk, instrument: Instrument) -> str:
    forms = (desk.programme.get(Form, key) for key in instrument.forms)
    return ", ".join(form.title for form in forms if form) or "любые"


# ── one questionnaire ────────────────────────────────────────────────────


def _page(desk: Desk, instrument: Instrument) -> Page:
    said = count(questions_of(instrument), *_QUESTIONS)
    top = article_head(
        desk,
        instrument.title,
        f"{sentence(instrument.kind.label)}, {said}",
        kicker=f"Отвечает {instrument.audience.label}",
    )
    return Page(
        url=desk.url(instrument),
        title=nbsp(instrument.title),
        section="monitoring.html",
        kind="instrument",
        head=top,
        parts=(*_parts(desk, instrument), facts_part(desk, _facts(desk, instrument), "Об анкете")),
        crumbs=desk.crumbs(("Мониторинг", "monitoring.html"), (TITLE, URL)),
        layout="article",
        source=desk.programme.path(instrument),
    )


def _parts(desk: Desk, instrument: Instrument) -> Iterator[Part]:
    if instrument.intro.strip():
        yield Part("intro", "Обращение", prose_html(desk, instrument.intro, "i-"))
    asked = 0
    for place, block in enumerate(instrument.blocks, start=1):
        questions = tuple(
            _question(item, at) for at, item in enumerate(block.items, start=asked + 1)
        )
        asked += len(questions)
        html = desk.render("instruments/questions.html", questions=questions)
        yield Part(f"block-{place}", nbsp(block.title), html)
    if instrument.levels:
        html = desk.render("instruments/levels.html", levels=instrument.levels)
        yield Part("levels", "Уровни по сумме", html)
    waves = waves_of(desk, instrument)
    if waves:
        links = [link_of(desk, w, period(w.opens_on, w.closes_on), "calendar") for w in waves]
        yield links_part(desk, "waves", "Когда спрашивали", links)


def _question(item: Item, at: int) -> Question:
    open_ = item.type is ItemType.OPEN
    return Question(
        number=at,
        text=nbsp(item.text),
        text_exit=nbsp(item.text_exit or ""),
        answer=nbsp(_answer(item)),
        options=() if open_ else tuple(nbsp(option.text) for option in item.options),
        themes=nbsp(", ".join(option.text for option in item.options)) if open_ else "",
        remarks=nbsp(", ".join(_remarks(item))),
    )


def _answer(item: Item) -> str:
    """How a question is answered, a scale with the words at its ends."""
    scale = item.scale
    if item.type is not ItemType.SCALE or scale is None:
        return sentence(item.type.label)
    low = f"{scale.min} — {scale.min_label}" if scale.min_label else str(scale.min)
    high = f"{scale.max} — {scale.max_label}" if scale.max_label else str(scale.max)
    return f"Шкала: {low}, {high}"


def _remarks(item: Item) -> Iterator[str]:
    if item.direction is Direction.LOWER:
        yield "меньше — лучше"
    if not set(_BOTH) <= set(item.waves):
        yield f"только {' и '.join(wave.label for wave in item.waves)}"
    if not item.required:
        yield "можно пропустить"
    if item.sensitive:
        yield "ответы хранят вне репозитория"


def _facts(desk: Desk, instrument: Instrument) -> Iterator[Fact]:
    yield from fact("Отвечает", instrument.audience.label)
    yield from fact("Вид", instrument.kind.label)
    yield from fact("Версия", str(instrument.version))
    others = [
        other
        for other in desk.programme.of(Instrument)
        if other.family == instrument.family and other is not instrument
    ]
    yield from fact("Другие", *(link_of(desk, o, f"версия {o.version}") for o in others))
    forms = tuple(link for key in instrument.forms for link in link_to(desk, key))
    yield from fact("Формы", forms or "любые")
    yield from fact("Источник", instrument.source)
    yield from fact("Вопросов", number(questions_of(instrument)))
