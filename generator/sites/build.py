"""Building and serving the site of one audience."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from generator.diagnostics import Diagnostic
from generator.sites.engine import engine_config, run_build, run_server
from generator.sites.links import check_links
from generator.sites.plugin import NastavnikPlugin
from generator.sites.release import (
    check_target,
    discard,
    one_at_a_time,
    put_in_place,
    write_manifest,
)

# A further look at the finished tree before it is shown to anyone; the leak gate is one.
Gate = Callable[[Path], Sequence[Diagnostic]]


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a build: problems mean that the target was left as it was."""

    target: Path
    pages: int
    problems: tuple[Diagnostic, ...] = ()


def build_site(
    root: Path,
    audience: str,
    *,
    as_of: date | None = None,
    target: Path | None = None,
    gates: Sequence[Gate] = (),
) -> Built:
    """Build beside the target, verify, then exchange; by default into site/<audience>.

    Raises:
        ReleaseRefusedError: the target holds foreign files, or another build is under way.
        mkdocs.exceptions.Abort: the engine could not build.
    """
    target = target or root / "site" / audience
    with one_at_a_time(target.parent / ".lock"):
        check_target(target)
        staged = target.with_name(f".{target.name}.new")
        _empty(staged)
        pages = _build(root, audience, as_of, staged)
        write_manifest(staged)
        problems = (*check_links(staged), *(found for gate in gates for found in gate(staged)))
        if problems:
            discard(staged)
        else:
            put_in_place(staged, target)
    return Built(target, pages, problems)


def _empty(staged: Path) -> None:
    """Clear what a killed build left; the name is ours alone."""
    for path in sorted(staged.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()


def _build(root: Path, audience: str, as_of: date | None, folder: Path) -> int:
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    config = engine_config(root, audience, as_of, folder)
    plugin = cast("NastavnikPlugin", config.plugins["nastavnik"])
    plugin.checks_links = False
    run_build(config)
    return plugin.page_count


def serve_site(
    root: Path,
    audience: str = "staff",
    *,
    as_of: date | None = None,
    address: str = "127.0.0.1:8000",
) -> None:
    """Show the site and build it anew after each change, until interrupted."""
    run_server(root, audience, as_of, address)
