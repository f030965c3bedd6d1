"""The same pages as .md files with their HTML, for an engine that reads a folder (Zensical)."""

import json
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.page import Page, Site
from generator.resources import locate
from generator.sites import assets
from generator.sites.engine import engine_config, navigation
from generator.sites.engine_page import path_of
from generator.sites.layout import Layout
from generator.sites.release import check_target, discard, write_manifest
from generator.sites.sources import page_source


def write_pages(root: Path, audience: str, folder: Path, *, as_of: date | None = None) -> int:
    """Write `folder`/docs and a mkdocs.yml beside it; says how many pages there are.

    Raises:
        ReleaseRefusedError: the folder holds files that were not written by this.
    """
    check_target(folder)
    if folder.exists():
        discard(folder)
    site = page_source(audience)(root, as_of)
    layout = Layout(root)
    for page in site.pages:
        text = _markdown(page, layout.body(site, page))
        _write(folder / "docs" / path_of(page.url), text.encode())
    for name, content in {**assets.of_site(root), **site.files}.items():
        _write(folder / "docs" / name, content)
    config = json.dumps(_config(root, audience, site, folder), ensure_ascii=False, indent=2)
    _write(folder / "mkdocs.yml", f"{config}\n".encode())
    write_manifest(folder)
    return len(site.pages)


def _markdown(page: Page, body: str) -> str:
    """Front matter in JSON (which is YAML), then one raw block that Markdown leaves alone."""
    meta = {"title": page.title, "description": page.description, "hide": ["toc"]}
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items())
    block = "\n".join(line for line in body.splitlines() if line.strip())
    front = "\n".join(lines)
    return f'---\n{front}\n---\n\n<div class="n-page n-page--{page.kind}">\n{block}\n</div>\n'


def _config(root: Path, audience: str, site: Site, folder: Path) -> Mapping[str, object]:
    engine = engine_config(root, audience, site.as_of, folder / "site")
    base = locate(root, "mkdocs.base.yml")
    return {
        "INHERIT": Path(os.path.relpath(base, folder)).as_posix(),
        "site_name": site.name,
        "docs_dir": "docs",
        "site_dir": "site",
        "theme": {"name": "material", "language": "ru", "font": False},
        "extra_css": [assets.STYLE],
        "markdown_extensions": ["tables"],
        "plugins": [],
        "nav": navigation(engine),
    }


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
