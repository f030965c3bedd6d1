"""Files that a command makes for the curator: never over what is there already."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.cli.refusing import CannotRunError, disk


def write_new(root: Path, files: Mapping[str, str]) -> None:
    """Write texts by path below a folder, all of them or none."""
    refuse_taken(root, files)
    with disk():
        for path, text in files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")


def refuse_taken(root: Path, paths: Iterable[str]) -> None:
    """Say which of the paths are taken, so that nobody's file is lost."""
    taken = [path for path in paths if (root / path).exists()]
    if taken:
        raise CannotRunError(
            f"Здесь уже есть: {', '.join(taken)}. Уберите это или начните в пустой папке."
        )
