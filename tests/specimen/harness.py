"""The specimen: every component on pages of invented data, under Material's stylesheets and ours.

`python -m tests.specimen.harness FOLDER` writes it to look at, light and dark.
"""

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from generator.templating import Templates

HERE = Path(__file__).parent
TEMPLATES = HERE.parents[1] / "templates"
ASSETS = TEMPLATES / "assets"
NAMES = tuple(sorted(path.stem for path in HERE.glob("*.html") if path.stem != "frame"))
SCHEMES = {"": "default", "-dark": "slate"}


def theme_styles() -> list[Path]:
    """Material's stylesheets, the main one first."""
    spec = find_spec("material")
    package = Path(spec.origin).parent if spec and spec.origin else HERE
    folder = package / "templates" / "assets" / "stylesheets"
    return [next(folder.glob(f"{name}.*.min.css")) for name in ("main", "palette")]


def styles() -> list[Path]:
    """Our stylesheets in the order that their names give."""
    return sorted((ASSETS / "css").glob("*.css"))


def render(name: str, scheme: str = "default") -> str:
    """One page of the specimen as a whole document."""
    sheets = [f"theme/{path.name}" for path in theme_styles()]
    sheets += [f"css/{path.name}" for path in styles()]
    return Templates([HERE, TEMPLATES]).render(
        f"{name}.html", name=name, names=NAMES, scheme=scheme, sheets=sheets
    )


def write(folder: Path) -> None:
    """All pages, light and dark, with what they link to."""
    shutil.copytree(ASSETS, folder, dirs_exist_ok=True)
    (folder / "theme").mkdir(exist_ok=True)
    for path in theme_styles():
        shutil.copy(path, folder / "theme" / path.name)
    for name in NAMES:
        for suffix, scheme in SCHEMES.items():
            (folder / f"{name}{suffix}.html").write_text(render(name, scheme), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
