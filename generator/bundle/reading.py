"""Reading a bundle, ours or another school's: nothing in it is trusted before it is checked."""

import json
from hashlib import sha256
from pathlib import Path
from typing import TypeVar, cast

from pydantic import ValidationError

from generator.bundle.layout import FILES, FORMAT, MANIFEST, Manifest
from generator.bundle.types import Bundle, Public

SIZE_LIMIT = 50_000_000
_AGAIN = "Соберите его заново: nastavnik build public."

Fact = TypeVar("Fact", bound=Public)


class BundleError(Exception):
    """The bundle is missing or cannot be believed; the message says which file and what to do."""


def read_bundle(folder: Path) -> Bundle:
    """The bundle in a folder.

    Raises:
        BundleError: it is missing, of another format, changed by hand, or beyond its bounds.
    """
    manifest = _manifest(folder)
    facts = {field: _facts(folder, name, manifest) for name, field in FILES.items()}
    return _checked(Bundle, {"as_of": manifest.as_of.isoformat(), **facts}, "пакет")


def _manifest(folder: Path) -> Manifest:
    if not (folder / MANIFEST).is_file():
        raise BundleError(
            f"В папке «{folder.name}» нет пакета публикации ({MANIFEST}), а открытый сайт "
            "собирают только из него. Выполните: nastavnik build public."
        )
    facts = _parsed(MANIFEST, _content(folder, MANIFEST))
    written = cast("dict[str, object]", facts).get("format") if isinstance(facts, dict) else None
    if isinstance(written, int) and written != FORMAT:
        raise BundleError(
            f"{MANIFEST}: формат пакета — {written}, а эта версия программы читает {FORMAT}. "
            f"Обновите программу или пакет. {_AGAIN}"
        )
    manifest = _checked(Manifest, cast("object", facts), MANIFEST)
    if manifest.files.keys() != FILES.keys():
        odd = ", ".join(sorted(manifest.files.keys() ^ FILES.keys()))
        raise BundleError(f"{MANIFEST}: список файлов не тот, разница — {odd}. {_AGAIN}")
    return manifest


def _facts(folder: Path, name: str, manifest: Manifest) -> object:
    content = _content(folder, name)
    if sha256(content).hexdigest() != manifest.files[name]:
        raise BundleError(f"{name}: файл изменён после сборки пакета. {_AGAIN}")
    return _parsed(name, content)


def _content(folder: Path, name: str) -> bytes:
    path = folder / name
    if not path.is_file() or path.is_symlink():
        raise BundleError(f"{name}: файла нет, а в {MANIFEST} он назван. {_AGAIN}")
    if path.stat().st_size > SIZE_LIMIT:
        raise BundleError(f"{name}: файл больше {SIZE_LIMIT // 1_000_000} МБ. {_AGAIN}")
    return path.read_bytes()


def _parsed(name: str, content: bytes) -> object:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise BundleError(f"{name}: это не JSON в UTF-8. {_AGAIN}") from None


def _checked(model: type[Fact], facts: object, name: str) -> Fact:
    """The facts as a public type: JSON's own reading of dates and lists, nothing looser."""
    try:
        return model.model_validate_json(json.dumps(facts))
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"]) or "начало"
        raise BundleError(
            f"{name}: поле «{where}» не такое, каким бывает в пакете. {_AGAIN}"
        ) from None
