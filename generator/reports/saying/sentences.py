"""Sentences put together: a full stop where it is missing, and never two."""

from generator.grammar import nbsp

_ENDS = (".", "!", "?", "…")


def ended(text: str) -> str:
    """A sentence with its stop: «до 2 июня 2026 г.» already has one."""
    text = text.strip()
    return nbsp(text if not text or text.endswith(_ENDS) else f"{text}.")


def with_remark(text: str, remark: str) -> str:
    """A sentence with a remark in brackets before its stop."""
    if not remark:
        return ended(text)
    return nbsp(f"{text.strip().removesuffix('.')} ({remark.strip().removesuffix('.')}).")


def capital(text: str) -> str:
    """The same with a capital letter."""
    return text[:1].upper() + text[1:]


def clung(text: str) -> str:
    """A title whose dash never begins a line: «педагог – обучающийся»."""
    return nbsp(text).replace(" –", "\N{NO-BREAK SPACE}–")
