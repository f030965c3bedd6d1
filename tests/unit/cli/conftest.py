"""A small valid programme in a folder of its own, and the command line run inside it."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import main

BASE = Path(__file__).parents[2] / "rules" / "_base" / "records"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The base repository of the rules, valid as of its own day."""
    shutil.copytree(BASE, tmp_path / "records")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NASTAVNIK_AS_OF", "2026-11-20")
    return tmp_path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["nastavnik", *words])
        with pytest.raises(SystemExit) as stopped:
            main()
        said = capsys.readouterr()
        return Ran(int(str(stopped.value.code)), plain(said.out), plain(said.err))

    def plain(text: str) -> str:
        """Ordinary spaces, so that the expected words can be read and typed."""
        return text.replace("\N{NO-BREAK SPACE}", " ")

    return run
