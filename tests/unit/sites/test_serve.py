"""`serve` shows an edit at once, outlives a broken build, and comes back."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.invented_site import REPOSITORY, programme

pytestmark = pytest.mark.slow

SERVER = Path(__file__).with_name("serve_invented.py")
PATIENCE = 60


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return programme(tmp_path / "programme")


@pytest.fixture
def address(root: Path) -> Generator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    command = [sys.executable, str(SERVER), str(root), port]
    environment = {"PYTHONPATH": str(REPOSITORY), "PATH": "", "PYTHONUTF8": "1"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        yield f"http://127.0.0.1:{port}"
        server.terminate()


def shown(url: str) -> str:
    try:
        with urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
            return answer.read().decode()
    except HTTPError as error:
        return error.read().decode()
    except (URLError, ConnectionError):
        return ""


def until(url: str, holds: Callable[[str], bool]) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if holds(text := shown(url)):
            return text
        time.sleep(0.2)
    raise AssertionError(shown(url))


def test_an_edit_a_break_and_a_mend(root: Path, address: str) -> None:
    school = root / "records" / "school.yml"
    home = f"{address}/index.html"
    until(home, lambda text: "<title>name: Дом творчества</title>" in text)

    school.write_text("Школа № 1", encoding="utf-8")
    until(home, lambda text: "<title>Школа № 1</title>" in text)

    school.write_text("сломано", encoding="utf-8")
    broken = until(f"{address}/pairs.html", lambda text: "Сайт не собирается" in text)
    assert "ValueError: запись &lt;b&gt;сломана&lt;/b&gt;" in broken

    school.write_text("Школа № 2", encoding="utf-8")
    until(home, lambda text: "<title>Школа № 2</title>" in text)
    missing = shown(f"{address}/pairs/pr-gone.html")
    assert '<meta http-equiv="refresh" content="3">' in missing
    assert 'посмотрите, <a href="/events.html">что с ней не так</a>' in missing
