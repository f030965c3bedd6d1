"""MkDocs, started: the one place that reads its config files and runs its commands."""

# mkdocs leaves `**kwargs` and the type of `nav` open.
# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from generator.resources import locate

# What the engine raises when it cannot go on; its own words are in the exception.
ENGINE_FAILURES = (Abort, ConfigurationError)

_CONFIGS = {"staff": "mkdocs.yml", "public": "mkdocs.public.yml"}


def edge(root: Path, as_of: date | None) -> dict[str, str]:
    """Folder and day as the config's `extra`, so that they outlive its reloading by `serve`."""
    return {"root": str(root)} | ({"as_of": as_of.isoformat()} if as_of else {})


def engine_config(root: Path, audience: str, as_of: date | None, folder: Path) -> MkDocsConfig:
    """The config of one audience, to be built into `folder`."""
    path = str(locate(root, _CONFIGS[audience]))
    return load_config(
        path, site_dir=str(folder), docs_dir=_docs_dir(root), extra=edge(root, as_of)
    )


def _docs_dir(root: Path) -> str:
    """The engine insists on a folder that exists; a root without own assets takes the package's."""
    return str(locate(root, "templates/assets"))


def navigation(config: MkDocsConfig) -> list[object]:
    """The hand-written sections, as in mkdocs.yml."""
    return cast("list[object]", config.nav)


def labels(config: MkDocsConfig) -> dict[str, str]:
    """The label of each section page by its path in mkdocs.yml."""
    return dict(_labels(navigation(config)))


def _labels(entry: object) -> Iterator[tuple[str, str]]:
    if isinstance(entry, list):
        for item in cast("list[object]", entry):
            yield from _labels(item)
    elif isinstance(entry, dict):
        for title, inner in cast("dict[str, object]", entry).items():
            if isinstance(inner, str):
                yield inner, title
            else:
                yield from _labels(inner)


def run_build(config: MkDocsConfig) -> None:
    """Write the site out.

    Raises:
        mkdocs.exceptions.Abort: it could not be built.
    """
    build(config)


def run_server(root: Path, audience: str, as_of: date | None, address: str) -> None:
    """Serve and rebuild until interrupted."""
    path = str(locate(root, _CONFIGS[audience]))
    serve(
        path, livereload=True, dev_addr=address, docs_dir=_docs_dir(root), extra=edge(root, as_of)
    )
