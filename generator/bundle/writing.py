"""Writing a bundle: the same facts give the same bytes."""

import json
from hashlib import sha256
from pathlib import Path

from generator.bundle.layout import FILES, FORMAT, MANIFEST, Manifest
from generator.bundle.types import Bundle


def save_bundle(bundle: Bundle, folder: Path) -> None:
    """Write the bundle into a folder; while it is being written there is no manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MANIFEST).unlink(missing_ok=True)
    facts = bundle.model_dump(mode="json")
    contents = {name: _encoded(facts[field]) for name, field in FILES.items()}
    for name, content in contents.items():
        _replace(folder / name, content)
    manifest = Manifest(
        format=FORMAT,
        school=bundle.school.title,
        as_of=bundle.as_of,
        files={name: sha256(content).hexdigest() for name, content in contents.items()},
    )
    _replace(folder / MANIFEST, _encoded(manifest.model_dump(mode="json")))


def _encoded(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _replace(path: Path, content: bytes) -> None:
    """A file is there whole or as it was."""
    staged = path.with_name(f".{path.name}.new")
    staged.write_bytes(content)
    staged.replace(path)
