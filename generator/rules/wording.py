"""Turns of phrase that several rules share."""

from collections.abc import Iterable

from generator.grammar import similar
from generator.records import Kind

NEEDED = {
    "participant": "нужен участник",
    "pair": "нужна пара или группа",
    "season": "нужен сезон",
    "form": "нужна форма наставничества",
    "document": "нужен документ",
    "event": "нужно событие",
    "partner": "нужен партнёр",
    "risk": "нужен риск",
    "instrument": "нужна анкета",
    "wave": "нужна волна анкетирования",
    "norm": "нужен нормативный акт",
    "roadmap_item": "нужен пункт дорожной карты",
}
"""What a reference asks for, agreed in gender."""


def needed(kind: str) -> str:
    """«нужен участник», «нужна пара или группа»."""
    return NEEDED.get(kind, "нужна запись")


def meant(word: str, options: Iterable[str], otherwise: str = "") -> str:
    """«Похоже на «…».», or something else to say when nothing is near."""
    near = similar(word, options)
    return f"Похоже на «{near}»." if near else otherwise


def called(kind: Kind) -> str:
    """The title of a kind inside a sentence: «это документ»; abbreviations keep their capitals."""
    title = kind.title
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def listed(words: Iterable[str]) -> str:
    """«а», «а и б», «а, б и в»."""
    *rest, last = [*words]
    return f"{', '.join(rest)} и {last}" if rest else last


def ended(text: str) -> str:
    """A sentence that closes with «2026 г.» needs no second full stop."""
    return text.replace("г..", "г.")
