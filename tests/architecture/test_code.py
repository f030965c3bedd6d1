"""The code base as a thing to be read: small rooms, small steps, everything public said."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[2] / "generator"
FILES = sorted(GENERATOR.rglob("*.py"))
LONGEST_FILE = 350
LONGEST_FUNCTION = 45

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def trees() -> Iterator[tuple[str, ast.Module, int]]:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        yield path.relative_to(GENERATOR.parent).as_posix(), ast.parse(text), len(text.splitlines())


def public(body: list[ast.stmt]) -> Iterator[Definition]:
    """Public classes, functions and methods that a module offers; overrides say it upstairs."""
    for node in body:
        if isinstance(node, Definition) and not node.name.startswith("_") and not overrides(node):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def overrides(node: Definition) -> bool:
    return any(isinstance(d, ast.Name) and d.id == "override" for d in node.decorator_list)


def test_every_module_says_what_room_it_is() -> None:
    assert [path for path, tree, _ in trees() if not ast.get_docstring(tree)] == []


def test_everything_public_has_a_docstring() -> None:
    silent = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree, _ in trees()
        for node in public(tree.body)
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_no_file_is_longer_than_a_few_screens() -> None:
    assert [f"{path}: {lines}" for path, _, lines in trees() if lines > LONGEST_FILE] == []


def test_no_function_does_more_than_it_can_show() -> None:
    long = [
        f"{path}:{node.lineno} {node.name}: {length(node)}"
        for path, tree, _ in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and length(node) > LONGEST_FUNCTION
    ]
    assert long == []


def length(node: ast.FunctionDef) -> int:
    """Lines of a function without its docstring."""
    first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node
    return (node.end_lineno or node.lineno) - first.lineno + 1


@pytest.mark.parametrize("word", ["utils", "helpers", "manager", "misc", "common"])
def test_no_room_is_called_a_drawer(word: str) -> None:
    assert [path.name for path in FILES if word in path.stem] == []
