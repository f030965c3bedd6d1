"""What a fresh interpreter loads: checking records opens no engine and no office library."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = frozenset(
    {
        "docx",
        "docxtpl",
        "jinja2",
        "markdown",
        "material",
        "mkdocs",
        "nh3",
        "openpyxl",
        "pandas",
        "python_calamine",
        "scipy",
        "watchdog",
        "xlsxwriter",
    }
)
PRIVATE = ("cli", "identities", "monitoring", "programme", "records", "rules", "staff")

PROGRAM = """
import json, sys
sys.argv = ["nastavnik", *{arguments!r}]
try:
    from generator.cli import main
    main()
except SystemExit as end:
    print(json.dumps({{"code": end.code, "loaded": sorted(sys.modules)}}), file=sys.stderr)
"""


def loaded(program: str, folder: Path) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
    )
    return json.loads(done.stderr.splitlines()[-1])


def tops(names: object) -> set[str]:
    assert isinstance(names, list)
    return {str(name).partition(".")[0] for name in names}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The examples of the handbook as a programme on disk."""
    from generator.records.examples import example_files

    root = tmp_path_factory.mktemp("programme")
    for example in example_files():
        path = root / example.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(example.text, encoding="utf-8")
    return root


@pytest.mark.parametrize("arguments", [["check", "--as-of", "2026-12-01"], ["new", "pair"]])
def test_the_edit_path_loads_nothing_heavy(arguments: list[str], programme: Path) -> None:
    state = loaded(PROGRAM.format(arguments=arguments), programme)
    assert state["code"] == 0
    assert tops(state["loaded"]) & HEAVY == set()


def test_help_does_not_even_load_the_records() -> None:
    state = loaded(PROGRAM.format(arguments=["--help"]), ROOT)
    names = state["loaded"]
    assert isinstance(names, list)
    assert {"generator.programme", "generator.records"} & set(names) == set()  # pyright: ignore[reportUnknownArgumentType]
    assert tops(names) & HEAVY == set()  # pyright: ignore[reportUnknownArgumentType]


def test_the_public_site_knows_none_of_the_people() -> None:
    program = (
        "import json, sys\nimport generator.public\n"
        "print(json.dumps({'loaded': sorted(sys.modules)}), file=sys.stderr)"
    )
    names = loaded(program, ROOT)["loaded"]
    assert isinstance(names, list)
    rooms = {f"generator.{name}" for name in PRIVATE}
    assert rooms & set(names) == set()  # pyright: ignore[reportUnknownArgumentType]
