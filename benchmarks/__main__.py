"""`python -m benchmarks`: how fast the rooms are, each against a peer on the same work.

Prints the median of the ratios of paired runs: ours and the peer's take turns, so that a busy
machine slows both. Absolute times drift from machine to machine; ratios hold.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

import markdown
import yaml

from generator.documents import read
from generator.opening import open_programme
from generator.programme import load
from generator.prose import render

ROOT = Path(__file__).parents[1]
ROUNDS = 15


@dataclass(frozen=True, slots=True)
class Duel:
    """Two ways of doing the same work."""

    title: str
    ours: Callable[[], object]
    peer: Callable[[], object]


def timed(work: Callable[[], object]) -> float:
    """Seconds of one run."""
    started = perf_counter()
    work()
    return perf_counter() - started


def reading() -> Duel:
    """The strict reader against PyYAML's C loader, which keeps no positions."""
    people = [path.read_bytes() for path in sorted((ROOT / "records/participants").iterdir())]

    def ours() -> None:
        for content in people:
            read("records/participants/p-2345.yml", content)

    def peer() -> None:
        for content in people:
            yaml.load(content, Loader=yaml.CSafeLoader)

    return Duel(f"strict reading of {len(people)} participants / CSafeLoader", ours, peer)


def prose() -> Duel:
    """Safe prose with mentions and typography against bare Python-Markdown."""
    paths = sorted((ROOT / "records/practices").iterdir())
    notes = [path.read_text(encoding="utf-8").split("---", 2)[2] for path in paths]

    def ours() -> None:
        for note in notes:
            render(f"{note}\n\n{perf_counter()}")  # a new text each time: past the cache

    def peer() -> None:
        for note in notes:
            markdown.markdown(note, extensions=["tables", "sane_lists"])

    return Duel(f"safe prose of {len(notes)} practices / bare Markdown", ours, peer)


def main() -> None:
    """Run every duel, then say what the whole of the demo costs."""
    for duel in (reading(), prose()):
        ratios = [timed(duel.ours) / timed(duel.peer) for _ in range(ROUNDS)]
        ratios.sort()
        print(f"{duel.title}: {median(ratios):.2f} ({ratios[0]:.2f}…{ratios[-1]:.2f})")
    files = len(load(ROOT).filed)
    seconds = median(timed(lambda: open_programme(ROOT)) for _ in range(5))
    print(f"reading, validation and all rules over {files} records: {seconds:.2f} s")


if __name__ == "__main__":
    sys.exit(main())
