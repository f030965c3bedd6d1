"""From the programme to the bundle: what may be public, filled field by field."""

from generator.publication.publishing import publish, write_bundle
from generator.publication.scan import PublicationRefusedError

__all__ = ["PublicationRefusedError", "publish", "write_bundle"]
