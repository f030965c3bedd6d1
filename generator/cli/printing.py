"""`nastavnik print`: slips with codes and questionnaires on paper, as pages to print."""

from pathlib import Path

import click

from generator.cli.ground import CLEAN, opened
from generator.cli.refusing import CannotRunError, disk
from generator.grammar import count, similar
from generator.identities import Identities
from generator.imports.asking.codes import added, codeless, draw
from generator.imports.asking.printing import form_page, slips_page
from generator.imports.private_tables import check_ignored
from generator.imports.remark import RefusedError
from generator.imports.writing import write_all
from generator.opening import Opened
from generator.records.choice import folded
from generator.records.instrument import Instrument
from generator.records.season import Season
from generator.records.vocabulary import WaveKey
from generator.tokens import Tokens, read_tokens

PAPERS = "papers"
TOKENS = "tokens.csv"
out_option = click.option(
    "--out", type=click.Path(path_type=Path), metavar="ФАЙЛ", help="Куда положить страницу."
)


@click.group(
    help="Распечатать коды отвечающих или бумажную анкету.",
    options_metavar="[ПАРАМЕТРЫ]",
    subcommand_metavar="ЧТО …",
)
def command() -> None:
    """What can be printed."""


@command.command(
    options_metavar="[ПАРАМЕТРЫ]",
    short_help="листки с кодами участников",
    help="Листки с кодами участников сезона, 12 на листе A4, с линиями разреза.",
)
@click.option("--season", "season_id", metavar="ID", help="Сезон; без него — нынешний.")
@click.option("--issue", is_flag=True, help="Выдать коды тем, у кого их нет, в tokens.csv.")
@out_option
def slips(*, season_id: str | None, issue: bool, out: Path | None) -> int:
    """Names are printed only into papers/, which git passes over."""
    school = opened()
    season = _season(school, season_id)
    tokens = _issue(school, season) if issue else school.tokens
    target = out or school.root / PAPERS / f"slips-{season.id}.html"
    named = school.identities if _is_private(school, target) else Identities()
    page, number = slips_page(school.root, school.programme, tokens, season, named)
    lacking = codeless(school.programme, tokens, season)
    if lacking and not school.programme.school.fictional:
        without = count(len(lacking), "отвечающего", "отвечающих", "отвечающих")
        click.echo(f"Кодов сезона нет у {without}: выдать их — --issue.")
    if not number:
        raise CannotRunError(f"В {TOKENS} нет кодов участников сезона {season.id}.")
    _put(target, page)
    made = count(number, "листок", "листка", "листков")
    beside = "с именами" if named else "без имён: только id"
    click.echo(f"{_shown(school, target)}: {made}, {beside}. Откройте в браузере и напечатайте.")
    return CLEAN


@command.command(
    options_metavar="[ПАРАМЕТРЫ]",
    short_help="бумажная анкета",
    help="Бумажная анкета: АНКЕТА — её id.",
)
@click.argument("instrument_id", metavar="АНКЕТА")
@click.option("--wave", "wave_name", default="вход", metavar="ВОЛНА", help="Вход, середина, выход.")
@out_option
def form(*, instrument_id: str, wave_name: str, out: Path | None) -> int:
    """Any instrument, any wave of it."""
    school = opened()
    instrument = school.programme.get(Instrument, instrument_id)
    if instrument is None:
        raise CannotRunError(_no_instrument(school, instrument_id))
    wave = WaveKey.spellings().get(folded(wave_name))
    if wave is None:
        raise CannotRunError(f"Волны «{wave_name}» не бывает: вход, середина или выход.")
    page = form_page(school.root, school.programme, instrument, wave)
    if not page:
        raise CannotRunError(f"В анкете {instrument.id} нет вопросов волны «{wave.label}».")
    target = out or school.root / PAPERS / f"form-{instrument.id}-{wave.value}.html"
    _put(target, page)
    click.echo(f"{_shown(school, target)}: откройте в браузере и напечатайте.")
    return CLEAN


def _season(school: Opened, key: str | None) -> Season:
    season = school.programme.get(Season, key) if key else school.programme.season
    if season is None:
        known = ", ".join(one.id for one in school.programme.seasons) or "пока ни одного"
        raise CannotRunError(f"Сезона «{key or ''}» нет. Есть: {known}.")
    return season


def _no_instrument(school: Opened, key: str) -> str:
    known = [one.id for one in school.programme.of(Instrument)]
    near = similar(key, known)
    return f"Анкеты «{key}» нет. " + (
        f"Похоже на «{near}»." if near else f"Есть: {', '.join(known)}."
    )


def _is_private(school: Opened, target: Path) -> bool:
    """Whether a page lies where names may be: in papers/, which git passes over."""
    if not target.resolve().is_relative_to((school.root / PAPERS).resolve()):
        return False
    _ignored(school, PAPERS)
    return True


def _ignored(school: Opened, name: str) -> None:
    try:
        check_ignored(school.root, name)
    except RefusedError as refused:
        raise CannotRunError(f"{refused.remark.message} {refused.remark.remedy}") from None


def _issue(school: Opened, season: Season) -> Tokens:
    """Give codes to those without, and say how many; a fictional school keeps its own."""
    if school.programme.school.fictional:
        raise CannotRunError(
            "Организация вымышленная: её коды лежат среди записей, новых ей не выдают."
        )
    if any(found.is_error and found.place.path == TOKENS for found in school.diagnostics):
        raise CannotRunError(f"В {TOKENS} есть ошибки. Их покажет «nastavnik check».")
    _ignored(school, TOKENS)
    lacking = codeless(school.programme, school.tokens, season)
    if not lacking:
        click.echo("Коды сезона есть у всех.")
        return school.tokens
    taken = {token.token for token in school.tokens.values()}
    given = dict(zip(lacking, draw(taken, len(lacking)), strict=True))
    path = school.root / TOKENS
    with disk():
        content = added(path.read_bytes() if path.is_file() else b"", season.id, given)
        write_all(school.root, {TOKENS: content})
    click.echo(f"Выдано: {count(len(given), 'код', 'кода', 'кодов')}, записаны в {TOKENS}.")
    return read_tokens(content)[0]


def _put(target: Path, page: str) -> None:
    with disk():
        write_all(target.parent, {target.name: page.encode()})


def _shown(school: Opened, target: Path) -> str:
    whole = target.resolve()
    inside = whole.is_relative_to(school.root)
    return whole.relative_to(school.root).as_posix() if inside else str(target)
