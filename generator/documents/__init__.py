"""Read the files of records: the only room that knows YAML.

`scan` finds files, `read` makes a `Document` of each, with the place of every key and value,
or diagnostics in the curator's words. Every scalar stays the text that was written; what it
means the record models decide. Both are pure but for the file system and never raise. `emit`
writes the data of a new record.
"""

from generator.documents.document import Document, Marks, Reading
from generator.documents.emitting import emit
from generator.documents.reading import read
from generator.documents.scan import refusal, scan
from generator.documents.tree import Path, Value

__all__ = ["Document", "Marks", "Path", "Reading", "Value", "emit", "read", "refusal", "scan"]
