"""Public types: what exists here may be published, and nothing else can be.

Every value is a public fact already worded: enumerations are Russian words, counts of people are
coarse («около 40»). No field holds a person, or the id of a person, a pair or a meeting.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

LINE_LIMIT = 400
TEXT_LIMIT = 50_000
LIST_LIMIT = 1_000

Line: TypeAlias = Annotated[str, Field(max_length=LINE_LIMIT)]
Prose: TypeAlias = Annotated[str, Field(max_length=TEXT_LIMIT)]
Slug: TypeAlias = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{2,40}$")]
AnyForm: TypeAlias = Annotated[str, Field(pattern=r"^([a-z0-9][a-z0-9-]{2,40})?$")]
"""The id of a form; empty for everyone."""
SeasonId: TypeAlias = Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]
Key: TypeAlias = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_]{0,40}$")]
Coarse: TypeAlias = Annotated[int, Field(ge=0, le=100, multiple_of=5)]
"""The length of a bar: per cent to five, because finer shares are not public."""
WebAddress: TypeAlias = Annotated[
    str, Field(pattern=r"^(https?://[^\s<>\"']+)?$", max_length=LINE_LIMIT)
]
Lines: TypeAlias = Annotated[tuple[Line, ...], Field(max_length=LIST_LIMIT)]


class Public(BaseModel):
    """A public fact: frozen, strict, without unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class PublicSchool(Public):
    """Who publishes."""

    title: Line
    short_title: Line
    kind: Line
    town: Line
    region: Line = ""
    programme_title: Line
    motto: Line = ""
    about: Prose = ""
    contact: Line = ""
    site_url: WebAddress = ""
    fictional: bool = False


class PublicStage(Public):
    """A stage of a season: how it is called and what it brings."""

    title: Line
    brings: Line = ""


class PublicSeason(Public):
    """A school year of the programme; `current` is the one of the bundle's day."""

    id: SeasonId
    title: Line
    current: bool
    stages: Annotated[tuple[PublicStage, ...], Field(max_length=LIST_LIMIT)] = ()


class PublicText(Public):
    """A text of the programme, in Markdown; `kind` is the key of what it is about."""

    id: Slug
    kind: Key
    title: Line
    summary: Line
    body: Prose


class PublicModel(Public):
    """A variant of a form."""

    title: Line
    aim: Line


class PublicPortrait(Public):
    """A type of mentor or mentee by traits; nobody in particular."""

    title: Line
    traits: Lines


class PublicSchemeStep(Public):
    """A step of a form's way."""

    title: Line
    text: Line


class PublicForm(Public):
    """A form of mentoring; `canonical` is the key that its mark is drawn by."""

    id: Slug
    canonical: Key
    title: Line
    summary: Line
    aim: Line
    tasks: Lines = ()
    results: Lines = ()
    mentors: Lines
    mentees: Lines
    mentor_portraits: Annotated[tuple[PublicPortrait, ...], Field(max_length=LIST_LIMIT)] = ()
    mentee_portraits: Annotated[tuple[PublicPortrait, ...], Field(max_length=LIST_LIMIT)] = ()
    models: Annotated[tuple[PublicModel, ...], Field(max_length=LIST_LIMIT)] = ()
    scheme: Annotated[tuple[PublicSchemeStep, ...], Field(max_length=LIST_LIMIT)] = ()
    training_required: bool = False
    body: Prose = ""


class PublicStep(Public):
    """A step of a practice."""

    title: Line
    text: Line


class PublicEvidence(Public):
    """How well a practice is known to work; `key` orders the words of `label`."""

    key: Key
    label: Line
    known: Lines = ()


class PublicPractice(Public):
    """A practice that others may repeat; `id` is its public address, `form` the id of its form."""

    id: Slug
    title: Line
    form: Slug
    model: Line = ""
    stage: Line = ""
    topics: Lines = ()
    summary: Line
    problem: Line
    suits: Line
    steps: Annotated[tuple[PublicStep, ...], Field(max_length=LIST_LIMIT)]
    duration: Line
    resources: Lines = ()
    results: Lines = ()
    risks: Lines = ()
    adaptation: Line = ""
    evidence: PublicEvidence
    authors_role: Line
    license: Annotated[str, Field(min_length=1, max_length=LINE_LIMIT)]
    level: Line
    adopted_by: Lines = ()
    version: Annotated[int, Field(ge=1)]
    published_on: date
    body: Prose


class PublicMaterial(Public):
    """A recommendation, in Markdown; `forms` are ids, empty for every form."""

    id: Slug
    title: Line
    summary: Line
    audience: Lines
    stage: Line = ""
    forms: Annotated[tuple[Slug, ...], Field(max_length=LIST_LIMIT)] = ()
    body: Prose


class PublicPartner(Public):
    """An organisation that agreed to be named."""

    title: Line
    kind: Line
    gives: Lines = ()
    url: WebAddress = ""


class PublicFigure(Public):
    """A number as it may be said: `text` in words or rounded, or a reason why it is `hidden`.

    `unit` stands after the text; `n` says in words how much it was counted over.
    """

    key: Key
    title: Line
    text: Line = ""
    unit: Line = ""
    n: Line = ""
    period: Line
    definition: Line
    hidden: Line = ""


class PublicFormCount(Public):
    """A form in a season: its people and its pairs and groups, in coarse words."""

    form: Slug
    people: Line
    pairs: Line


class PublicShare(Public):
    """A share of answers in words and as a bar, of everyone or of a form; or why it is `hidden`."""

    form: AnyForm = ""
    title: Line = ""
    text: Line = ""
    bar: Coarse | None = None
    hidden: Line = ""


class PublicWay(StrEnum):
    """Where something went: marks against expectations, a parameter since the entry."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


class PublicMark(Public):
    """What a question was marked with on the average; `against` compares it with the entry."""

    title: Line
    text: Line
    bar: Coarse
    against: PublicWay | None = None


class PublicVoice(Public):
    """What one audience answered at the end of a season; all is empty but for `hidden` words.

    `satisfied` is of everyone, then of forms; `untold` says what else was asked but not told.
    """

    audience: Key
    title: Line
    rate: Line = ""
    n: Line = ""
    hidden: Line = ""
    definition: Line = ""
    satisfied: Annotated[tuple[PublicShare, ...], Field(max_length=LIST_LIMIT)] = ()
    yes: Annotated[tuple[PublicShare, ...], Field(max_length=LIST_LIMIT)] = ()
    marks: Annotated[tuple[PublicMark, ...], Field(max_length=LIST_LIMIT)] = ()
    untold: Line = ""


class PublicTurn(StrEnum):
    """Whether what changed is wished for."""

    BETTER = "better"
    WORSE = "worse"
    NEITHER = "neither"


class PublicChange(Public):
    """What became of a parameter between entry and exit: its way, and whether it is wished."""

    title: Line
    way: PublicWay
    turn: PublicTurn


class PublicInfluence(Public):
    """Changes of those who filled in one sheet twice: everyone, or those of one `form`."""

    title: Line
    form: AnyForm = ""
    n: Line = ""
    hidden: Line = ""
    changes: Annotated[tuple[PublicChange, ...], Field(max_length=LIST_LIMIT)] = ()


class PublicPeriod(Public):
    """The figures of one season, or of all (`season` is then empty).

    Answers (`voices`, `influence`) are there only when the season no longer `goes_on`.
    """

    season: Annotated[str, Field(pattern=r"^(\d{4}-\d{2})?$")]
    title: Line
    goes_on: bool = False
    figures: Annotated[tuple[PublicFigure, ...], Field(max_length=LIST_LIMIT)]
    forms: Annotated[tuple[PublicFormCount, ...], Field(max_length=LIST_LIMIT)] = ()
    voices: Annotated[tuple[PublicVoice, ...], Field(max_length=LIST_LIMIT)] = ()
    influence: Annotated[tuple[PublicInfluence, ...], Field(max_length=LIST_LIMIT)] = ()


class PublicResults(Public):
    """Everything counted, the newest season first; groups of people under `k` are not told."""

    k: Annotated[int, Field(ge=10)]
    periods: Annotated[tuple[PublicPeriod, ...], Field(max_length=LIST_LIMIT)] = ()


class Bundle(Public):
    """What a school has made public as of a day; every tuple stands in the order of showing."""

    as_of: date
    school: PublicSchool
    seasons: Annotated[tuple[PublicSeason, ...], Field(max_length=LIST_LIMIT)] = ()
    texts: Annotated[tuple[PublicText, ...], Field(max_length=LIST_LIMIT)] = ()
    forms: Annotated[tuple[PublicForm, ...], Field(max_length=LIST_LIMIT)] = ()
    practices: Annotated[tuple[PublicPractice, ...], Field(max_length=LIST_LIMIT)] = ()
    materials: Annotated[tuple[PublicMaterial, ...], Field(max_length=LIST_LIMIT)] = ()
    partners: Annotated[tuple[PublicPartner, ...], Field(max_length=LIST_LIMIT)] = ()
    results: PublicResults
