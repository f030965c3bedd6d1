"""A curator at work: the real `serve` beside an editor, and MkDocs by itself."""

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.whole.built import REPOSITORY, nastavnik, small_copy

pytestmark = pytest.mark.slow

STARTING = 60
PATIENCE = 20
ENVIRONMENT = {"PYTHONPATH": str(REPOSITORY), "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_copy(tmp_path / "programme")


@contextmanager
def running(root: Path, module: str, option: str) -> Generator[str]:
    """The address of a server that a command keeps up."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        listening = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", module, "serve", option, listening]
    log = root / "server.log"
    with (
        log.open("wb") as said,
        subprocess.Popen(command, cwd=root, env=ENVIRONMENT, stdout=said, stderr=said) as server,
    ):
        try:
            yield f"http://{listening}"
            assert server.poll() is None, log.read_text(encoding="utf-8")
        finally:
            server.terminate()


def shown(url: str) -> str:
    try:
        with urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
            return plain(answer.read())
    except HTTPError as error:
        return plain(error.read())
    except (URLError, ConnectionError, TimeoutError):
        return ""


def plain(content: bytes) -> str:
    return content.decode().replace("\N{NO-BREAK SPACE}", " ")


def until(url: str, holds: Callable[[str], bool], patience: float = PATIENCE) -> str:
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if holds(text := shown(url)):
            return text
        time.sleep(0.1)
    raise AssertionError(re.sub(r"<[^>]+>|\s+", " ", shown(url)) or f"{url} does not answer")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_edit_a_break_and_a_mend(root: Path) -> None:
    pair = root / "records" / "pairs" / "pr-c4d5.yml"
    with running(root, "generator.cli", "--address") as home:
        page = f"{home}/pairs/pr-c4d5.html"
        until(page, lambda text: "Подгорнов Лев Андреевич" in text, STARTING)

        edit(pair, "Держать темп занятия", "Не спешить на занятии")
        until(page, lambda text: "Не спешить на занятии" in text)

        edit(pair, "form: teacher-teacher", "form:\tteacher-teacher: да")
        missing = until(page, lambda text: "<h1>Такой страницы нет</h1>" in text)
        assert 'посмотрите, <a href="/quality.html">что с ней не так</a>' in missing
        problems = until(f"{home}/quality.html", lambda text: ": 1 ошибка" in text)
        assert "records/pairs/pr-c4d5.yml" in problems
        assert "<h1>Сайт не собирается</h1>" not in problems
        assert "Подгорнов" in shown(f"{home}/participants/p-m3nt.html")

        edit(pair, "form:\tteacher-teacher: да", "form: teacher-teacher")
        until(page, lambda text: "Не спешить на занятии" in text)
        until(f"{home}/quality.html", lambda text: "0 ошибок" in text)


def test_without_the_school_it_stays_up_and_comes_back(root: Path) -> None:
    school = root / "records" / "school.yml"
    with running(root, "generator.cli", "--address") as home:
        until(f"{home}/index.html", lambda text: "СЮТ «Шестерня»" in text, STARTING)
        edit(school, "title: Станция", "title: [Станция")
        until(f"{home}/quality.html", lambda text: "school.yml" in text)
        edit(school, "title: [Станция", "title: Станция")
        until(f"{home}/index.html", lambda text: "СЮТ «Шестерня»" in text)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder as `nastavnik demo` leaves it, with the records of the miniature."""
    root = tmp_path / "own"
    root.mkdir()
    assert nastavnik(root, "demo").code == 0
    shutil.rmtree(root / "records")
    shutil.copytree(small_copy(tmp_path / "small") / "records", root / "records")
    return root


def test_mkdocs_by_itself_builds_a_preview(own: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    ran = subprocess.run(
        command, cwd=own, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert (own / "site" / "preview" / "staff" / "pairs" / "pr-c4d5.html").is_file()
    assert not (own / "site" / "staff").exists()


def test_mkdocs_by_itself_serves(own: Path) -> None:
    with running(own, "mkdocs", "--dev-addr") as home:
        until(f"{home}/pairs/pr-c4d5.html", lambda text: "наставник p-m3nt" in text, STARTING)
