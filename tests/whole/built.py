"""The demo as a stranger builds it, once for all the tests of a run, whichever process asks."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import monotonic, sleep

import pytest

from generator.sites.release import ReleaseRefusedError, one_at_a_time

REPOSITORY = Path(__file__).parents[2]
SMALL = REPOSITORY / "tests" / "golden" / "small"
FRAME = ("mkdocs.base.yml", "mkdocs.yml", "mkdocs.public.yml")
PATIENCE = 300


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


def run_python(
    root: Path, *words: str, environment: Mapping[str, str] | None = None, umask: int = -1
) -> Ran:
    """Our interpreter in a process of its own, with nothing else of ours in its environment."""
    ran = subprocess.run(
        [sys.executable, *words],
        cwd=root,
        env={"PYTHONPATH": str(REPOSITORY), "PYTHONUTF8": "1", **(environment or {})},
        capture_output=True,
        encoding="utf-8",
        umask=umask,
        check=False,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def nastavnik(
    root: Path, *words: str, environment: Mapping[str, str] | None = None, umask: int = -1
) -> Ran:
    """The real command."""
    command = ("-m", "generator.cli", *words)
    return run_python(root, *command, environment=environment, umask=umask)


def built(root: Path, *, environment: Mapping[str, str] | None = None, umask: int = -1) -> Path:
    """The programme under `root` with both of its sites."""
    ran = nastavnik(root, "build", environment=environment, umask=umask)
    assert ran.code == 0, ran.err
    return root


def small_copy(folder: Path, *, private: bool = True) -> Path:
    """The miniature repository in a folder of its own, with or without names and tokens."""
    shutil.copytree(SMALL / "records", folder / "records")
    for name in FRAME:
        shutil.copyfile(REPOSITORY / name, folder / name)
    for name in ("identities.csv", "tokens.csv") if private else ():
        shutil.copyfile(SMALL / name, folder / name)
    return folder


def built_demo(factory: pytest.TempPathFactory) -> Path:
    """The demo with both sites; the first to ask builds it, the others wait."""
    return _once(_shared(factory) / "demo")


def _shared(factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of this run of the tests have in common."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@cache
def _once(root: Path) -> Path:
    done = root.with_name("demo.done")
    with ExitStack() as held:
        _wait(held, root.with_name("demo.lock"))
        if not done.exists():
            assert not root.exists(), "the demo could not be built, see the first failure"
            root.mkdir()
            assert nastavnik(root, "demo").code == 0
            built(root)
            done.touch()
    return root


def _wait(held: ExitStack, lock: Path) -> None:
    end = monotonic() + PATIENCE
    while monotonic() < end:
        try:
            held.enter_context(one_at_a_time(lock))
        except ReleaseRefusedError:
            sleep(0.2)
        else:
            return
    raise TimeoutError(lock)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
