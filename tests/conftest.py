"""What every test may use: golden files, accepted with `pytest --bless`."""

from collections.abc import Callable
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="accept what was made as golden")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str | bytes], None]:
    """Compare with a kept file: `golden(path, made)`; with `--bless` it is written instead."""
    bless = bool(request.config.getoption("--bless"))

    def compare(path: Path, made: str | bytes) -> None:
        content = made.encode() if isinstance(made, str) else made
        if bless:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            return
        assert path.is_file(), f"{path} is missing; look at the output, then pytest --bless"
        kept = path.read_bytes().replace(b"\r\n", b"\n")
        assert content.decode(errors="replace") == kept.decode(errors="replace")

    return compare
