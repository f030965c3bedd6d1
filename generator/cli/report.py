"""`nastavnik report`: papers to print, sign and send, written to papers/ outside git."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click

from generator import ledger
from generator.cli.ground import (
    CLEAN,
    PROBLEMS,
    DayType,
    as_of_option,
    curator_command,
    here,
    opened,
)
from generator.cli.refusing import CannotRunError, disk, said
from generator.cli.writing import write_new
from generator.grammar import count
from generator.opening import Opened
from generator.reports.catalogue import PAPERS
from generator.reports.desk import (
    last_day,
    make,
    paper_called,
    put,
    season_asked,
)
from generator.reports.paper import (
    Made,
    NothingToSayError,
    Paper,
    PaperRefusedError,
    Setting,
)
from generator.reports.provenance import commit_of
from generator.reports.sending import Sending, sending_record
from generator.reports.templates_copy import copy_templates
from generator.reports.word import TemplateRefusedError

_SUBJECTS = {
    "season": "за сезон",
    "pair": "на каждую пару; одна — с --pair",
    "person": "на каждого участника; один — с --person",
    "": "бланк",
}

_Decorated = Callable[..., int]

_SEASON = click.option("--season", metavar="ID", help="Сезон: 2025-26; без него — текущий.")
_DAYS = (
    click.option("--since", type=DayType(), metavar="ДЕНЬ", help="С какого дня рассказывать."),
    click.option("--until", type=DayType(), metavar="ДЕНЬ", help="По какой день рассказывать."),
    as_of_option,
    click.option(
        "--out",
        type=click.Path(path_type=Path, file_okay=False),
        help="Куда положить; без него — в papers/.",
    ),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of one call."""

    season: str | None = None
    since: date | None = None
    until: date | None = None
    as_of: date | None = None
    out: Path | None = None
    pair: str | None = None
    person: str | None = None
    template: Path | None = None


def _asking(*extra: Callable[[_Decorated], _Decorated]) -> Callable[[_Decorated], _Decorated]:
    """Give a command the options of a paper."""

    def decorate(function: _Decorated) -> _Decorated:
        for option in reversed((_SEASON, *_DAYS, *extra)):
            function = option(function)
        return function

    return decorate


class Papers(click.Group):
    """A command for each paper, by its key or Russian title, beside those of its own."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that makes a paper."""
        own = super().get_command(ctx, cmd_name)
        if own is not None:
            return own
        try:
            return _paper_command(paper_called(cmd_name, PAPERS))
        except PaperRefusedError as error:
            raise CannotRunError(str(error)) from None


@click.group(
    cls=Papers,
    invoke_without_command=True,
    help="Документы Word и Excel в папку papers; без слов — что можно составить.",
    options_metavar="[ПАРАМЕТРЫ]",
    subcommand_metavar="[ДОКУМЕНТ]",
)
@click.option("--all", "everything", is_flag=True, help="Составить все документы сезона.")
@_asking()
@click.pass_context
def command(context: click.Context, *, everything: bool, **options: Any) -> int:  # noqa: ANN401
    """Without a paper it lists what there is and what each needs."""
    if context.invoked_subcommand is not None:
        return CLEAN
    if not everything:
        click.echo("\n".join(_listed(PAPERS)))
        return CLEAN
    return _written(PAPERS, Asked(**options))


def _listed(papers: Iterable[Paper]) -> Iterable[str]:
    yield "Что можно составить:"
    for paper in papers:
        names = ", нужны имена (identities.csv)" if paper.needs_names else ""
        yield f"  {paper.key:<16} {paper.title} — {paper.file}; {_SUBJECTS[paper.subject]}{names}"
    yield "Составить: nastavnik report spravka --season 2025-26; всё сразу: nastavnik report --all."


def _paper_command(paper: Paper) -> click.Command:
    extra: list[Callable[[_Decorated], _Decorated]] = [
        click.option(
            "--template",
            type=click.Path(path_type=Path, exists=True, dir_okay=False),
            help="Свой шаблон Word вместо обычного.",
        )
    ]
    if paper.subject == "pair":
        extra.append(click.option("--pair", metavar="ID", help="Только эта пара."))
    if paper.subject == "person":
        extra.append(click.option("--person", metavar="ID", help="Только этот участник."))
    make_it = partial(_one, paper)
    return curator_command(name=paper.key, help=f"Составить: {paper.title}.")(
        _asking(*extra)(make_it)
    )


def _one(paper: Paper, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    return _written((paper,), Asked(**options))


def _written(papers: Sequence[Paper], asked: Asked) -> int:
    """Make the papers, put them in the folder and say so; 1 when one of them was refused."""
    school = opened(asked.as_of or asked.until)
    folder = asked.out or school.root / ledger.PAPERS_FOLDER
    commit = commit_of(school.root)
    if school.has_errors:
        said("В записях есть ошибки (nastavnik check): эти записи в документы не вошли.")
    refused = False
    done: list[Made] = []
    for paper in papers:
        try:
            setting = _setting(school, asked, commit)
            made = make(paper, setting)
        except (PaperRefusedError, TemplateRefusedError) as error:
            said(str(error))
            refused |= not (isinstance(error, NothingToSayError) and len(papers) > 1)
        else:
            _put(folder, made, paper, setting)
            done += made
    _tell(done)
    return PROBLEMS if refused else CLEAN


def _setting(school: Opened, asked: Asked, commit: str) -> Setting:
    season = season_asked(school, asked.season, asked.pair)
    return Setting(
        opened=school,
        season=season,
        since=asked.since,
        until=last_day(school, season, asked.until),
        commit=commit,
        subject=asked.pair or asked.person or "",
        template=asked.template,
    )


def _put(folder: Path, made: Sequence[Made], paper: Paper, setting: Setting) -> None:
    root = setting.opened.root
    try:
        with disk():
            for path in put(root, folder, made):
                click.echo(path.relative_to(root) if path.is_relative_to(root) else path)
            if made:
                ledger.add(folder, {each.path: _entry(each, paper, setting) for each in made})
    except PaperRefusedError as error:
        raise CannotRunError(str(error)) from None


def _entry(made: Made, paper: Paper, setting: Setting) -> ledger.Entry:
    return ledger.Entry(
        paper=paper.key,
        season=setting.season.id,
        as_of=setting.programme.as_of.isoformat(),
        commit=setting.commit,
        checksum=ledger.checksum(made.content),
        title=paper.title,
        personal=made.has_names or not paper.impersonal,
    )


def _tell(made: Sequence[Made]) -> None:
    if not made:
        click.echo("Ничего не составлено.")
        return
    hidden = sum(each.hidden for each in made)
    named = sum(each.has_names for each in made)
    lines = [f"Готово: {count(len(made), 'файл', 'файла', 'файлов')}."]
    if hidden:
        lines.append(f"Показателей не показано: {hidden} — группа мала или данных ещё нет.")
    if named:
        lines.append(f"С именами: {named}. Передавайте их только тем, кому положено.")
    click.echo(" ".join(lines))


@command.command("templates", help="Положить шаблоны Word в templates/reports для правки.")
def templates() -> int:
    """The school's own copies win over the package's; what is there already stays."""
    root = here()
    with disk():
        written, kept = copy_templates(root)
    for path in written:
        click.echo(path.relative_to(root).as_posix())
    if kept:
        said(f"Уже были и остались как есть: {', '.join(path.name for path in kept)}.")
    return CLEAN


@command.command("sent", help="Записать, что документ отправлен: кому, когда, из чего составлен.")
@click.argument("paper", metavar="ДОКУМЕНТ")
@click.option("--to", "recipient", required=True, metavar="КОМУ", help="Кому, без фамилий.")
@_SEASON
@click.option("--on", "day", type=DayType(), metavar="ДЕНЬ", help="День отправки.")
def sent(paper: str, recipient: str, season: str | None, day: date | None) -> int:
    """Writes a record of the sending; the paper itself stays outside git."""
    school = opened()
    try:
        with disk():
            sending = Sending(
                what=paper,
                recipient=recipient,
                season=season_asked(school, season),
                day=day or school.programme.as_of,
            )
            path, text = sending_record(school, sending, PAPERS)
    except PaperRefusedError as error:
        raise CannotRunError(str(error)) from None
    write_new(school.root, {path: text})
    click.echo(f"{path}\nПроверьте: nastavnik check")
    return CLEAN
