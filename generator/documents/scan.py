"""Find the files of records in a folder, fast and always in the same order."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.documents import messages
from generator.documents.encoding import LARGEST

NOT_RECORDS = ("media", "published")
PIECE = 1 << 16
READ_ONLY = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
REASONS = {
    errno.EACCES: "нет прав на чтение",
    errno.EPERM: "нет прав на чтение",
    errno.ENOENT: "такого файла или папки нет",
    errno.ENOTDIR: "на месте папки лежит файл",
    errno.EIO: "ошибка диска",
}


def scan(root: Path, folder: str = "records") -> Iterator[tuple[str, bytes | OSError]]:
    """Yield each file's path, relative to `root`, and its bytes or why they cannot be had.

    Links are not followed but yielded as errors; dotfiles, `media` and `published` are passed
    over. Of a file too large to be a record only the beginning is read.
    """
    return _scan_folder(str(root / folder), folder, NOT_RECORDS)


def refusal(path: str, error: OSError) -> Diagnostic:
    """What to tell the curator about a file that `scan` could not read."""
    if error.errno == errno.ELOOP:
        return messages.SYMLINK.at(1, 1).diagnostic(path)
    if error.errno == errno.EINVAL:
        return messages.NOT_A_FILE.at(1, 1).diagnostic(path)
    reason = REASONS.get(error.errno or 0, "система отказала в доступе")
    return messages.UNREADABLE.at(1, 1, reason=reason).diagnostic(path)


def _scan_folder(
    place: str, path: str, passed_over: tuple[str, ...] = ()
) -> Iterator[tuple[str, bytes | OSError]]:
    try:
        with os.scandir(place) as found:
            entries = sorted(found, key=_order)
    except OSError as error:
        yield path, error
        return
    for entry in entries:
        if not entry.name.startswith(".") and entry.name not in passed_over:
            yield from _scan_entry(entry, f"{path}/{_printable(entry.name)}")


def _scan_entry(entry: os.DirEntry[str], path: str) -> Iterator[tuple[str, bytes | OSError]]:
    if entry.is_symlink():
        yield path, OSError(errno.ELOOP, "a symbolic link", entry.path)
    elif entry.is_dir(follow_symlinks=False):
        yield from _scan_folder(entry.path, path)
    elif entry.is_file(follow_symlinks=False):
        yield path, _content(entry.path)
    else:
        yield path, OSError(errno.EINVAL, "not a regular file", entry.path)


def _order(entry: os.DirEntry[str]) -> str:
    """The order of whole paths: the slash counts as a part of a folder's name."""
    return f"{entry.name}/" if entry.is_dir(follow_symlinks=False) else entry.name


def _printable(name: str) -> str:
    """Names that are no text in this file system still need to be said."""
    return name.encode(errors="surrogateescape").decode(errors="replace")


def _content(place: str) -> bytes | OSError:
    try:
        file = os.open(place, READ_ONLY)
        try:
            return _read_all(file)
        finally:
            os.close(file)
    except OSError as error:
        return error


def _read_all(file: int) -> bytes:
    """Most records come in one piece; a short piece is the last one."""
    content = piece = os.read(file, PIECE)
    while len(piece) == PIECE and len(content) <= LARGEST:
        piece = os.read(file, PIECE)
        content += piece
    return content
