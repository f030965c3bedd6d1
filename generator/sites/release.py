"""Putting a finished tree in place: whole or not at all, and nothing of others deleted."""

import ctypes
import errno
import hashlib
import json
import os
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

MANIFEST = ".nastavnik.json"

# Left behind by file managers; not worth stopping for.
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class ReleaseRefusedError(Exception):
    """The target holds what we did not write, or another build is under way."""


@contextmanager
def one_at_a_time(lock: Path) -> Generator[None]:
    """Hold the lock file while building; the system lets go of it when the process ends.

    Raises:
        ReleaseRefusedError: another build holds it.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a+b") as file:
        try:
            _take(file.fileno())
        except OSError as error:
            raise ReleaseRefusedError(
                "Сайт уже собирается другой командой. Дождитесь её конца и повторите."
            ) from error
        yield


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def write_manifest(tree: Path) -> None:
    """List every file of the tree with its hash; the list marks the folder as ours."""
    hashes = {name: hashlib.sha256((tree / name).read_bytes()).hexdigest() for name in _files(tree)}
    text = json.dumps({"files": hashes}, indent=1, sort_keys=True)
    (tree / MANIFEST).write_text(text + "\n", encoding="utf-8", newline="\n")


def check_target(target: Path) -> None:
    """See that nothing in the target would be lost.

    Raises:
        ReleaseRefusedError: files lie there that no build has written.
    """
    if not target.exists():
        return
    if not target.is_dir() or target.is_symlink():
        raise ReleaseRefusedError(f"«{target}» — не папка. Уберите её: на этом месте будет сайт.")
    foreign = sorted(set(_files(target)) - set(_written(target)))
    if foreign:
        names = ", ".join(f"«{name}»" for name in foreign[:3])
        more = f" и ещё {len(foreign) - 3}" if len(foreign) > 3 else ""  # noqa: PLR2004 - three are named
        raise ReleaseRefusedError(
            f"В папке «{target}» лежит то, чего сборка не писала: {names}{more}. "
            "Перенесите это в другое место и повторите."
        )


def put_in_place(staged: Path, target: Path) -> None:
    """Exchange the staged tree with the target and remove what was there before.

    On Linux readers see either tree and never neither; elsewhere there is an instant between
    two renames when the folder is absent.
    """
    check_target(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        staged.rename(target)
        return
    if _exchange(staged, target):
        discard(staged)
        return
    aside = staged.with_name(staged.name + ".old")
    target.rename(aside)
    staged.rename(target)
    discard(aside)


def discard(tree: Path) -> None:
    """Remove the files that a build wrote there, and then the folders left empty."""
    for name in (*_written(tree), MANIFEST):
        (tree / name).unlink(missing_ok=True)
    for folder, _, names in os.walk(tree, topdown=False):
        for name in _LITTER.intersection(names):
            Path(folder, name).unlink()
        if not any(Path(folder).iterdir()):
            Path(folder).rmdir()


def _files(tree: Path) -> Iterator[str]:
    for folder, _, names in os.walk(tree):
        for name in sorted(names):
            path = Path(folder, name).relative_to(tree).as_posix()
            if name not in _LITTER and path != MANIFEST:
                yield path


def _written(tree: Path) -> dict[str, str]:
    try:
        manifest = json.loads((tree / MANIFEST).read_bytes())
    except FileNotFoundError:
        return {}
    return cast("dict[str, str]", manifest["files"])


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step where the system can; False where it cannot."""
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    done = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    if done == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.EINVAL, errno.ENOSYS, errno.EPERM, errno.ENOTSUP):
        return False
    raise OSError(code, os.strerror(code), str(other))
