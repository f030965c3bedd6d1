"""Chromium, a server with a strict policy, and a watch over what pages do."""

import os
import shutil
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from typing_extensions import override

from generator.sites.build import build_site
from tests.invented_site import install, programme

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def chromium() -> str | None:
    found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return next((path for path in found if path), None)


@pytest.fixture(scope="session")
def browser() -> Generator[Browser]:
    path = chromium()
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is required under CI=true")
        pytest.skip("no Chromium here")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


class _Guarded(SimpleHTTPRequestHandler):
    @override
    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the watch reports what matters."""


@pytest.fixture(scope="session")
def invented_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = programme(tmp_path_factory.mktemp("browser") / "programme")
    with pytest.MonkeyPatch.context() as monkeypatch:
        install(monkeypatch)
        built = build_site(root, "staff")
    assert built.problems == ()
    return built.target


@pytest.fixture(scope="session")
def invented_address(invented_tree: Path) -> Generator[str]:
    with serving(invented_tree) as address:
        yield address


@contextmanager
def serving(tree: Path) -> Generator[str]:
    """The address of a finished tree on this machine, under the strict policy."""
    handler = partial(_Guarded, directory=str(tree))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@dataclass(slots=True)
class Watch:
    """A page with everything it complained about and asked for elsewhere."""

    page: Page
    complaints: list[str] = field(default_factory=list[str])
    requests: list[str] = field(default_factory=list[str])

    def attach(self) -> None:
        self.page.on("console", lambda said: self.complaints.append(said.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def outside(self, home: str) -> list[str]:
        return [url for url in self.requests if not url.startswith(home)]


def watched(browser: Browser, *, width: int = 1280, dark: bool = False) -> Watch:
    scheme = "dark" if dark else "light"
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    watch = Watch(page)
    watch.attach()
    return watch
