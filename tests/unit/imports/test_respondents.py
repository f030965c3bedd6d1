"""Form and model behind a code, and codes that may not answer."""

from pathlib import Path

import pytest

from generator.imports.remark import Spot
from generator.imports.respondents import Respondent, respondent
from generator.records.vocabulary import Role
from tests.unit.imports.survey import ground_in, school_in

PAIR = (
    "season: 2026-27\nform: {form}\nmodel: {model}\nmentors: [p-ment]\nmentees: [p-aaa2]\n"
    "started_on: 2026-10-01\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return school_in(tmp_path)


def asked(root: Path, token: str, tokens: str | None = None) -> tuple[Respondent | None, list[str]]:
    ground = ground_in(root) if tokens is None else ground_in(root, tokens)
    who, remarks = respondent(ground, token, Spot(row=2))
    return who, [remark.text for remark in remarks]


def test_the_pair_says_form_and_model(root: Path) -> None:
    assert asked(root, "bm9d3") == (Respondent(Role.MENTEE, "pupil-pupil", "leader"), [])


def test_of_two_forms_the_first_that_the_wave_invites(root: Path) -> None:
    second = PAIR.format(form="pupil-pupil", model="equal")
    (root / "records/pairs/pr-zzz2.yml").write_text(second, encoding="utf-8")
    assert asked(root, "ax4k7") == (Respondent(Role.MENTEE, "pupil-pupil", "equal"), [])


def test_of_two_models_of_a_form_none(root: Path) -> None:
    for name, model in (("pr-aaa2", "leader"), ("pr-zzz2", "equal")):
        text = PAIR.format(form="pupil-pupil", model=model)
        (root / f"records/pairs/{name}.yml").write_text(text, encoding="utf-8")
    assert asked(root, "ax4k7") == (Respondent(Role.MENTEE, "pupil-pupil"), [])


def test_forms_that_the_wave_does_not_name_are_left_to_the_curator(root: Path) -> None:
    wave = root / "records/waves/2026-27-start.yml"
    text = wave.read_text(encoding="utf-8")
    wave.write_text(text[: text.index("invited:")] + text[text.index("mapping:") :], "utf-8")
    second = PAIR.format(form="pupil-pupil", model="equal")
    (root / "records/pairs/pr-zzz2.yml").write_text(second, encoding="utf-8")
    assert asked(root, "ax4k7") == (
        Respondent(Role.MENTEE),
        [
            "строка 2: предупреждение: Код ax4k7 — участника нескольких пар разных форм: "
            "форма не вписана. Впишите form и model в запись ответа. [form]"
        ],
    )


def test_a_pair_that_ended_before_the_wave_says_nothing(root: Path) -> None:
    ended = PAIR.format(form="pupil-pupil", model="equal") + "ended_on: 2026-09-01\n"
    (root / "records/pairs/pr-zzz2.yml").write_text(ended, encoding="utf-8")
    assert asked(root, "ax4k7")[0] == Respondent(Role.MENTEE, "teacher-pupil", "colleague")


def test_without_codes_of_the_season_only_the_role_is_known(root: Path) -> None:
    assert asked(root, "ax4k7", "токен;id;сезон\n") == (Respondent(Role.MENTEE), [])


def test_a_code_of_another_season_is_unknown(root: Path) -> None:
    tokens = "токен;id;сезон\nax4k7;p-aaa2;2025-26\nbm9d3;p-bbb2;2026-27\n"
    who, words = asked(root, "ax4k7", tokens)
    assert who is None
    assert words[0].startswith("строка 2: ошибка: Кода ax4k7 нет среди кодов сезона 2026-27.")
