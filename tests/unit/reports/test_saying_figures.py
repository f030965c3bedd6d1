from generator.figures import Figure, counted, share
from generator.reports.saying.figures import fact, said

PLANS = Figure("plans", "Планы выполнены", source="записи пар и встреч")


def test_a_share_is_told_with_its_parts_its_n_and_its_source() -> None:
    assert fact(share(12, 14, PLANS), 5).line == (
        "Планы выполнены\u00a0— 12\u00a0из\u00a014 (86\u00a0%, n\u00a0=\u00a014; "
        "источник: записи пар и\u00a0встреч)"
    )


def test_of_a_small_whole_only_the_parts_are_told() -> None:
    assert said(share(3, 4, PLANS), 5) == "3\u00a0из\u00a04 (n\u00a0=\u00a04)"


def test_of_nothing_there_is_no_share() -> None:
    assert fact(share(0, 0, PLANS), 5).line == (
        "Планы выполнены\u00a0— пока не\u00a0из\u00a0чего считать "
        "(источник: записи пар и\u00a0встреч)"
    )
    assert fact(share(0, 0, PLANS), 5).hidden


def test_hours_carry_their_n_and_a_count_is_its_own() -> None:
    assert said(counted(165, PLANS), 5) == "165"
    hours = Figure("hours", "Часы", 750, unit="ч", n=12)
    assert said(hours, 5) == "12,5\u00a0ч (n\u00a0=\u00a012)"
    people = Figure("people", "Участники", 21, unit="чел.", n=21)
    assert said(people, 5) == "21\u00a0человек"


def test_a_mean_has_one_decimal_with_a_comma() -> None:
    assert said(Figure("m", "Средний балл", 7.25, unit="балла", n=14), 5) == (
        "7,3\u00a0балла (n\u00a0=\u00a014)"
    )


def test_what_may_not_be_told_gives_its_reason() -> None:
    small = Figure("satisf", "Довольны", hidden="группа мала: ответивших меньше 5")
    assert said(small, 5) == "группа мала: ответивших меньше 5"
