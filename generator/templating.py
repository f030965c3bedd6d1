"""The only door to jinja2: templates that escape everything and forgive nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator import grammar

_FILTERS: dict[str, Callable[..., str]] = {
    "count": grammar.count,
    "day": grammar.day,
    "day_month": grammar.day_month,
    "hours": grammar.hours,
    "month_name": grammar.month_name,
    "nbsp": grammar.nbsp,
    "number": grammar.number,
    "percent": grammar.percent,
    "period": grammar.period,
    "weekday": grammar.weekday,
}


class Templates:
    """Templates of one audience; a name is looked for in each folder in turn."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._environment = _environment(tuple(folders))

    def render(self, name: str, /, **context: object) -> Markup:
        """The template `name` filled in.

        Raises:
            jinja2.TemplateError: the template is missing, broken, or asks for what is not given.
        """
        return Markup(self._environment.get_template(name).render(context))  # noqa: S704


@cache
def _environment(folders: tuple[Path, ...]) -> Environment:
    """Kept for the life of the process: compiling templates is a sixth of a build.

    A template that was edited is compiled anew, so that `serve` shows it.
    """
    environment = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=True,
        cache_size=-1,
    )
    environment.filters.update(_FILTERS)
    return environment


@cache
def foreign_environment() -> Environment:
    """For templates that come from outside, such as a Word file: they reach values, not Python."""
    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    environment.filters.update(_FILTERS)
    return environment


@dataclass(frozen=True, slots=True)
class Asked:
    """What a piece of a template asks for: names, fields of values, filters; and what it binds."""

    names: frozenset[str]
    fields: frozenset[str]
    filters: frozenset[str]
    bound: frozenset[str]


def asked_by(source: str) -> Asked | None:
    """The names in a piece of a template, or None where it is not written as one."""
    try:
        tree = foreign_environment().parse(source)
    except TemplateError:
        return None
    names = list(tree.find_all(nodes.Name))
    return Asked(
        names=frozenset(node.name for node in names if node.ctx == "load"),
        fields=frozenset(node.attr for node in tree.find_all(nodes.Getattr)),
        filters=frozenset(node.name for node in tree.find_all(nodes.Filter)),
        bound=frozenset(node.name for node in names if node.ctx == "store"),
    )


def filter_names() -> frozenset[str]:
    """Filters that a foreign template may use."""
    return frozenset(foreign_environment().filters)
