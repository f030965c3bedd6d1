"""Groups of fields and texts are found with the keys that a curator wrote."""

from generator.documents import Value
from generator.records.season import Season
from generator.rules.walking import entries, strings, texts

STAGE: dict[str, Value] = {
    "key": "pairing",
    "from": "2026-09-15",
    "to": "2026-10-10",
    "result": "Есть пары.",
}
DATA: dict[str, Value] = {
    "title": "2026/27",
    "from": "2026-09-01",
    "to": "2027-06-30",
    "forms": ["teacher-pupil"],
    "summary": "Главное.",
    "stages": [STAGE],
}


def test_a_record_comes_first_and_its_groups_follow() -> None:
    values = DATA | {"id": "2026-27", "forms": ("teacher-pupil",), "stages": (STAGE,)}
    season = Season.model_validate(values)
    assert [(path, type(entry).__name__) for path, entry in entries(season)] == [
        ((), "Season"),
        (("stages", 0), "Stage"),
    ]


def test_only_prose_is_a_text() -> None:
    assert list(texts(Season, DATA)) == [
        (("stages", 0, "result"), "Есть пары."),
        (("summary",), "Главное."),
    ]


def test_every_written_value_is_a_string() -> None:
    assert (("forms", 0), "teacher-pupil") in list(strings(DATA))
    assert (("stages", 0, "key"), "pairing") in list(strings(DATA))
