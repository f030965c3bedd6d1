"""Papers that were made, in their folder: from which state of the records, and whom they name."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

PAPERS_FOLDER = "papers"
LEDGER = ".made.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file as it was made; ``personal`` unless nobody in particular is told of in it."""

    paper: str
    season: str
    as_of: str
    commit: str
    checksum: str
    title: str = ""
    personal: bool = True


@dataclass(frozen=True, slots=True)
class Shown:
    """A paper without personal data, as it lies in the folder: staff may open it."""

    name: str
    entry: Entry
    content: bytes


def checksum(content: bytes) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(content).hexdigest()


def read(folder: Path) -> dict[str, Entry]:
    """Entries by file name; none where the list is missing or not ours."""
    try:
        known: object = json.loads((folder / LEDGER).read_text(encoding="utf-8"))
        rows = cast("dict[str, dict[str, Any]]", known)
        return {name: Entry(**row) for name, row in rows.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def add(folder: Path, entries: Mapping[str, Entry]) -> None:
    """Put entries on the list; a newer one of the same file replaces the old."""
    rows = {name: asdict(entry) for name, entry in sorted({**read(folder), **entries}.items())}
    text = json.dumps(rows, ensure_ascii=False, indent=1)
    (folder / LEDGER).write_text(f"{text}\n", encoding="utf-8")


def impersonal(folder: Path) -> tuple[Shown, ...]:
    """Papers that tell of nobody in particular and are still as they were made."""
    found = (
        Shown(name, entry, (folder / name).read_bytes())
        for name, entry in sorted(read(folder).items())
        if not entry.personal and (folder / name).is_file()
    )
    return tuple(shown for shown in found if checksum(shown.content) == shown.entry.checksum)
