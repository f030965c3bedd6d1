"""Which state of the records a paper is made from: asked of git, where there is git."""

import shutil
import subprocess
from pathlib import Path

CHANGED = "+"
"""Follows the commit while records are changed and not committed."""
_SHORT = 12


def commit_of(root: Path) -> str:
    """«1a2b3c4d5e6f», with «+» while records are changed since; empty where git knows nothing."""
    head = _git(root, "rev-parse", f"--short={_SHORT}", "HEAD")
    if head is None:
        return ""
    changed = _git(root, "status", "--porcelain", "--", "records")
    return head + (CHANGED if changed else "")


def would_track(target: Path) -> bool:
    """Whether git would take a file in; where git is not there, no repository's folder is safe."""
    folder = next(parent for parent in target.parents if parent.is_dir())
    if shutil.which("git") is None:
        return any((parent / ".git").exists() for parent in target.parents)
    if _git(folder, "rev-parse", "--is-inside-work-tree") != "true":
        return False
    return _git(folder, "check-ignore", str(target)) is None


def _git(folder: Path, *words: str) -> str | None:
    """What git says, or None where it refuses or is not there."""
    program = shutil.which("git")
    if program is None:
        return None
    done = subprocess.run(  # noqa: S603 - our own words, no shell
        [program, "-C", str(folder), *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout.strip() if done.returncode == 0 else None
