"""The one locale there is: Russian, from CLDR, never the machine's."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


@cache
def russian() -> "Locale":
    """Open Babel's Russian data, once."""
    from babel import Locale

    return Locale("ru")
