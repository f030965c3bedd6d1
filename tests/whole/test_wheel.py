"""The wheel: all that a school needs is in it, and it says truly what else it needs."""

import ast
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import packages_distributions
from pathlib import Path
from venv import EnvBuilder

import pytest

from tests.whole.built import REPOSITORY, SMALL

pytestmark = pytest.mark.slow

# Imported under a name that no declared distribution brings by itself.
COMES_WITH = {"pydantic-core": "pydantic"}  # one library in two distributions, pinned to each other
# Declared, though no module of ours names it.
USED_UNNAMED = {
    "mkdocs-material",  # the theme's stylesheets, found by mkdocs_theme.yml
    "tzdata",  # the standard library reads it where the system has no time zones
    "watchdog",  # mkdocs serve watches by it; older ones fail on new Pythons
}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {normal(re.split(r"[^\w.-]", line, maxsplit=1)[0]) for line in project["dependencies"]}


def imported() -> set[str]:
    """Names of the distributions that modules of the package import."""
    brought_by = packages_distributions()
    found = {name.partition(".")[0] for path in modules() for name in names(path)}
    foreign = found - sys.stdlib_module_names - {"generator"}
    return {normal(brought_by[name][0]) for name in foreign}


def modules() -> list[Path]:
    return sorted((REPOSITORY / "generator").rglob("*.py"))


def names(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def test_what_is_imported_is_declared_and_what_is_declared_is_used() -> None:
    needed = {COMES_WITH.get(name, name) for name in imported()}
    assert needed - declared() == set()
    assert declared() - needed == USED_UNNAMED


def run(
    command: list[str], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env=dict(environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def without_python() -> dict[str, str]:
    """What pip may know of its surroundings: proxies and certificates, but no path of ours."""
    hidden = ("PYTHON", "VIRTUAL_ENV", "COV_", "PYTEST")
    return {name: value for name, value in os.environ.items() if not name.startswith(hidden)}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    made = run([*pip, "--wheel-dir", str(folder), str(REPOSITORY)], folder, without_python())
    assert made.returncode == 0, made.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of an environment with the wheel, its libraries borrowed from ours.

    A line of a path file lends the libraries without the checkout: ours is there by a path file
    of its own, and those are not read at second hand.
    """
    folder = tmp_path_factory.mktemp("environment")
    EnvBuilder().create(folder / "venv")
    commands = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", str(commands / "python"), "install", "--quiet"]
    got = run([*pip, "--no-deps", "--no-index", str(wheel)], folder, without_python())
    assert got.returncode == 0, got.stderr
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    own = run([str(commands / "python"), "-c", where], folder, without_python()).stdout.strip()
    lent = sysconfig.get_path("purelib")
    (Path(own) / "lent.pth").write_text(f"{lent}\n", encoding="utf-8")
    return commands


def test_a_copy_of_the_records_is_built_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    environment = {"PATH": str(installed), "LANG": "C.UTF-8"}

    def nastavnik(*words: str) -> subprocess.CompletedProcess[str]:
        return run([str(installed / "nastavnik"), *words], tmp_path, environment)

    where = "import generator; print(generator.__file__)"
    found = run([str(installed / "python"), "-c", where], tmp_path, environment).stdout
    assert found.startswith(str(installed.parent))

    demo, check = nastavnik("demo"), nastavnik("check")
    assert (demo.returncode, demo.stderr) == (0, "")
    assert (check.returncode, check.stderr) == (0, "")
    shutil.rmtree(tmp_path / "records")
    shutil.copytree(SMALL / "records", tmp_path / "records")
    build = nastavnik("build")
    assert build.returncode == 0, build.stderr
    assert (tmp_path / "site" / "staff" / "index.html").is_file()
    assert (tmp_path / "site" / "public" / "index.html").is_file()
