"""Where in a text an offset lies, as an editor counts: lines and columns from 1."""


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
