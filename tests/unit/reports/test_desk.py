import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import ledger
from generator.identities import Identities
from generator.reports.catalogue import PAPERS
from generator.reports.desk import last_day, make, paper_called, put, season_asked
from generator.reports.naming import Naming
from generator.reports.paper import Made, Paper, PaperRefusedError, Setting
from generator.reports.provenance import commit_of
from generator.reports.sending import Sending, sending_record
from tests.unit.reports.demo import demo, season

SETTING = Setting(demo(), season("2025-26"), date(2026, 6, 30))


def letter(setting: Setting) -> Iterator[Made]:
    yield Made(f"letter-{setting.season.id}.docx", b"words")


LETTER = Paper("letter", "письмо куратора", "letter-{season}.docx", letter, aliases=("письмо",))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "records").mkdir()
    (tmp_path / "records/school.yml").write_text("title: Школа\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("/papers/\n", encoding="utf-8")
    for words in (
        ("init", "-q"),
        ("add", "."),
        ("-c", "user.name=т", "-c", "user.email=t@example.ru", "commit", "-qm", "Начало"),
    ):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True)  # noqa: S607 - a test's own git
    return tmp_path


@pytest.mark.parametrize("name", ["letter", "Письмо", "письмо куратора"])
def test_a_paper_is_called_by_key_title_or_another_word(name: str) -> None:
    assert paper_called(name, (LETTER,)) is LETTER


def test_a_misspelt_paper_is_refused_with_the_nearest() -> None:
    with pytest.raises(PaperRefusedError, match=r"Документа «спарвка» нет\. Похоже на «spravka»\."):
        paper_called("спарвка", PAPERS)


def test_every_paper_has_its_own_words() -> None:
    words = [word for paper in PAPERS for word in (paper.key, paper.title, *paper.aliases)]
    assert sorted(words) == sorted(set(words))


def test_an_unknown_season_is_refused_with_those_there_are() -> None:
    with pytest.raises(PaperRefusedError, match=r"Сезона «2024-25» нет\. Есть: 2025-26, 2026-27\."):
        season_asked(demo(), "2024-25")
    assert season_asked(demo(), None).id == "2026-27"
    assert season_asked(demo(), None, "pr-8esw").id == "2025-26"
    assert season_asked(demo(), "2026-27", "pr-8esw").id == "2026-27"


def test_a_paper_tells_no_further_than_the_season_and_the_day() -> None:
    assert last_day(demo(), season("2025-26"), None) == season("2025-26").to
    assert last_day(demo(), season("2026-27"), None) == date(2027, 1, 27)
    assert last_day(demo(), season("2025-26"), date(2025, 12, 31)) == date(2025, 12, 31)


def test_a_paper_that_needs_names_is_refused_without_them() -> None:
    nameless = replace(SETTING, opened=replace(demo(), identities=Identities()))
    with pytest.raises(PaperRefusedError) as refused:
        make(replace(LETTER, needs_names=True), nameless)
    assert str(refused.value) == (
        "«письмо куратора»: нужны имена, а файла identities.csv нет. "
        "Положите его в корень программы: в git он не попадёт."
    )
    assert make(LETTER, nameless)[0].content == b"words"


def test_a_pair_that_is_not_there_is_refused() -> None:
    with pytest.raises(PaperRefusedError, match=r"--pair: пары «p-99p2» нет в записях\."):
        make(replace(LETTER, subject="pair"), replace(SETTING, subject="p-99p2"))


def test_without_a_name_a_person_is_a_role_and_an_id() -> None:
    assert Naming(Identities()).person("p-7f3k", "mentor") == "наставник\u00a0p-7f3k"


def test_papers_go_where_git_does_not_look(repository: Path) -> None:
    made = (Made("letter.docx", b"words", has_names=True),)
    (path,) = put(repository, repository / "papers", made)
    assert path.read_bytes() == b"words"
    assert [each.name for each in (repository / "papers").iterdir()] == ["letter.docx"]


@pytest.mark.parametrize(
    ("folder", "why"),
    [
        ("out", "эту папку ведёт git, и имена попали бы в историю"),
        (".", "эту папку ведёт git, и имена попали бы в историю"),
        ("site/staff", "папка site/ публикуется, документам там не место"),
        ("papers/../site", "папка site/ публикуется, документам там не место"),
    ],
)
def test_papers_do_not_go_into_git_or_the_site(repository: Path, folder: str, why: str) -> None:
    with pytest.raises(PaperRefusedError, match=why):
        list(put(repository, repository / folder, (Made("letter.docx", b"words"),)))
    assert not list(repository.rglob("*.docx"))


def test_a_folder_outside_every_repository_takes_papers(tmp_path: Path) -> None:
    (path,) = put(tmp_path, tmp_path / "anywhere", (Made("letter.docx", b"words"),))
    assert path.is_file()


def test_the_commit_is_marked_while_records_are_changed(repository: Path) -> None:
    clean = commit_of(repository)
    assert len(clean) == 12
    (repository / "records/school.yml").write_text("title: Другая\n", encoding="utf-8")
    assert commit_of(repository) == f"{clean}+"
    assert commit_of(repository.parent) == ""


def entry(content: bytes) -> ledger.Entry:
    return ledger.Entry("letter", "2025-26", "2026-06-30", "1a2b3c4d5e6f", ledger.checksum(content))


def sent(root: Path, what: str = "letter") -> tuple[str, str]:
    opened = replace(demo(), root=root)
    sending = Sending(what, "Управление образования", season("2025-26"), date(2026, 7, 1))
    return sending_record(opened, sending, (LETTER,))


def test_a_sending_is_recorded_with_commit_and_checksum(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "letter-2025-26.docx").write_bytes(b"words")
    ledger.add(papers, {"letter-2025-26.docx": entry(b"words")})
    path, text = sent(tmp_path)
    assert path == "records/dispatches/ds-2026-07-01-letter.yml"
    assert text == (
        "kind: 'другое'\n"
        "title: 'письмо куратора, 2025/26'\n"
        "sent_on: '2026-07-01'\n"
        "recipient: 'Управление образования'\n"
        "season: '2025-26'\n"
        "commit: '1a2b3c4d5e6f'\n"
        f"checksum: '{ledger.checksum(b'words')}'\n"
        "note: 'Файл letter-2025-26.docx.'\n"
    )
    assert sent(tmp_path, "letter-2025-26.docx") == (path, text)


def test_a_paper_edited_after_it_was_made_is_marked(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "letter-2025-26.docx").write_bytes(b"edited")
    ledger.add(papers, {"letter-2025-26.docx": entry(b"words")})
    assert sent(tmp_path)[1].endswith(
        "note: 'Файл letter-2025-26.docx, после составления поправлен вручную.'\n"
    )


def test_a_paper_that_was_not_made_cannot_have_been_sent(tmp_path: Path) -> None:
    with pytest.raises(PaperRefusedError, match="Сначала составьте его: nastavnik report letter"):
        sent(tmp_path)


def test_of_several_files_one_must_be_named(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for name in ("gramota-a.docx", "gramota-b.docx"):
        (papers / name).write_bytes(b"words")
    opened = replace(demo(), root=tmp_path)
    many = replace(LETTER, file="gramota-{award}.docx")
    sending = Sending("letter", "Школа", season("2025-26"), date(2026, 7, 1))
    with pytest.raises(PaperRefusedError, match=r"Файлов несколько: gramota-a\.docx, gramota-b"):
        sending_record(opened, sending, (many,))
