"""How a bundle lies on disk: which file holds which part, and what the manifest says."""

from datetime import date
from typing import Annotated

from pydantic import Field

from generator.bundle.types import Bundle, Line, Public

FORMAT = 1
MANIFEST = "manifest.json"
FILES = {f"{name}.json": name for name in Bundle.model_fields if name != "as_of"}
"""File → field of the bundle."""

Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Manifest(Public):
    """What stands in a bundle: its format, whose it is, of which day, and the hash of each file."""

    format: int
    school: Line
    as_of: date
    files: dict[str, Digest]
