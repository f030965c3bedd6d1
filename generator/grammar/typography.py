"""Russian typography: where a line may not break, quotation marks and dashes.

`nbsp` changes spaces only, and fits any text shown. `typeset` also turns typed quotes, hyphens
and ranges into what a printer would set, and fits prose. Both are idempotent.
"""

import re
from collections.abc import Sequence

NBSP = "\u00a0"
# Stands between the pieces of one sentence that bold or a link has cut.
_SEAM = "\ue002"

_SHORT = (
    "а|без|бы|в|во|вы|да|для|до|её|ее|за|и|из|или|им|их|к|как|ко|мы|на|над|не|ни|но|о|об|обо|он"
    "|от|по|под|при|про|с|со|то|ты|у|что|эта|это|я"
)
_ABBREVIATION = r"г|гг|гл|д|им|кл|н|п|пп|пр|рис|с|см|ср|ст|стр|т|табл|тел|ул|ч"
_UNIT = r"[а-яё%‰°№€₽]"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE if fold else 0), replacement)
    for pattern, replacement, fold in (
        # Initials: «И. И. Петрова», «Петрова И. И.»
        (r"(?<![\w-])([А-ЯЁ]\.) ?(?=[А-ЯЁ]\.)", rf"\1{NBSP}", False),
        (r"(?<![\w-])([А-ЯЁ]\.) ?(?=[А-ЯЁ][а-яё])", rf"\1{NBSP}", False),
        (r"(?<=[а-яё]) (?=[А-ЯЁ]\.(?:[ \u00a0]?[А-ЯЁ]\.|$|[,;:)»]))", NBSP, False),
        # «т. е.», «и т. д.», «2025/26 уч. г.»
        (r"(?<!\w)([тн]\.) ?(?=[еднпкэ]\.)", rf"\1{NBSP}", False),
        # «п. 3», «ст. 351.8», «ул. Лесная»
        (rf"(?<![\w-])((?:{_ABBREVIATION})\.) (?=[\dА-ЯЁ])", rf"\1{NBSP}", False),
        (r"№ ?(?=\d)", f"№{NBSP}", False),
        (r"§ ?(?=\d)", f"§{NBSP}", False),
        # «5 пар», «57 %», «10 000»
        (rf"(?<=\d) (?={_UNIT})", NBSP, True),
        (r"(?<=\d) (?=\d{3}(?!\d))", NBSP, False),
        # Short words cling to the next, particles to the one before, a dash to the one before.
        (rf"(?<![\w-])({_SHORT}) (?=\S)", rf"\1{NBSP}", True),
        (r"(?<=\w) (?=(?:же|ли|бы|б|ж)(?![\w-]))", NBSP, True),
        (r"(?<=\S) (?=—)", NBSP, False),
    )
)

_RANGE = re.compile(r"(?<![\w.,–-])(?<!№)(?<!№[ \u00a0])(\d{1,4})-(\d{1,4})(?![\w–-]|[.,]\d)")
_DASH = re.compile(r"(?<=\S)([ \u00a0])[-–]{1,2}(?= )")
_LEADING_DASH = re.compile(r"^[-–]{1,2} (?=[А-ЯЁ])")
_ELLIPSIS = re.compile(r"(?<!\.)\.{3}(?!\.)")
_CLOSING_CONTEXT = frozenset(".,;:!?…)]}»“%")


# How far a quotation mark looks past seams.
_REACH = 8


_INNER = str.maketrans("«»", "„“")


def quoted(title: str) -> str:
    """A title in quotation marks; its own become inner ones: «Конференция „Первые шаги“»."""
    return f"«{title.translate(_INNER)}»"


def nbsp(text: str) -> str:
    """Forbid line breaks after short words, within initials, before units and dashes."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


def typeset(text: str) -> str:
    """Set typed prose: « » and „ “, — between words, – in ranges, …, then `nbsp`."""
    text = _RANGE.sub(r"\1–\2", text)
    text = _LEADING_DASH.sub(f"—{NBSP}", text)
    text = _DASH.sub(r"\1—", text)
    text = _ELLIPSIS.sub("…", text)
    return nbsp(_quoted(text))


def typeset_pieces(pieces: Sequence[str]) -> list[str]:
    """Set a sentence that lies in pieces, each seeing its neighbours; as many come back."""
    return typeset(_SEAM.join(pieces)).split(_SEAM)


def _quoted(text: str) -> str:
    """Turn straight quotes into « », the inner ones into „ “."""
    if '"' not in text:
        return text
    depth, out = 0, list[str]()
    for at, char in enumerate(text):
        if char == "«":
            depth += 1
        elif char == "»":
            depth = max(0, depth - 1)
        if char != '"':
            out.append(char)
        elif _opens("".join(out[-_REACH:]), text[at + 1 : at + 1 + _REACH]):
            out.append("«" if depth == 0 else "„")
            depth += 1
        else:
            depth = max(0, depth - 1)
            out.append("»" if depth == 0 else "“")
    return "".join(out)


def _opens(before: str, after: str) -> bool:
    """Tell an opening quotation mark by the signs around it, seams aside."""
    left = before.replace(_SEAM, "")[-1:] or " "
    right = after.replace(_SEAM, "")[:1] or " "
    return not right.isspace() and not left.isalnum() and left not in _CLOSING_CONTEXT
