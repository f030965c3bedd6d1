"""Names in six cases, as a school secretary would write them."""

import pytest

from generator.grammar import Case, FullName, Gender, Shape, role_word, say

NBSP = "\u00a0"

# Nominative, gender, then genitive, dative, accusative, instrumental, prepositional.
SURNAMES = """
Петрова        ж  Петровой Петровой Петрову Петровой Петровой
Петров         м  Петрова Петрову Петрова Петровым Петрове
Королёв        м  Королёва Королёву Королёва Королёвым Королёве
Королёва       ж  Королёвой Королёвой Королёву Королёвой Королёвой
Птицын         м  Птицына Птицыну Птицына Птицыным Птицыне
Невская        ж  Невской Невской Невскую Невской Невской
Горький        м  Горького Горькому Горького Горьким Горьком
Толстой        м  Толстого Толстому Толстого Толстым Толстом
Белый          м  Белого Белому Белого Белым Белом
Белая          ж  Белой Белой Белую Белой Белой
Дюма           м  Дюма Дюма Дюма Дюма Дюма
Золя           м  Золя Золя Золя Золя Золя
Гюго           ж  Гюго Гюго Гюго Гюго Гюго
Живаго         м  Живаго Живаго Живаго Живаго Живаго
Дурново        ж  Дурново Дурново Дурново Дурново Дурново
Черных         м  Черных Черных Черных Черных Черных
Черных         ж  Черных Черных Черных Черных Черных
Шевченко       м  Шевченко Шевченко Шевченко Шевченко Шевченко
Шевченко       ж  Шевченко Шевченко Шевченко Шевченко Шевченко
Ким            м  Кима Киму Кима Кимом Киме
Ким            ж  Ким Ким Ким Ким Ким
Цой            м  Цоя Цою Цоя Цоем Цое
Цой            ж  Цой Цой Цой Цой Цой
Рой            м  Роя Рою Роя Роем Рое
Ли             м  Ли Ли Ли Ли Ли
Лебедь         м  Лебедя Лебедю Лебедя Лебедем Лебеде
Лебедь         ж  Лебедь Лебедь Лебедь Лебедь Лебедь
Ткач           м  Ткача Ткачу Ткача Ткачом Ткаче
Ткач           ж  Ткач Ткач Ткач Ткач Ткач
Ковач          м  Ковача Ковачу Ковача Ковачем Коваче
Мицкевич       м  Мицкевича Мицкевичу Мицкевича Мицкевичем Мицкевиче
Мицкевич       ж  Мицкевич Мицкевич Мицкевич Мицкевич Мицкевич
Кравец         м  Кравца Кравцу Кравца Кравцом Кравце
Воробей        м  Воробья Воробью Воробья Воробьём Воробье
Заяц           м  Зайца Зайцу Зайца Зайцем Зайце
Лев            м  Льва Льву Льва Львом Льве
Орёл           м  Орла Орлу Орла Орлом Орле
Орёл           ж  Орёл Орёл Орёл Орёл Орёл
Саакян         м  Саакяна Саакяну Саакяна Саакяном Саакяне
Саакян         ж  Саакян Саакян Саакян Саакян Саакян
Окуджава       м  Окуджавы Окуджаве Окуджаву Окуджавой Окуджаве
Сковорода      ж  Сковороды Сковороде Сковороду Сковородой Сковороде
Джугашвили     м  Джугашвили Джугашвили Джугашвили Джугашвили Джугашвили
Петрова-Водкина ж Петровой-Водкиной Петровой-Водкиной Петрову-Водкину Петровой-Водкиной \
Петровой-Водкиной
Петров-Водкин  м  Петрова-Водкина Петрову-Водкину Петрова-Водкина Петровым-Водкиным \
Петрове-Водкине
Мамина-Сибиряк ж  Маминой-Сибиряк Маминой-Сибиряк Мамину-Сибиряк Маминой-Сибиряк Маминой-Сибиряк
Бонч-Бруевич   м  Бонч-Бруевича Бонч-Бруевичу Бонч-Бруевича Бонч-Бруевичем Бонч-Бруевиче
ТКАЧ           м  ТКАЧА ТКАЧУ ТКАЧА ТКАЧОМ ТКАЧЕ
ПЕТРОВ         м  ПЕТРОВА ПЕТРОВУ ПЕТРОВА ПЕТРОВЫМ ПЕТРОВЕ
Smith          м  Smith Smith Smith Smith Smith
"""

NAMES = """
Ирина     ж  Ирины Ирине Ирину Ириной Ирине
Любовь    ж  Любови Любови Любовь Любовью Любови
Наталья   ж  Натальи Наталье Наталью Натальей Наталье
Мария     ж  Марии Марии Марию Марией Марии
Айгуль    ж  Айгуль Айгуль Айгуль Айгуль Айгуль
Эмили     ж  Эмили Эмили Эмили Эмили Эмили
Анна-Мария ж Анны-Марии Анне-Марии Анну-Марию Анной-Марией Анне-Марии
Лев       м  Льва Льву Льва Львом Льве
Павел     м  Павла Павлу Павла Павлом Павле
Пётр      м  Петра Петру Петра Петром Петре
Семён     м  Семёна Семёну Семёна Семёном Семёне
Илья      м  Ильи Илье Илью Ильёй Илье
Никита    м  Никиты Никите Никиту Никитой Никите
Али       м  Али Али Али Али Али
"""

PATRONYMICS = """
Ильич      м  Ильича Ильичу Ильича Ильичом Ильиче
Сергеевич  м  Сергеевича Сергеевичу Сергеевича Сергеевичем Сергеевиче
Ильинична  ж  Ильиничны Ильиничне Ильиничну Ильиничной Ильиничне
Ивановна   ж  Ивановны Ивановне Ивановну Ивановной Ивановне
"""


def rows(table: str) -> list[tuple[str, Gender, list[str]]]:
    lines = (line.split() for line in table.replace("\\\n", "").splitlines() if line)
    return [(line[0], Gender(line[1]), line[2:]) for line in lines]


@pytest.mark.parametrize(("surname", "gender", "forms"), rows(SURNAMES))
def test_a_surname_in_five_cases(surname: str, gender: Gender, forms: list[str]) -> None:
    name = FullName(surname, "Имя")
    assert [say(name, case, Shape.SURNAME, gender) for case in Case] == [surname, *forms]


@pytest.mark.parametrize(("given", "gender", "forms"), rows(NAMES))
def test_a_given_name_in_five_cases(given: str, gender: Gender, forms: list[str]) -> None:
    name = FullName("Ким", given)
    assert [say(name, case, Shape.NAME, gender) for case in Case] == [given, *forms]


@pytest.mark.parametrize(("patronymic", "gender", "forms"), rows(PATRONYMICS))
def test_a_patronymic_shows_its_gender(patronymic: str, gender: Gender, forms: list[str]) -> None:
    name = FullName("Ким", "Али", patronymic)
    said = [say(name, case, Shape.NAME_PATRONYMIC) for case in Case]
    assert name.gender is gender
    assert [words.split(NBSP)[1] for words in said] == [patronymic, *forms]


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        (Shape.FULL, "Петровой Ирине Ивановне"),
        (Shape.NAME_PATRONYMIC, f"Ирине{NBSP}Ивановне"),
        (Shape.SURNAME, "Петровой"),
        (Shape.NAME, "Ирине"),
        (Shape.SURNAME_INITIALS, f"Петровой{NBSP}И.{NBSP}И."),
        (Shape.INITIALS_SURNAME, f"И.{NBSP}И.{NBSP}Петровой"),
    ],
)
def test_every_shape_in_the_dative(shape: Shape, said: str) -> None:
    assert say(FullName.parse("Петрова Ирина Ивановна"), Case.DATIVE, shape) == said


def test_without_patronymic_the_shapes_are_shorter() -> None:
    name = FullName.parse("Иванова Анна-Мария")
    assert say(name, Case.GENITIVE, Shape.FULL, Gender.FEMALE) == "Ивановой Анны-Марии"
    assert say(name, Case.GENITIVE, Shape.NAME_PATRONYMIC, Gender.FEMALE) == "Анны-Марии"
    assert say(name, Case.GENITIVE, Shape.INITIALS_SURNAME, Gender.FEMALE) == (
        f"А.-М.{NBSP}Ивановой"
    )


def test_unknown_gender_stays_in_the_nominative() -> None:
    assert say(FullName.parse("Шевченко Саша"), Case.DATIVE) == "Шевченко Саша"


def test_the_patronymic_outweighs_the_gender_given() -> None:
    name = FullName.parse("Ким Анна Ивановна")
    assert say(name, Case.DATIVE, Shape.SURNAME, Gender.MALE) == "Ким"


def test_an_eastern_patronymic_has_two_words() -> None:
    name = FullName.parse("Мамедов Али Гасан оглы")
    assert name == FullName("Мамедов", "Али", "Гасан оглы")
    assert say(name, Case.DATIVE) == "Мамедову Али Гасан оглы"
    assert say(name, Case.DATIVE, Shape.SURNAME_INITIALS) == f"Мамедову{NBSP}А.{NBSP}Г."


@pytest.mark.parametrize("text", ["", "Иванов", "Иванов И. И.", "а б в г", "Иванов 2", "Ива-"])
def test_what_is_not_a_full_name_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"фамилия|фамилии|буквы"):
        FullName.parse(text)


def test_a_full_name_reads_as_it_was_written() -> None:
    assert str(FullName.parse("  Петрова   Ирина Ивановна ")) == "Петрова Ирина Ивановна"


def test_a_role_in_every_case() -> None:
    assert [role_word("наставник", case) for case in Case] == [
        "наставник", "наставника", "наставнику", "наставника", "наставником", "наставнике",
    ]  # fmt: skip
    assert [role_word("mentee", case) for case in Case] == [
        "наставляемый", "наставляемого", "наставляемому",
        "наставляемого", "наставляемым", "наставляемом",
    ]  # fmt: skip


def test_an_unknown_role_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        role_word("волшебник", Case.DATIVE)
