"""Where things lie: the programme's folder first, then what the package carries."""

from collections.abc import Iterator
from pathlib import Path

_CARRIED = Path(__file__).with_name("_data")
_PACKAGE = _CARRIED if _CARRIED.is_dir() else Path(__file__).parents[1]

MARK = "records/school.yml"
BUNDLE = "site/bundle"
_MARKS = (MARK, f"{BUNDLE}/manifest.json")
"""What makes a folder a root: a programme's records, or a bundle that a public site is made of."""


class RootNotFoundError(Exception):
    """No programme upward from the given folder."""

    def __init__(self, start: Path) -> None:
        super().__init__(
            f"Ни в папке «{start}», ни выше нет файла {MARK}. "
            "Перейдите в папку программы или создайте её командой «nastavnik init»."
        )


def find_root(start: Path) -> Path:
    """The nearest folder upward that holds records/school.yml or a bundle.

    Raises:
        RootNotFoundError: there is none.
    """
    here = start.resolve()
    for folder in (here, *here.parents):
        if any((folder / mark).is_file() for mark in _MARKS):
            return folder
    raise RootNotFoundError(start)


def bases(root: Path) -> Iterator[Path]:
    """The folders to look in, the programme's own first."""
    yield root
    if root.resolve() != _PACKAGE:
        yield _PACKAGE


def locate(root: Path, name: str) -> Path:
    """The file or folder `name` («templates/staff/pair.html»), of the programme or the package.

    Raises:
        FileNotFoundError: neither has it.
    """
    for base in bases(root):
        if (base / name).exists():
            return base / name
    raise FileNotFoundError(name)


def carried(name: str) -> Path:
    """A file or folder that the package itself brings, whatever the programme has."""
    return _PACKAGE / name


def template_folders(root: Path, audience: str) -> tuple[Path, ...]:
    """Folders of templates for one audience: «pair.html» and «macros/…» are both found there."""
    wanted = (base / "templates" / name for base in bases(root) for name in (audience, ""))
    return tuple(folder for folder in wanted if folder.is_dir())


def overlaid(root: Path, name: str) -> dict[str, Path]:
    """Files below the folder `name` by posix path, each from the first base that has it."""
    found: dict[str, Path] = {}
    for base in bases(root):
        folder = base / name
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink():
                found.setdefault(path.relative_to(folder).as_posix(), path)
    return found
