"""How states look: the word of each, its tone and its glyph."""

from dataclasses import dataclass

from generator.programme.state import ConsentState, DeedState, PairState


@dataclass(frozen=True, slots=True)
class Badge:
    """A state as a small sign; ``glyph`` is empty where the tone has its own."""

    label: str
    tone: str = "plain"
    glyph: str = ""


_PAIRS = {
    PairState.PLANNED: ("plain", "calendar"),
    PairState.ACTIVE: ("plain", ""),
    PairState.PAUSED: ("warn", "pause"),
    PairState.COMPLETED: ("good", ""),
    PairState.TERMINATED: ("warn", ""),
}
_DEEDS = {
    DeedState.OPEN: ("plain", ""),
    DeedState.OVERDUE: ("bad", "clock"),
    DeedState.DONE: ("good", ""),
}
_CONSENTS = {
    ConsentState.FUTURE: ("plain", "calendar"),
    ConsentState.VALID: ("good", ""),
    ConsentState.EXPIRED: ("warn", "clock"),
    ConsentState.WITHDRAWN: ("warn", ""),
}


def pair_badge(state: PairState) -> Badge:
    """The sign of a pair's state."""
    return Badge(state.label, *_PAIRS[state])


def deed_badge(state: DeedState) -> Badge:
    """The sign of a deed's state."""
    return Badge(state.label, *_DEEDS[state])


def consent_badge(state: ConsentState) -> Badge:
    """The sign of a consent's state."""
    return Badge(state.label, *_CONSENTS[state])
