"""Where in a text an offset lies, as an editor counts: lines and columns from 1."""

from bisect import bisect_right


class Lines:
    """The line starts of one text."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        self._starts.extend(at + 1 for at, char in enumerate(text) if char == "\n")

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
