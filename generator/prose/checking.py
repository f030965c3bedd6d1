"""What is wrong with a text, before it is shown: too large, HTML, pictures, bad addresses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.prose.bounds import excesses
from generator.prose.code import blank_code, is_escaped
from generator.prose.links import anchor_of, safe_href
from generator.prose.positions import position
from generator.prose.slugs import slug

# A letter alone after «<» is a tag only if HTML has such a tag: «x<y и 5 > 4» is arithmetic.
_TAG = re.compile(
    r"</?(?:[abipqsu]|[a-z][a-z0-9-]+)(?:[\s/:][^<>]{0,500})?>|<!--|<[!?][a-z]"
    r"|<(?:script|style|iframe)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"<(?:[a-z][a-z0-9+.-]{1,30}:[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>", re.IGNORECASE)
_IMAGE = re.compile(r"!\[(?:[^\]\n]{0,500}\](?:\([^)\n]{0,500}\))?)?")
_ATTRIBUTES = re.compile(r"\{:[^}\n]{0,500}\}")
_INLINE_TARGET = re.compile(r"\]\([ \t]*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s<>]+)", re.MULTILINE)
_ANGLE = re.compile(r"<([a-z][a-z0-9+.-]{1,30}:[^<>\s]*)>", re.IGNORECASE)
_HEADING = re.compile(
    r"^ {0,3}#{1,6}[ \t]+(.+?)[ \t#]*$|^(.+)\n {0,3}(?:=+|-+)[ \t]*$", re.MULTILINE
)
_TARGET_PART = re.compile(r"\]\([^)\n]*\)")
_SHOWN = 60
_ADDRESSES = (
    "Адрес начинается с https://, http://, mailto:, tel: или # (заголовок этого текста); "
    "запись программы упоминают через @."
)


@dataclass(frozen=True, slots=True)
class ProseProblem:
    """One thing to mend in a text; line and column count from 1."""

    message: str
    remedy: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class _Finding:
    message: str
    remedy: str
    offset: int


@lru_cache(maxsize=4096)
def check_prose(text: str) -> tuple[ProseProblem, ...]:
    """Say all that is wrong; a text that breaks a bound is not looked at further."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    findings = [_Finding(e.message, e.remedy, e.offset) for e in excesses(text)]
    if not findings:
        prose = blank_code(text)
        findings = [
            *_html(prose),
            *_images(prose),
            *_attribute_lists(prose),
            *_addresses(_IMAGE.sub(_spaces, prose)),
        ]
    if not findings:
        return ()
    findings.sort(key=lambda finding: finding.offset)
    return tuple(ProseProblem(f.message, f.remedy, *position(text, f.offset)) for f in findings)


def _html(prose: str) -> Iterator[_Finding]:
    for tag in _TAG.finditer(prose):
        if _ADDRESS.match(prose, tag.start()) or is_escaped(prose, tag.start()):
            continue
        yield _Finding(
            f"HTML в тексте не действует: «{_short(tag[0])}».",
            "Пишите обычным текстом или Markdown: **жирный**, *курсив*, - список.",
            tag.start(),
        )


def _images(prose: str) -> Iterator[_Finding]:
    for image in _IMAGE.finditer(prose):
        if not is_escaped(prose, image.start()):
            yield _Finding(
                "Картинки в тексте не показываются.",
                "Опишите её словами или дайте ссылку: [подпись](https://…).",
                image.start(),
            )


def _attribute_lists(prose: str) -> Iterator[_Finding]:
    for attributes in _ATTRIBUTES.finditer(prose):
        yield _Finding(
            f"Запись «{_short(attributes[0])}» ничего не меняет и будет видна читателю.",
            "Уберите её.",
            attributes.start(),
        )


def _addresses(prose: str) -> Iterator[_Finding]:
    headings = frozenset(_heading_slugs(prose))
    for address, offset in _targets(prose):
        anchor = anchor_of(address)
        if anchor is not None and anchor not in headings:
            yield _Finding(
                f"В этом тексте нет заголовка «{_short(address[1:])}».",
                "Напишите после # заголовок этого же текста или уберите ссылку.",
                offset,
            )
        elif anchor is None and safe_href(address) is None:
            yield _Finding(*_refusal(address), offset)


def _targets(prose: str) -> Iterator[tuple[str, int]]:
    for form in (_INLINE_TARGET, _DEFINITION, _ANGLE):
        for match in form.finditer(prose):
            if not is_escaped(prose, match.start()):
                group = match.lastindex or 1
                yield match[group] or "", match.start(group)


def _heading_slugs(prose: str) -> Iterator[str]:
    for heading in _HEADING.finditer(prose):
        yield slug(_TARGET_PART.sub("", heading[1] or heading[2]))


def _refusal(address: str) -> tuple[str, str]:
    shown = _short(address)
    if not address:
        return "У ссылки нет адреса.", "Впишите адрес в скобках: [подпись](https://…)."
    if address.startswith("@"):
        return (
            f"Адрес ссылки «{shown}» — упоминание.",
            f"Напишите {shown} прямо в тексте, без скобок.",
        )
    if address.lower().startswith("site:"):
        return (
            f"Адрес «{shown}» в тексте не пишут.",
            "Упомяните запись: @ и её обозначение, например @pr-a1b2.",
        )
    return (
        f"Адрес ссылки «{shown}» не годится.",
        _ADDRESSES,
    )


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
