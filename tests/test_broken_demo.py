"""The demo broken in twenty-two ways at once: one run names each with its place and remedy.

The exact words are kept in ``broken_demo.txt``: read them as a curator would.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Break = Callable[[bytes], bytes]
Golden = Callable[[Path, str | bytes], None]


def replaced(old: str, new: str) -> Break:
    def broken(content: bytes) -> bytes:
        assert old.encode() in content, old
        return content.replace(old.encode(), new.encode(), 1)

    return broken


def written(text: str, encoding: str = "utf-8") -> Break:
    return lambda _: text.encode(encoding)


@dataclass(frozen=True)
class Case:
    """What the curator did to which file."""

    path: str
    broken: Break


CASES = {
    "tab for an indent": Case(
        "records/pairs/pr-ez4p.yml", replaced("  - person: p-duy3", "\t- person: p-duy3")
    ),
    "cp1251": Case(
        "records/documents/dc-2025-pary-1.yml", lambda content: content.decode().encode("cp1251")
    ),
    "duplicate key": Case(
        "records/pairs/pr-kh3u.yml", replaced("form: ", "season: 2026-27\nform: ")
    ),
    "unknown person": Case(
        "records/pairs/pr-upw4.yml", replaced("mentors: [p-95xd]", "mentors: [p-95xb]")
    ),
    "no such day": Case(
        "records/pairs/pr-c9rc.yml", replaced("started_on: 2025-09-22", "started_on: 2026-02-30")
    ),
    "misspelt enumeration": Case(
        "records/events/ev-2025-metod.md", replaced("kind: ", "kind: собрание и ")
    ),
    "merge markers": Case(
        "records/partners/pt-shkola-8.yml",
        written("<<<<<<< HEAD\ntitle: Школа\n=======\ntitle: Гимназия\n>>>>>>> main\n"),
    ),
    "empty file": Case("records/risks/rk-nagruzka.yml", written("")),
    "binary file named .yml": Case(
        "records/awards/aw-snimok.yml", lambda _: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
    ),
    "unclosed front matter": Case(
        "records/practices/chess-peer-pairs.md",
        lambda content: content.replace(b"\n---\n", b"\n", 1),
    ),
    "unknown field": Case("records/roadmap/rm-26-03.yml", replaced("title: ", "titel: ")),
    "anchor": Case("records/partners/pt-zavod.yml", replaced("title: ", "title: &zavod ")),
    "invisible character": Case("records/norms/tk3518.yml", replaced("title: ", "title: \u200b")),
    "another suffix": Case("records/pairs/pr-zzz2.yaml", written("season: 2026-27\n")),
    "unknown folder": Case("records/meeting/m-2026-10-12.md", written("---\n---\n")),
    "second document": Case(
        "records/consents/cn-q8a5.yml", lambda content: content + b"---\nkind: photo\n"
    ),
    "list where one value belongs": Case(
        "records/dispatches/ds-2025-reestr.yml", replaced("season: 2025-26", "season: [2025-26]")
    ),
    "yes and no": Case("records/pages/glossary.md", replaced("public: да", "public: конечно")),
    "no space after the colon": Case(
        "records/instruments/conformity-v1.yml", replaced("version: 1", "version:1")
    ),
    "nesting without end": Case(
        "records/risks/rk-formalizm.yml", lambda _: b"title: " + b"[" * 50_000
    ),
    "unknown pair": Case(
        "records/meetings/pr-zzz9/m-2026-10-12.md",
        written("---\ndate: 2026-10-12\nkind: знакомство\ntopic: Проба\nminutes: 30\n---\n"),
    ),
    "meeting outside the pair's dates": Case(
        "records/meetings/pr-2n7n/m-2025-08-01.md",
        written("---\ndate: 2025-08-01\nkind: знакомство\ntopic: Проба\nminutes: 30\n---\n"),
    ),
}


@dataclass(frozen=True)
class Outcome:
    root: Path
    code: int
    lines: list[str]
    told: str


def run(root: Path, *words: str) -> Outcome:
    """The real command in a process of its own; ordinary spaces, so that lines compare."""
    ran = subprocess.run(
        [sys.executable, "-m", "generator.cli", *words],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    out = ran.stdout.replace("\N{NO-BREAK SPACE}", " ")
    return Outcome(root, ran.returncode, out.splitlines(), out + ran.stderr)


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """A copy of the demo with every mistake in it, checked once."""
    root = tmp_path_factory.mktemp("broken")
    shutil.copytree(ROOT / "records", root / "records")
    for case in CASES.values():
        path = root / case.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(case.broken(path.read_bytes() if path.is_file() else b""))
    return run(root, "check")


def told_of(outcome: Outcome, case: Case) -> list[str]:
    """The errors of one file; a missing final meeting is only a follower of a lost one."""
    return [
        line for line in outcome.lines if line.startswith(f"{case.path}:") and ": ошибка: " in line
    ]


@pytest.mark.parametrize("name", CASES)
def test_one_run_names_the_mistake_with_line_and_column(broken: Outcome, name: str) -> None:
    told = told_of(broken, CASES[name])
    assert told
    assert all(
        re.match(r"\S+( \S+)*:\d+:\d+: ошибка: \S.*\. \S.*\. \[[a-z0-9-]+\]$", t) for t in told
    )


def test_the_exact_words(broken: Outcome, golden: Golden) -> None:
    told = [f"# {name}\n" + "\n".join(told_of(broken, case)) for name, case in CASES.items()]
    golden(ROOT / "tests" / "broken_demo.txt", "\n".join(told) + "\n")


def test_it_leaves_with_1_and_without_a_traceback(broken: Outcome) -> None:
    assert broken.code == 1
    assert "Traceback" not in broken.told


def test_the_public_site_is_refused(broken: Outcome) -> None:
    built = run(broken.root, "build", "public")
    assert built.code == 1
    assert "Открытый сайт не собран: в записях есть ошибки." in built.told
    assert not (broken.root / "site" / "public").exists()
    assert not (broken.root / "site" / "bundle").exists()


def test_the_staff_site_is_built_and_says_what_is_wrong(broken: Outcome) -> None:
    built = run(broken.root, "build", "staff")
    assert built.code == 1
    page = (broken.root / "site" / "staff" / "quality.html").read_text(encoding="utf-8")
    missing = [case.path for case in CASES.values() if case.path not in page]
    assert missing == []
