"""All files or none: written beside their places first, then put there."""

import os
from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex


def write_all(root: Path, files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Write files by their path below the root; those that are so already are not touched.

    Raises:
        OSError: the disk refuses; nothing has been written then, but for a failure between
            two renames.
    """
    changed = {path: content for path, content in files.items() if _differs(root / path, content)}
    beside: dict[Path, Path] = {}
    try:
        for path, content in changed.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            draft = target.with_name(f".{target.name}.{token_hex(4)}")
            beside[target] = draft
            draft.write_bytes(content)
        for target, draft in beside.items():
            os.replace(draft, target)  # noqa: PTH105 (Path.replace returns what nobody needs)
    finally:
        for draft in beside.values():
            draft.unlink(missing_ok=True)
    return tuple(changed)


def _differs(target: Path, content: bytes) -> bool:
    return not target.is_file() or target.read_bytes() != content
