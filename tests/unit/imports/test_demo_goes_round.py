"""The demo's answers, given out as a table and brought in again, change nothing."""

import csv
import io
from pathlib import Path

from generator.imports.laying import lay_out
from generator.imports.questions import Question, questions
from generator.imports.respondents import Ground
from generator.imports.taking import Choices, take
from generator.opening import open_programme
from generator.records.instrument import Instrument, ItemType
from generator.records.response import Response
from generator.records.wave import Wave

ROOT = Path(__file__).parents[3]


def cell(question: Question, answer: str) -> str:
    """An answer as a respondent gives it: options by their words."""
    words = {option.key: option.text for option in question.item.options}
    keys = answer.split(", ") if answer else []
    return ", ".join(words.get(key, key) for key in keys)


def table(asked: list[Question], responses: list[Response]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(["Ваш код", "Дата ответа", *(one.heading for one in asked)])
    for one in responses:
        cells = (cell(question, one.answers.get(question.item.key, "")) for question in asked)
        writer.writerow([one.id, f"{one.answered_on:%d.%m.%Y}", *cells])
    return out.getvalue().encode("cp1251")


def test_every_wave_of_the_demo_goes_round() -> None:
    school = open_programme(ROOT)
    programme = school.programme
    same = 0
    for wave in programme.ever(Wave):
        instrument = programme.get(Instrument, wave.instrument)
        assert instrument is not None
        ground = Ground(programme, school.tokens, wave, instrument)
        asked = [
            question
            for question in questions(wave, instrument)
            if question.item.type is not ItemType.OPEN and not question.item.sensitive
        ]
        responses = [one for one in programme.ever(Response) if one.wave == wave.id]
        taken = take(table(asked, responses), ground, Choices())
        layout = lay_out(ROOT, ground, taken.answers, replace=False)
        assert {one.rule for one in taken.remarks} <= {"missing-column"}, wave.id
        assert layout.files == {}, wave.id
        assert len(layout.same) == len(responses), wave.id
        same += len(layout.same)
    assert same > 200
