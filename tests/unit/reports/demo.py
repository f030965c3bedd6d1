"""The demo programme for tests of papers: opened once, also without its exit waves."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

from docx import Document

from generator.opening import Opened, open_programme
from generator.programme import Programme
from generator.records import Record
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.records.wave import Wave
from generator.reports.saying.scope import Scope
from generator.reports.template_tags import spots

ROOT = Path(__file__).parents[3]
DAY = date(2027, 1, 27)


@cache
def demo() -> Opened:
    return open_programme(ROOT)


def season(key: str) -> Season:
    found = demo().programme.get(Season, key)
    assert found is not None
    return found


def scope(key: str, since: date | None = None) -> Scope:
    return Scope(demo().programme, season(key), since)


@cache
def without_exit() -> Programme:
    """The demo as it would be, had nobody been asked at the exit."""
    return without(lambda one: isinstance(one, Wave) and one.wave is not WaveKey.ENTRY)


def without(unwanted: Callable[[Record], bool]) -> Programme:
    """The demo without some records and what lies within them."""
    archive = demo().programme.archive
    gone = {filed.slot.key for filed in archive.filed if unwanted(filed.record)}
    kept = tuple(f for f in archive.filed if not {f.slot.key, f.slot.within} & gone)
    return Programme(replace(archive, filed=kept), DAY)


def words_of(content: bytes) -> str:
    """Every word of a Word file, a paragraph a line: body, tables, headers and footers."""
    return "\n".join(spot.text for spot in spots(Document(BytesIO(content))))


def named_in(text: str) -> list[str]:
    """Surnames of the demo's people that stand in a text as words."""
    surnames = {identity.name.surname for identity in demo().identities.values()}
    return sorted(name for name in surnames if re.search(rf"(?<!\w){name}(?!\w)", text))
