"""The command `nastavnik`: exit 0 when clean, 1 for problems in the data, 2 when it cannot run."""

import sys
from importlib import import_module, metadata
from typing import ClassVar

import click

from generator.cli.refusing import CannotRunError, said
from generator.cli.russian import speak_russian


class Commands(click.Group):
    """Commands by name; the module of one is imported only when it is called."""

    modules: ClassVar[dict[str, str]] = {
        "check": "проверить записи",
        "build": "собрать сайты",
        "serve": "показывать сайт и обновлять его при правке",
        "new": "создать запись из образца",
        "import": "перенести ответы на анкету из выгрузки",
        "print": "распечатать коды отвечающих или бумажную анкету",
        "show": "показать запись целиком — только на этой машине",
        "report": "документы Word и Excel для печати и отправки",
        "status": "сезон коротко: пары, встречи, сроки",
        "schema": "обновить схемы записей для редакторов",
        "init": "начать программу в пустой папке",
        "demo": "положить учебный пример в пустую папку",
    }

    rooms: ClassVar[dict[str, str]] = {"import": "importing", "print": "printing"}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which a curator meets them."""
        del ctx
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of the module with the same name, or with the one that Python allows."""
        del ctx
        if cmd_name not in self.modules:
            return None
        room = self.rooms.get(cmd_name, cmd_name)
        command: click.Command = import_module(f"generator.cli.{room}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands without importing any of them."""
        del ctx
        with formatter.section("Команды"):
            formatter.write_dl(list(self.modules.items()))


@click.command(
    cls=Commands,
    help="Наставничество: записи, проверка и два сайта.",
    options_metavar="[ПАРАМЕТРЫ]",
    subcommand_metavar="КОМАНДА …",
)
@click.version_option(metadata.version("nastavnik"), prog_name="nastavnik", help="Показать версию.")
@click.option("--trace", is_flag=True, help="При внутренней ошибке показать, где она.")
@click.pass_context
def nastavnik(context: click.Context, *, trace: bool) -> None:
    """The group itself keeps only how much to tell of a fault of the program."""
    context.obj = {"trace": trace}


def main() -> None:
    """Run the command line and leave with one of the three exit codes."""
    speak_russian()
    try:
        code = nastavnik.main(standalone_mode=False, prog_name="nastavnik")
    except click.exceptions.Abort:
        said("Прервано.")
        code = 2
    except click.ClickException as error:
        error.show()
        code = 2
    except CannotRunError as error:
        said(str(error))
        code = 2
    except Exception as error:
        if "--trace" in sys.argv:
            raise
        said(f"Внутренняя ошибка программы: {type(error).__name__}: {error}")
        said("Записи не изменены. Подробности покажет «nastavnik --trace …» с той же командой.")
        code = 2
    sys.exit(code if isinstance(code, int) else 0)
