"""From bytes to text: UTF-8 only; other encodings and other kinds of file are named."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace

from generator.documents import messages
from generator.documents.problem import Problem

LARGEST = 1 << 20
MOST_DAMAGE = 0.05
LEAST_RUSSIAN = 0.8
ODDITY = 20
SWAPPED_CASE = re.compile("[а-яё][А-ЯЁ]")

SIGNATURES = (
    (b"PK\x03\x04", "документ Word, Excel или архив ZIP"),
    (b"\xd0\xcf\x11\xe0", "документ старого Word или Excel"),
    (b"%PDF", "документ PDF"),
    (b"{\\rtf", "документ RTF"),
    (b"\xff\xd8\xff", "фотография JPEG"),
    (b"\x89PNG", "изображение PNG"),
    (b"GIF8", "изображение GIF"),
    (b"Rar!", "архив RAR"),
    (b"7z\xbc\xaf", "архив 7-Zip"),
    (b"\x1f\x8b", "архив GZIP"),
)
WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
BYTE_ENCODINGS = (
    ("cp1251", "Windows-1251"),
    ("koi8-r", "KOI8-R"),
    ("cp866", "DOS (CP866)"),
)
# Letters of Russian texts from the most to the least frequent: their places weigh a guess.
FREQUENT = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
WEIGHTS = {letter: len(FREQUENT) - place for place, letter in enumerate(FREQUENT)}


def decode(content: bytes) -> str | Problem:
    """Text with plain line ends and no byte-order mark, or why there is none."""
    if len(content) > LARGEST:
        return messages.TOO_LARGE.at(1, 1)
    body = content.removeprefix(codecs.BOM_UTF8)
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        return _name_refusal(body, error.start)
    if "\0" in text or text.startswith(("{\\rtf", "%PDF", "GIF8", "Rar!")):
        return _name_refusal(body, body.find(0))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.strip() else messages.EMPTY.at(1, 1)


def _name_refusal(content: bytes, at: int) -> Problem:
    """Say what the bytes are, when they are not UTF-8 text; `at` is the first odd byte."""
    for signature, what in SIGNATURES:
        if content.startswith(signature):
            return messages.BINARY.at(1, 1, what=what)
    for mark, name, title in WIDE_MARKS:
        if content.startswith(mark):
            return _wrong(name, title, 1, 1)
    if 0 in content:
        return _name_zeros(content)
    line = content.count(b"\n", 0, at) + 1
    start = content.rfind(b"\n", 0, at) + 1
    if _mostly_utf8(content):
        column = len(content[start:at].decode(errors="replace")) + 1
        return messages.DAMAGED.at(line, column)
    guess = _guess(content)
    if guess is None:
        return messages.UNKNOWN_ENCODING.at(line, at - start + 1)
    return _wrong(*guess, line, at - start + 1)


def _wrong(name: str, title: str, line: int, column: int) -> Problem:
    saying = messages.WRONG_ENCODING
    named = replace(saying, rule=saying.rule.format(name=name))
    return named.at(line, column, title=title)


def _name_zeros(content: bytes) -> Problem:
    """Zero bytes are UTF-16 without its mark when they take every second place, else no text."""
    halves = content[::2], content[1::2]
    if any(half.count(0) * 10 > len(half) for half in halves) and not all(
        half.count(0) * 10 > len(half) for half in halves
    ):
        return _wrong("utf-16", "UTF-16", 1, 1)
    return messages.ZEROS.at(1, 1)


def _mostly_utf8(content: bytes) -> bool:
    text = content.decode(errors="replace")
    foreign = sum(1 for letter in text if letter > "\x7f")
    return text.count("\ufffd") <= max(1, foreign * MOST_DAMAGE) < foreign


def _guess(content: bytes) -> tuple[str, str] | None:
    """The one-byte encoding in which the text looks most like Russian, if any does."""
    best = max(BYTE_ENCODINGS, key=lambda encoding: _russian_weight(content, encoding[0]))
    letters = [sign for sign in content.decode(best[0], "replace") if sign > "\x7f"]
    russian = sum(1 for sign in letters if sign.lower() in WEIGHTS or sign in "«»—–№\u00a0")
    return best if russian >= LEAST_RUSSIAN * len(letters) else None


def _russian_weight(content: bytes, name: str) -> int:
    """Weigh letters by frequency; capitals after small letters are a sign of a wrong guess."""
    text = content.decode(name, "replace")
    weight = sum(WEIGHTS.get(sign, -ODDITY) for sign in text.lower() if sign > "\x7f")
    return weight - ODDITY * len(SWAPPED_CASE.findall(text))
