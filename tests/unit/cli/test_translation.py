"""Click's words are translated by the catalogue that is committed beside its source."""

import gettext

from babel.messages.pofile import read_po

from generator.cli.russian import CATALOGUE, DOMAIN

SOURCE = CATALOGUE / "ru" / "LC_MESSAGES" / f"{DOMAIN}.po"


def test_the_compiled_catalogue_is_that_of_the_source() -> None:
    with SOURCE.open("rb") as source:
        catalogue = read_po(source, locale="ru")
    kept = gettext.translation(DOMAIN, CATALOGUE, ["ru"])
    for message in catalogue:
        if isinstance(message.id, tuple):
            one, many = message.id[0], message.id[-1]
            words = [kept.ngettext(one, many, number) for number in (1, 2, 5)]
            assert words == [*(message.string or ())]
        elif message.id:
            assert kept.gettext(str(message.id)) == message.string


def test_every_message_is_one_that_click_says() -> None:
    """A message that click has reworded would be left in English without a word."""
    import click

    said = "".join(
        path.read_text(encoding="utf-8")
        for path in sorted((CATALOGUE / click.__file__).parent.glob("*.py"))
    )
    with SOURCE.open("rb") as source:
        catalogue = read_po(source, locale="ru")
    for message in catalogue:
        words = message.id[0] if isinstance(message.id, tuple) else str(message.id)
        assert repr(words)[1:-1] in said or words in said, words


def test_plurals_are_russian() -> None:
    words = gettext.translation(DOMAIN, CATALOGUE, ["ru"])
    one, many = "Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"
    assert words.ngettext(one, many, 1) == "Лишнее слово в команде: {args}"
    assert words.ngettext(one, many, 5) == "Лишние слова в команде: {args}"
