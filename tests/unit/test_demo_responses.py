"""The demo's answers are those that their script makes, and they hang together."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from generator.documents import Document, read, scan
from generator.records.instrument import Instrument, Item, ItemType
from generator.records.response import Response
from generator.records.wave import Wave
from generator.tokens import read_tokens

ROOT = Path(__file__).resolve().parents[2]


def documents(folder: str) -> dict[str, Document]:
    """Documents of a folder by the rest of their path, without suffix."""
    found: dict[str, Document] = {}
    for path, content in scan(ROOT, f"records/{folder}"):
        assert isinstance(content, bytes)
        reading = read(path, content)
        assert reading.document is not None
        found[path.removeprefix(f"records/{folder}/").removesuffix(".yml")] = reading.document
    return found


@pytest.fixture(scope="module")
def responses() -> list[Response]:
    return [
        Response.model_validate({**document.data, "wave": wave, "id": token})
        for name, document in documents("responses").items()
        for wave, token in [name.split("/")]
    ]


@pytest.fixture(scope="module")
def waves() -> dict[str, Wave]:
    found = documents("waves").items()
    return {name: Wave.model_validate({**document.data, "id": name}) for name, document in found}


@pytest.fixture(scope="module")
def items() -> dict[str, dict[str, Item]]:
    """Items by instrument and key."""
    found = documents("instruments").items()
    instruments = [Instrument.model_validate({**one.data, "id": name}) for name, one in found]
    return {
        one.id: {item.key: item for block in one.blocks for item in block.items}
        for one in instruments
    }


def test_the_script_makes_what_is_committed() -> None:
    script = ROOT / "benchmarks/demo/make_responses.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_token_leads_to_somebody(responses: list[Response], waves: dict[str, Wave]) -> None:
    path = ROOT / "records/demo-tokens.csv"
    tokens, diagnostics = read_tokens(path.read_bytes(), path.name)
    assert diagnostics == ()
    assert {(waves[one.wave].season, one.id) for one in responses} == set(tokens)


def test_no_more_have_answered_than_were_invited(
    responses: list[Response], waves: dict[str, Wave]
) -> None:
    invited = {
        (wave.id, group.form): group.count for wave in waves.values() for group in wave.invited
    }
    answered = Counter((one.wave, one.form) for one in responses)
    assert {key for key, number in answered.items() if number > invited.get(key, 0)} == set()


def test_an_answer_is_one_that_its_question_allows(
    responses: list[Response], waves: dict[str, Wave], items: dict[str, dict[str, Item]]
) -> None:
    for one in responses:
        wave = waves[one.wave]
        asked = {k: i for k, i in items[wave.instrument].items() if wave.wave in i.waves}
        assert {key for key, item in asked.items() if item.required} <= one.answers.keys()
        for key, answer in one.answers.items():
            item = asked[key]
            assert not item.sensitive
            assert item.type is not ItemType.OPEN
            if item.scale:
                assert item.scale.min <= int(answer) <= item.scale.max
        for key, themes in one.themes.items():
            assert set(themes) <= {option.key for option in asked[key].options}


def test_columns_of_an_export_lead_to_items_of_its_wave(
    waves: dict[str, Wave], items: dict[str, dict[str, Item]]
) -> None:
    for wave in waves.values():
        asked = items[wave.instrument]
        for column in wave.mapping:
            assert wave.wave in asked[column.item].waves
            assert column.column in {asked[column.item].text, asked[column.item].text_exit}


def test_a_day_of_answer_lies_in_its_window(
    responses: list[Response], waves: dict[str, Wave]
) -> None:
    outside = [
        one.id
        for one in responses
        if not waves[one.wave].opens_on <= one.answered_on <= waves[one.wave].closes_on
    ]
    assert outside == []
