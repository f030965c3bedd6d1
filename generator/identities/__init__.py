"""The file of identities, `identities.csv`: whose name stands behind which id.

It lies outside git and opens in Excel.
"""

from generator.identities.person import Identities, Identity
from generator.identities.reading import COLUMNS, read_identities

__all__ = ["COLUMNS", "Identities", "Identity", "read_identities"]
