"""The bundle: a folder holding only what a school has made public, and nothing else.

`publication` writes it from the records, `public` makes the public site of it, other schools and
a region may collect it.
"""

from generator.bundle.reading import BundleError, read_bundle
from generator.bundle.types import (
    Bundle,
    PublicEvidence,
    PublicFigure,
    PublicForm,
    PublicFormCount,
    PublicMaterial,
    PublicModel,
    PublicPartner,
    PublicPeriod,
    PublicPortrait,
    PublicPractice,
    PublicResults,
    PublicSchemeStep,
    PublicSchool,
    PublicSeason,
    PublicStage,
    PublicStep,
    PublicText,
)
from generator.bundle.writing import save_bundle

__all__ = [
    "Bundle",
    "BundleError",
    "PublicEvidence",
    "PublicFigure",
    "PublicForm",
    "PublicFormCount",
    "PublicMaterial",
    "PublicModel",
    "PublicPartner",
    "PublicPeriod",
    "PublicPortrait",
    "PublicPractice",
    "PublicResults",
    "PublicSchemeStep",
    "PublicSchool",
    "PublicSeason",
    "PublicStage",
    "PublicStep",
    "PublicText",
    "read_bundle",
    "save_bundle",
]
