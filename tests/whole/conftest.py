"""The built demo for every test of the whole."""

from pathlib import Path

import pytest

from tests.whole.built import built_demo


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's folder with site/staff, site/public and site/bundle; only to be read."""
    return built_demo(tmp_path_factory)
