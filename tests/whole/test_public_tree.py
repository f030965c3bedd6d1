"""What anyone may read: nobody's name, contact or id, and nothing that the bundle does not hold."""

import csv
import re
import shutil
from collections.abc import Iterator
from functools import cache
from html import unescape
from itertools import pairwise, product
from pathlib import Path
from unicodedata import normalize
from urllib.parse import unquote

import pytest

from generator.grammar import Case, FullName, Shape, say
from tests.whole.built import FRAME, REPOSITORY, run_python, tree

pytestmark = pytest.mark.slow

# Surnames of the demo that stand in any text: alone they say nothing of a person, with a first name
# or initials they are looked for like the rest.
COMMON_WORDS = {"ли": "a particle", "li": "an element of HTML"}

# ГОСТ Р 7.0.34 for names in addresses and file names; the signs fall away.
LATIN = str.maketrans(
    {
        **dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True)),
        "й": "i",
        "ж": "zh",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ю": "iu",
        "я": "ia",
        "ъ": "",
        "ь": "",
    }
)
WORD = re.compile(r"[a-zа-я0-9]+(?:-[a-zа-я0-9]+)*")


def plain(text: str) -> str:
    """One spelling: no entities, escapes, soft hyphens, ё, capitals, odd spaces."""
    text = unquote(unescape(unescape(text)))
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text)
    text = normalize("NFKC", text).casefold().replace("ё", "е").replace("\N{SOFT HYPHEN}", "")
    return re.sub(r"\s+", " ", text)


@pytest.fixture(scope="module")
def texts(demo: Path) -> dict[str, str]:
    """Every file of the tree as one plain text, its own name first; and the bundle likewise."""
    files = {
        f"{part}/{name}": content
        for part in ("public", "bundle")
        for name, content in tree(demo / "site" / part).items()
    }
    return {name: plain(f"{name} {content.decode('utf-8')}") for name, content in files.items()}


@pytest.fixture(scope="module")
def words(texts: dict[str, str]) -> dict[str, str]:
    """Each word of the tree with one of the files where it stands."""
    return {word: name for name, text in texts.items() for word in WORD.findall(text)}


@cache
def people() -> list[dict[str, str]]:
    path = REPOSITORY / "records" / "demo-identities.csv"
    return list(csv.DictReader(path.open(encoding="utf-8-sig"), delimiter=";"))


def shapes(person: dict[str, str]) -> set[tuple[str, ...]]:
    """A name in every case and every shape of more than one word, cut into words."""
    name = FullName.parse(person["ФИО"])
    said = (WORD.findall(plain(say(name, case, shape))) for case, shape in product(Case, Shape))
    return {tuple(words) for words in said if len(words) > 1}


@pytest.fixture(scope="module")
def phrases(texts: dict[str, str]) -> dict[tuple[str, ...], str]:
    """Two or three words that stand side by side, with one of the files where they do."""
    found: dict[tuple[str, ...], str] = {}
    for name, text in texts.items():
        words = WORD.findall(text)
        found |= dict.fromkeys(pairwise(words), name)
        found |= dict.fromkeys(zip(words, words[1:], words[2:], strict=False), name)
    return found


def test_there_is_somebody_to_look_for(words: dict[str, str]) -> None:
    assert len(people()) > 100
    assert len(words) > 1000
    assert words.keys() >= {"наставник", "практики"}


def test_no_name_in_any_shape(phrases: dict[tuple[str, ...], str]) -> None:
    wanted = {shape for person in people() for shape in shapes(person)}
    assert ("лазоренко", "в", "п") in wanted
    assert ("верой", "платоновной") in wanted
    assert ("наставничество", "рядом") in phrases
    assert {shape: phrases[shape] for shape in wanted if shape in phrases} == {}


def surnames() -> Iterator[str]:
    for person in people():
        name = FullName.parse(person["ФИО"])
        for case in Case:
            said = plain(say(name, case, Shape.SURNAME))
            yield said
            yield said.translate(LATIN)


def test_no_surname_as_a_word_of_its_own(words: dict[str, str]) -> None:
    found = {word: words[word] for word in surnames() if word in words}
    assert {word: name for word, name in found.items() if word not in COMMON_WORDS} == {}


def test_excuses_are_needed(words: dict[str, str]) -> None:
    assert {word for word in COMMON_WORDS if word not in words} == set()


# Ten digits grouped in any usual way, with or without a code of the country.
TELEPHONE = re.compile(
    r"(?<![\d.])(?:\+?[78][ (-]{0,3})?(\d{3})[ )-]{0,3}(\d{3})[ -]?(\d{2})[ -]?(\d{2})(?!\d)"
)


def telephones(text: str) -> set[str]:
    return {"".join(groups) for groups in TELEPHONE.findall(text)}


def test_a_telephone_is_known_however_it_is_written() -> None:
    for text in ("+7 916 000-01-02", "8(916)0000102", "тел. 916 000 01 02", "+79160000102"):
        assert telephones(text) == {"9160000102"}
    assert telephones("119160000102") == set()


def test_no_telephone_or_address(texts: dict[str, str]) -> None:
    everything = " ".join(texts.values())
    numbers = {re.sub(r"\D", "", person["телефон"])[-10:] for person in people()} - {""}
    mails = {plain(person["почта"]) for person in people()} - {""}
    assert min(len(numbers), len(mails)) > 30
    assert numbers & telephones(everything) == set()
    assert {mail for mail in mails if mail in everything} == set()


def private_ids() -> Iterator[str]:
    """Ids of people, pairs, meetings, consents and answers of the demo, and its tokens."""
    records = REPOSITORY / "records"
    for folder in ("participants", "pairs", "consents", "erasures", "meetings", "responses"):
        for path in (records / folder).rglob("*.*"):
            yield path.stem
    for row in csv.DictReader(
        (records / "demo-tokens.csv").open(encoding="utf-8-sig"), delimiter=";"
    ):
        yield row["токен"]


def test_no_id_and_no_token(words: dict[str, str]) -> None:
    wanted = set(private_ids())
    assert len(wanted) > 600
    assert {key: words[key] for key in wanted if key in words} == {}


BUILD = """\
import sys
from pathlib import Path
from generator.sites.build import build_site

built = build_site(Path.cwd(), "public")
sys.exit(bool(built.problems))
"""


def test_the_bundle_and_its_config_are_enough(demo: Path, tmp_path: Path) -> None:
    """The config is the three mkdocs files and the school's own looks."""
    root = tmp_path / "elsewhere"
    shutil.copytree(demo / "site" / "bundle", root / "site" / "bundle")
    shutil.copytree(demo / "templates", root / "templates")
    for name in FRAME:
        shutil.copyfile(demo / name, root / name)
    assert not (root / "records").exists()
    ran = run_python(root, "-c", BUILD)
    assert ran.code == 0, ran.err
    assert tree(root / "site" / "public") == tree(demo / "site" / "public")
