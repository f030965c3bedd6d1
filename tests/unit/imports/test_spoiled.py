"""Spoiled exports: beside each file in `spoiled/` stand the words that its curator reads."""

from pathlib import Path

import pytest

from generator.imports.taking import Choices, Taken, take
from tests.unit.imports.survey import ground_in, school_in

SPOILED = Path(__file__).parent / "spoiled"
CLEAN_DESPITE = {
    "all-outside-the-wave",
    "missing-optional-column",
    "no-required-answer",
    "outside-the-wave",
    "same-answer-twice",
    "token-in-russian",
}
SECRETS = ("Иванов", "Петров", "Сидоров", "Ильин", "example.ru", "916")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return school_in(tmp_path_factory.mktemp("school"))


def read(name: str, root: Path, *, latest: bool = False) -> Taken:
    return take((SPOILED / f"{name}.csv").read_bytes(), ground_in(root), Choices(latest=latest))


def words(taken: Taken) -> list[str]:
    return [one.text.replace("\N{NO-BREAK SPACE}", " ") for one in taken.remarks]


@pytest.mark.parametrize("name", sorted(path.stem for path in SPOILED.glob("*.csv")))
def test_a_spoiled_export_gets_its_message(name: str, root: Path) -> None:
    taken = read(name, root)
    expected = (SPOILED / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    assert words(taken) == expected
    assert taken.has_errors is (name not in CLEAN_DESPITE)
    assert not any(secret in line for line in words(taken) for secret in SECRETS)


def test_there_are_examples_enough() -> None:
    assert len(list(SPOILED.glob("*.txt"))) == len(list(SPOILED.glob("*.csv"))) >= 15


def test_the_newer_of_two_answers_is_taken_when_asked_for(root: Path) -> None:
    taken = read("answered-again", root, latest=True)
    assert words(taken) == [
        "строка 5, столбец 3: предупреждение: Код ax4k7 уже есть в строке 2, "
        "с другими ответами: взята строка 5, она новее. [doubled-answer]"
    ]
    answers = {one.token: one.data["answers"] for one in taken.answers}
    assert answers["ax4k7"] == {
        "comfort": "9",
        "prior": "да",
        "how": "site",
        "wants": "speak, team",
        "hours": "2.5",
        "done": "85",
        "projects": "0",
    }
