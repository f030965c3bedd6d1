"""No private word of any record reaches the bundle or the public site.

Every text field of every kind is filled with a word of its own, by walking the models; what may
be public is listed here once more, by hand. A new field is private until it stands in both.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import NoneType
from typing import Any, cast, get_args, get_origin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.bundle import Bundle, save_bundle
from generator.documents import Document
from generator.identities import Identities
from generator.page import Page
from generator.programme import Archive, Filed, Programme
from generator.programme.filing import Slot
from generator.public import public_site
from generator.publication import publish
from generator.records import KINDS, Kind
from generator.records.choice import Choice
from generator.records.practice import PracticeStatus
from generator.records.reference import Reference
from generator.resources import template_folders
from generator.templating import Templates

AS_OF = date(2026, 9, 5)
REPOSITORY = Path(__file__).parents[2]

ALWAYS = {
    *(f"school.{name}" for name in ("title", "short_title", "kind", "town", "region")),
    *(f"school.{name}" for name in ("programme_title", "motto", "about", "contact", "site_url")),
    *(f"season.{name}" for name in ("title", "stages.title", "stages.planned_result")),
    *(f"form.{name}" for name in ("title", "summary", "aim", "tasks", "results", "body")),
    *(
        f"form.{who}_portraits.{name}"
        for who in ("mentor", "mentee")
        for name in ("title", "traits")
    ),
    *("form.models.title", "form.models.aim", "form.scheme.stage", "form.scheme.activities"),
}
WHEN_PUBLIC = {
    "school.roles.title",  # whom a public material is for
    *(f"page.{name}" for name in ("title", "summary", "body")),
    *(f"material.{name}" for name in ("title", "summary", "body")),
    *(f"partner.{name}" for name in ("title", "gives", "url")),
    *(f"practice.{name}" for name in ("title", "summary", "problem", "suits", "body", "license")),
    *(f"practice.{name}" for name in ("duration", "resources", "results", "risks", "topics")),
    *(f"practice.{name}" for name in ("adaptation", "authors_role", "adopted_by")),
    *("practice.steps.title", "practice.steps.text", "practice.evidence.text"),
}
_PLAIN = {
    "_identifier": "key1",
    "read_day": AS_OF.isoformat(),
    "_month": "2026-09",
    "_year": "2026",
    "_timezone": "Europe/Moscow",
}
_OPEN_IDS = {"school", "season", "page", "material", "form", "practice"}


def key_of(kind: str) -> str:
    """The id of the one record of a kind."""
    known = {"season": "2026-27", "model": "key1", "*": "pr-wall", "meeting": "m-2026-09-05"}
    prefix = next((each.prefix for each in KINDS if each.name == kind), "")
    return known.get(kind, f"{prefix or f'{kind}-'}wall".replace("_", "-"))


@dataclass
class Filling:
    """A programme with one record of each kind, and the word that each text field got."""

    salt: str
    shown: bool
    words: dict[str, str] = field(default_factory=dict[str, str])

    def programme(self) -> Programme:
        return Programme(Archive(tuple(self._filed(kind) for kind in KINDS)), AS_OF)

    def _filed(self, kind: Kind) -> Filed:
        own = {"id": key_of(kind.name)}
        if kind.within:
            own[kind.within] = key_of(kind.within)
        data = self._group(kind.model, kind.name)
        record = kind.model.model_validate({**data, **own}, context={"aliases": {}})
        within = key_of(kind.within) if kind.within else ""
        path = f"records/{kind.folder}/{record.id}{kind.suffix}"
        return Filed(record, Document(path, {}), Slot(kind, record.id, within))

    def _group(self, model: type[BaseModel], path: str) -> dict[str, object]:
        return {
            info.alias or name: self._value(info.annotation, info.metadata, f"{path}.{name}")
            for name, info in model.model_fields.items()
        }

    def _value(self, annotation: Any, marks: list[Any], path: str) -> object:
        marked = getattr(annotation, "__metadata__", ())
        if marked:
            return self._value(get_args(annotation)[0], [*marked, *marks], path)
        for mark in marks:
            if isinstance(mark, Reference):
                return key_of(mark.kind)
        if isinstance(annotation, type) and get_origin(annotation) is None:
            return self._single(annotation, marks, path)
        return self._composed(annotation, path)

    def _composed(self, annotation: Any, path: str) -> object:
        origin, inner = get_origin(annotation), get_args(annotation)
        if origin is tuple:
            return (self._value(inner[0], [], path),)
        if origin in {dict, Mapping} or (isinstance(origin, type) and issubclass(origin, Mapping)):
            return {str(self._value(inner[0], [], path)): self._value(inner[1], [], path)}
        return self._value(next(each for each in inner if each is not NoneType), [], path)

    def _single(self, annotation: type, marks: list[Any], path: str) -> object:
        if issubclass(annotation, BaseModel):
            return self._group(annotation, path)
        if annotation is PracticeStatus:
            return PracticeStatus.PUBLISHED if self.shown else PracticeStatus.REVIEW
        if issubclass(annotation, Choice):
            return next(iter(annotation))
        return self._scalar(marks, path)

    def _scalar(self, marks: list[Any], path: str) -> str:
        reader = next((mark.func.__name__ for mark in marks if hasattr(mark, "func")), "")
        if reader == "_flag":
            return "да" if path.endswith(".public") and self.shown else "нет"
        if reader in {"_whole", "_number"}:
            return str(min([12, *(mark.le for mark in marks if hasattr(mark, "le"))]))
        if reader in _PLAIN:
            return _PLAIN[reader]
        return f"https://a.example/{self._word(path)}" if reader == "_url" else self._word(path)

    def _word(self, path: str) -> str:
        """A word that nothing in the way to a page rewrites."""
        number = len(self.words)
        letters = "".join("абвгдежзик"[number // 10**place % 10] for place in range(4))
        return self.words.setdefault(path, f"тайна{self.salt}{letters}")


def published(filling: Filling, folder: Path) -> tuple[str, str]:
    """Everything of the bundle, and everything of the pages, as text of one case."""
    bundle = publish(filling.programme(), Identities())
    save_bundle(bundle, folder)
    written = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))
    return written.casefold(), "\n".join(_shown(bundle)).casefold()


def _shown(bundle: Bundle) -> Iterator[str]:
    made = public_site(bundle, Templates(template_folders(REPOSITORY, "public")))
    yield from (made.name, made.tagline, made.footer, made.notice)
    for page in made.pages:
        yield from _texts(page)


def _texts(page: Page) -> Iterator[str]:
    yield from (page.url, page.title, page.description, page.head, page.source)
    for part in page.parts:
        yield from (part.id, part.title, part.note, part.html, part.text)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bundle")


@settings(max_examples=12, deadline=None)
@given(salt=st.text("абвгдеёжзийклмнопрст", min_size=1, max_size=12), shown=st.booleans())
def test_no_private_word_reaches_the_public(folder: Path, salt: str, shown: bool) -> None:  # noqa: FBT001
    filling = Filling(salt, shown)
    written, seen = published(filling, folder)
    allowed = ALWAYS | WHEN_PUBLIC if shown else ALWAYS
    leaked = {
        path
        for path, word in filling.words.items()
        if path not in allowed and (word in written or word in seen)
    }
    assert leaked == set()


def test_every_public_word_does_reach_it(folder: Path) -> None:
    """The control: the walk fills what it says, and the list above is not longer than the truth."""
    filling = Filling("слово", shown=True)
    written, seen = published(filling, folder)
    assert {path for path in ALWAYS | WHEN_PUBLIC if filling.words[path] not in written} == set()
    unseen = {path for path in ALWAYS | WHEN_PUBLIC if filling.words[path] not in seen}
    assert unseen == {"school.kind", "school.region", "school.site_url"}


def test_the_walk_fills_every_kind() -> None:
    filling = Filling("слово", shown=True)
    kinds = {type(record).__name__ for record in filling.programme().every()}
    assert len(kinds) == len(KINDS)
    assert {path.split(".")[0] for path in filling.words} >= {kind.name for kind in KINDS} - {
        "response"
    }


def test_no_id_of_an_inner_record_reaches_the_public(folder: Path) -> None:
    written, seen = published(Filling("слово", shown=True), folder)
    inner = {key_of(kind.name) for kind in KINDS if kind.name not in _OPEN_IDS}
    found = set(re.findall(r"[\w-]+", f"{written}\n{seen}"))
    assert found & {"form-wall", "practice-wall"} == {"form-wall", "practice-wall"}
    assert found & inner == set()


def test_kinds_are_walked_by_their_own_fields() -> None:
    """A field that the walk cannot fill would hide from the test above."""
    for kind in KINDS:
        group = cast("Any", Filling("слово", shown=True))._group(kind.model, kind.name)
        assert group.keys() == {
            info.alias or name for name, info in kind.model.model_fields.items()
        }
