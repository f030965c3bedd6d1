"""From the programme to the bundle: what may be public, filled field by field."""

from generator.publication.gate import gate
from generator.publication.publishing import publish, write_bundle
from generator.publication.scan import PublicationRefusedError, Scan

__all__ = ["PublicationRefusedError", "Scan", "gate", "publish", "write_bundle"]
