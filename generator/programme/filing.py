"""Where a file belongs: its kind, id and parent from its path, or what is wrong with it."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.diagnostics import Diagnostic, Place, Severity
from generator.grammar import similar
from generator.records import KINDS, Kind

RECORDS = "records"
KEPT_ASIDE = frozenset({"demo-identities.csv", "demo-tokens.csv"})
"""Files of the fictional school that lie among the records without being ones."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of one record: its kind, its id, the id of the record it lies within."""

    kind: Kind
    id: str
    within: str = ""

    @property
    def key(self) -> str:
        """How other records point at it: ``pr-a1b2`` or ``pr-a1b2/m-2026-10-12``."""
        return f"{self.within}/{self.id}" if self.within else self.id


def slot_of(path: str, kinds: tuple[Kind, ...] = KINDS) -> Slot | Diagnostic | None:
    """The slot of a path under ``records/``; None for files kept aside on purpose."""
    parts = PurePosixPath(path).parts[1:]
    if len(parts) == 1:
        return _single(path, parts[0], kinds)
    kind = next((kind for kind in kinds if kind.folder == parts[0]), None)
    if kind is None:
        return _unknown_folder(path, parts[0], kinds)
    depth = 3 if kind.within else 2
    if len(parts) != depth:
        wanted = f"records/{kind.folder}/" + (f"<id: {kind.within}>/" if kind.within else "")
        return _refuse(
            path,
            "misplaced-file",
            "Файл лежит не на своём месте.",
            f"Записи «{kind.plural}» лежат прямо в {wanted}.",
        )
    return _slot(path, kind, parts)


def _slot(path: str, kind: Kind, parts: tuple[str, ...]) -> Slot | Diagnostic:
    name = PurePosixPath(parts[-1])
    if name.suffix != kind.suffix:
        return _refuse(
            path,
            "file-suffix",
            f"Расширение «{name.suffix}» здесь не ждут.",
            f"Переименуйте файл в {name.stem}{kind.suffix}.",
        )
    if not re.fullmatch(kind.pattern, name.stem) or not name.stem.startswith(kind.prefix):
        return _refuse(
            path, "file-name", f"Имя «{name.stem}» не годится как id записи.", _name_remedy(kind)
        )
    return Slot(kind, name.stem, parts[1] if kind.within else "")


def _name_remedy(kind: Kind) -> str:
    start = f" Имя начинается с «{kind.prefix}»." if kind.prefix else ""
    examples = {"season": " Пример: 2026-27.", "meeting": " Пример: m-2026-10-12."}
    rule = "Имя — от 3 до 41 знака: строчные латинские буквы, цифры и дефис."
    return f"{rule}{start}{examples.get(kind.name, '')}"


def _single(path: str, name: str, kinds: tuple[Kind, ...]) -> Slot | Diagnostic | None:
    if name in KEPT_ASIDE:
        return None
    kind = next(
        (kind for kind in kinds if kind.single and f"{kind.name}{kind.suffix}" == name), None
    )
    if kind is not None:
        return Slot(kind, kind.name)
    return _refuse(
        path,
        "foreign-file",
        f"Файлу «{name}» в папке records не место.",
        "Положите запись в папку её вида, а посторонний файл уберите.",
    )


def _unknown_folder(path: str, folder: str, kinds: tuple[Kind, ...]) -> Diagnostic:
    known = [kind.folder for kind in kinds if kind.folder]
    near = similar(folder, known)
    remedy = f"Похоже на «{near}»." if near else f"Папки записей: {', '.join(sorted(known))}."
    return _refuse(path, "unknown-folder", f"Папки «{folder}» среди записей не бывает.", remedy)


def _refuse(path: str, rule: str, message: str, remedy: str) -> Diagnostic:
    return Diagnostic(
        place=Place(path), severity=Severity.ERROR, rule=rule, message=message, remedy=remedy
    )
