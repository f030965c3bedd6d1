"""Records that could not be read: what is not there may be among them."""

from generator.programme import Programme
from generator.records import Kind


def unread(programme: Programme, kind: Kind) -> tuple[str, ...]:
    """Files of a kind that were left out because of their errors."""
    folder = f"records/{kind.folder}/"
    return tuple(path for path in programme.archive.broken.values() if path.startswith(folder))
