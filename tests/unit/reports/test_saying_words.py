from generator.identities import Identities
from generator.programme.relations import pairs_in
from generator.records.vocabulary import Role
from generator.reports.naming import Naming
from generator.reports.saying.growth import without_growth_lines
from generator.reports.saying.people import People
from generator.reports.saying.recognition import achievement_lines, practices_of
from generator.reports.saying.sentences import clung, ended, with_remark
from generator.reports.saying.stages import stage_lines
from generator.reports.saying.waves import has_exit, wave_lines
from tests.unit.reports.demo import demo, scope, season


def test_a_sentence_ends_once() -> None:
    assert ended("до 2 июня 2026 г.") == "до\u00a02\u00a0июня 2026\u00a0г."
    assert ended(" Сверить согласия ") == "Сверить согласия."
    assert ended("") == ""


def test_a_remark_stands_before_the_stop() -> None:
    assert with_remark("Форма пока мала.", "4 пары за сезон") == (
        "Форма пока мала (4\u00a0пары за\u00a0сезон)."
    )
    assert with_remark("Форма пока мала", "") == "Форма пока мала."


def test_a_dash_of_a_title_never_begins_a_line() -> None:
    assert clung("педагог – обучающийся") == "педагог\u00a0– обучающийся"


def test_lists_and_headings_stay_when_a_sentence_goes() -> None:
    text = "## Итог\n\nПары дошли. Интерес вырос.\n\n1. Тревожность снизилась.\n2. Карту пишем."
    assert without_growth_lines(text) == "## Итог\n\nПары дошли.\n\n\n2. Карту пишем."


def test_people_are_named_or_called_by_role_and_id() -> None:
    named = People(demo().programme, Naming(demo().identities))
    nameless = People(demo().programme, Naming(Identities()))
    pair = next(p for p in pairs_in(demo().programme, season("2025-26")) if p.id == "pr-7n53")
    assert named.pair_title(pair) == "Берёзов – Кольцов"
    assert nameless.pair_title(pair) == "pr-7n53"
    assert nameless.name("p-9j57") == "наставник\u00a0p-9j57"
    assert named.responsible(Role.COUNCIL) == "методический совет"


def test_a_stage_ahead_has_no_result_yet() -> None:
    lines = stage_lines(scope("2026-27"))
    assert [line.result for line in lines[-2:]] == ["идёт", "впереди"]
    assert lines[0].title == "Подготовка условий"


def test_questionnaires_are_told_with_their_rates() -> None:
    first = wave_lines(scope("2025-26"))[0]
    assert (first.title, first.audience, first.wave) == (
        "Наставляемые на входе, 2025/26",
        "наставляемый",
        "вход",
    )
    assert first.rate == "31\u00a0из\u00a031 (100\u00a0%, n\u00a0=\u00a031)"
    assert has_exit(scope("2025-26"))
    assert not has_exit(scope("2026-27"))


def test_achievements_and_practices_belong_to_their_season() -> None:
    first = achievement_lines(scope("2025-26"))[0]
    assert (first.title, first.count) == ("проект", "8")
    assert len(practices_of(scope("2025-26"))) == 3
