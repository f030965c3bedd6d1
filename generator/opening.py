"""The edge where a programme is opened: the day, the clock and the private files come in here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from generator.diagnostics import Diagnostic, Place, Severity, settle
from generator.identities import Identities, read_identities
from generator.programme import Programme, load
from generator.records.response import Response
from generator.records.school import School
from generator.records.values import read_day
from generator.records.wave import Wave
from generator.rules import run
from generator.tokens import Tokens, read_tokens

AS_OF_VARIABLE = "NASTAVNIK_AS_OF"


@dataclass(frozen=True, slots=True)
class Opened:
    """A programme with everything that lies beside its records, and all its problems."""

    root: Path
    programme: Programme
    identities: Identities
    tokens: Tokens
    diagnostics: tuple[Diagnostic, ...]

    @property
    def has_errors(self) -> bool:
        """Whether a public build must be refused."""
        return any(found.is_error for found in self.diagnostics)


def open_programme(
    root: Path, as_of: date | None = None, environ: Mapping[str, str] | None = None
) -> Opened:
    """Read the records under ``root`` and everything that belongs to them.

    Raises:
        PydanticCustomError: the day in NASTAVNIK_AS_OF is not a day.
    """
    archive = load(root)
    school = next((f.record for f in archive.filed if isinstance(f.record, School)), None)
    programme = Programme(archive, resolve_as_of(as_of, environ or {}, school))
    fictional = school is not None and school.fictional
    names = _beside(root, "identities.csv", fictional=fictional)
    identities, named = read_identities(*names) if names else (Identities(), ())
    codes = _beside(root, "tokens.csv", fictional=fictional)
    tokens, coded = read_tokens(*codes) if codes else (Tokens(), ())
    return Opened(
        root=root,
        programme=programme,
        identities=identities,
        tokens=tokens,
        diagnostics=settle(
            (
                *run(programme),
                *named,
                *coded,
                *_unknown_tokens(programme, tokens),
                *_demo_files(root, fictional=fictional),
            )
        ),
    )


def resolve_as_of(given: date | None, environ: Mapping[str, str], school: School | None) -> date:
    """The day of the build: asked for, from the environment, the demo's own, or today."""
    if given is not None:
        return given
    if environ.get(AS_OF_VARIABLE):
        return read_day(environ[AS_OF_VARIABLE])
    if school is not None and school.fictional and school.as_of is not None:
        return school.as_of
    return datetime.now(ZoneInfo(school.timezone if school else "Europe/Moscow")).date()


def _beside(root: Path, name: str, *, fictional: bool) -> tuple[bytes, str] | None:
    """A private file of the root; a fictional school without one reads its demo twin."""
    for path in (name, f"records/demo-{name}") if fictional else (name,):
        if (root / path).is_file():
            return (root / path).read_bytes(), path
    return None


def _unknown_tokens(programme: Programme, tokens: Tokens) -> Iterator[Diagnostic]:
    """Answers under codes that nobody was given; silent where the file of tokens is not at hand."""
    for response in programme.ever(Response) if tokens else ():
        wave = programme.get(Wave, response.wave)
        if wave is not None and tokens.holder(wave.season, response.id) is None:
            yield Diagnostic(
                place=Place(programme.path(response)),
                severity=Severity.ERROR,
                rule="unknown-token",
                message=f"Кода этого ответа в сезоне {wave.season} никому не выдавали.",
                remedy="Сверьте имя файла с tokens.csv; если код верный, добавьте туда строку.",
            )


def _demo_files(root: Path, *, fictional: bool) -> tuple[Diagnostic, ...]:
    """The demo's people are exempt from the name scan, so a real school may not have them."""
    if fictional:
        return ()
    names = ("records/demo-identities.csv", "records/demo-tokens.csv")
    return tuple(
        Diagnostic(
            place=Place(name),
            severity=Severity.ERROR,
            rule="demo-file",
            message="Файл учебного примера лежит среди записей настоящей организации.",
            remedy=f"Удалите его, а своих участников ведите в {name.removeprefix('records/demo-')}"
            " в корне: этот файл не попадает в git.",
        )
        for name in names
        if (root / name).is_file()
    )
