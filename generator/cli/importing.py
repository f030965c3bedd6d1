"""`nastavnik import`: answers from an export of a survey, and themes of the open ones."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import click

from generator.cli.ground import CLEAN, PROBLEMS, DayType, opened
from generator.cli.refusing import CannotRunError, disk
from generator.grammar import count, similar
from generator.imports.bounds import read_bounded
from generator.imports.clock import Order
from generator.imports.laying import Layout, lay_out
from generator.imports.remark import RefusedError, Remark
from generator.imports.respondents import Ground
from generator.imports.taking import Choices, take
from generator.imports.themes import take_themes
from generator.imports.writing import write_all
from generator.opening import Opened
from generator.records.instrument import Instrument
from generator.records.wave import Wave

wave_option = click.option(
    "--wave", "wave_id", required=True, metavar="ID", help="Волна, на которую отвечали."
)
dry_option = click.option("--dry-run", is_flag=True, help="Ничего не записывать, только показать.")


@click.group(
    help="Перенести ответы на анкету из выгрузки в записи.",
    options_metavar="[ПАРАМЕТРЫ]",
    subcommand_metavar="ЧТО …",
)
def command() -> None:
    """What can be brought in."""


@command.command(
    options_metavar="[ПАРАМЕТРЫ]",
    short_help="ответы из файла выгрузки",
    help="Перенести ответы из файла: XLSX или CSV Яндекс Форм, ZIP или CSV Google, CSV из Excel.",
)
@click.argument("file", metavar="ФАЙЛ", type=click.Path(path_type=Path))
@wave_option
@dry_option
@click.option("--replace", is_flag=True, help="Заменить записи, если ответы изменились.")
@click.option("--latest", is_flag=True, help="Из двух ответов под одним кодом взять новый.")
@click.option(
    "--answered-on", type=DayType(), metavar="ДЕНЬ", help="День ответов, время которых неизвестно."
)
@click.option(
    "--day-first",
    "order",
    flag_value=Order.DAY_FIRST,
    type=Order,
    help="В датах 03/04 первым день.",
)
@click.option(
    "--month-first", "order", flag_value=Order.MONTH_FIRST, type=Order, help="Первым месяц."
)
def responses(  # noqa: PLR0913 (each is a parameter of the command)
    *,
    file: Path,
    wave_id: str,
    dry_run: bool,
    replace: bool,
    latest: bool,
    answered_on: date | None,
    order: Order | None,
) -> int:
    """All problems at once; with an error nothing is written."""
    school = opened()
    ground = ground_of(school, wave_id)
    try:
        with disk():
            content = read_bounded(file)
    except RefusedError as refused:
        return _told((refused.remark,))
    taken = take(content, ground, Choices(answered_on, order, latest=latest))
    click.echo("\n".join((f"Файл {file.name} → волна {wave_id}", *taken.told)))
    if taken.has_errors:
        return _told(taken.remarks)
    try:
        with disk():
            layout = lay_out(school.root, ground, taken.answers, replace=replace)
    except RefusedError as refused:
        return _told((*taken.remarks, refused.remark))
    _told((*taken.remarks, *layout.remarks))
    click.echo(_became(layout))
    return _write(school.root, layout.files, dry_run=dry_run)


@command.command(
    options_metavar="[ПАРАМЕТРЫ]",
    short_help="темы, вписанные рядом с открытыми ответами",
    help="Перенести в записи темы, вписанные рядом с открытыми ответами в private/answers/.",
)
@wave_option
@dry_option
def themes(*, wave_id: str, dry_run: bool) -> int:
    """Themes are the only thing of an open answer that the records hold."""
    school = opened()
    with disk():
        themed = take_themes(school.root, ground_of(school, wave_id))
    if any(remark.is_error for remark in themed.remarks):
        return _told(themed.remarks)
    changed = count(len(themed.files), "запись", "записи", "записей")
    click.echo(f"Темы вписаны в {changed}." if themed.files else "Новых тем нет.")
    return _write(school.root, themed.files, dry_run=dry_run)


def ground_of(school: Opened, wave_id: str) -> Ground:
    """The wave with its instrument; both must be there and whole."""
    programme = school.programme
    wave = programme.get(Wave, wave_id)
    if wave is None:
        raise CannotRunError(_no_wave(school, wave_id))
    instrument = programme.get(Instrument, wave.instrument)
    if instrument is None:
        raise CannotRunError(
            f"Анкеты {wave.instrument} волны {wave_id} нет, или она с ошибками. "
            "Их покажет «nastavnik check»."
        )
    return Ground(programme, school.tokens, wave, instrument)


def _no_wave(school: Opened, wave_id: str) -> str:
    if school.programme.is_broken(wave_id):
        return f"Запись волны «{wave_id}» с ошибками. Их покажет «nastavnik check»."
    known = [wave.id for wave in school.programme.ever(Wave)]
    near = similar(wave_id, known)
    hint = f"Похоже на «{near}»." if near else f"Есть: {', '.join(known) or 'пока ни одной'}."
    return f"Волны «{wave_id}» нет. {hint}"


def _told(remarks: Iterable[Remark]) -> int:
    """Print every remark; 1 with the reason when there is an error among them."""
    found = list(remarks)
    for remark in found:
        click.echo(remark.text)
    if not any(remark.is_error for remark in found):
        return CLEAN
    click.echo("Ничего не записано: сначала исправьте ошибки.")
    return PROBLEMS


def _became(layout: Layout) -> str:
    private = [path for path in layout.files if path.startswith("private/")]
    beside = [f"Вне git: {path}." for path in private]
    return "\n".join((layout.told, *beside))


def _write(root: Path, files: Mapping[str, bytes], *, dry_run: bool) -> int:
    if dry_run:
        click.echo("\n".join(("Записано было бы:", *files) if files else ("Писать нечего.",)))
        return CLEAN
    with disk():
        written = write_all(root, files)
    changed = count(len(written), "файл", "файла", "файлов")
    click.echo(f"Записано: {changed}. Проверьте: nastavnik check" if written else "Писать нечего.")
    return CLEAN
