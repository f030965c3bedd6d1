"""The bundle: a folder holding only what a school has made public, and nothing else.

`publication` writes it from the records, `public` makes the public site of it, other schools and
a region may collect it.
"""

from generator.bundle.reading import BundleError, read_bundle
from generator.bundle.types import (
    Bundle,
    PublicChange,
    PublicEvidence,
    PublicFigure,
    PublicForm,
    PublicFormCount,
    PublicInfluence,
    PublicMark,
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
    PublicShare,
    PublicStage,
    PublicStep,
    PublicText,
    PublicTurn,
    PublicVoice,
    PublicWay,
)
from generator.bundle.writing import save_bundle

__all__ = [
    "Bundle",
    "BundleError",
    "PublicChange",
    "PublicEvidence",
    "PublicFigure",
    "PublicForm",
    "PublicFormCount",
    "PublicInfluence",
    "PublicMark",
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
    "PublicShare",
    "PublicStage",
    "PublicStep",
    "PublicText",
    "PublicTurn",
    "PublicVoice",
    "PublicWay",
    "read_bundle",
    "save_bundle",
]
