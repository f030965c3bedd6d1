"""Files are found in one order; what cannot be read is yielded, not raised."""

import errno
import os
from pathlib import Path

import pytest

from generator.documents import refusal, scan
from generator.documents.encoding import LARGEST


def write(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path)


def test_files_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    paths = ["records/b.yml", "records/pairs-old.yml", "records/pairs/a.md", "records/school.yml"]
    write(tmp_path, *reversed(paths))

    assert list(scan(tmp_path)) == [(path, path.encode()) for path in paths]
    assert paths == sorted(paths)


def test_foreign_files_are_yielded_hidden_and_kept_ones_are_not(tmp_path: Path) -> None:
    write(
        tmp_path,
        "records/.git/x.yml",
        "records/.DS_Store",
        "records/media/a.jpg",
        "records/published/a.json",
        "records/pairs/media/a.yml",
        "records/pairs/план.docx",
        "records/pairs/b.yaml",
    )

    assert [path for path, _ in scan(tmp_path)] == [
        "records/pairs/b.yaml",
        "records/pairs/media/a.yml",
        "records/pairs/план.docx",
    ]


def test_links_are_named_and_not_followed(tmp_path: Path) -> None:
    write(tmp_path, "outside/secret.yml", "records/a.yml")
    (tmp_path / "records/b.yml").symlink_to(tmp_path / "outside/secret.yml")
    (tmp_path / "records/c").symlink_to(tmp_path / "outside")

    found = dict(scan(tmp_path))
    link, folder = found["records/b.yml"], found["records/c"]

    assert list(found) == ["records/a.yml", "records/b.yml", "records/c"]
    assert isinstance(link, OSError)
    assert isinstance(folder, OSError)
    assert refusal("records/b.yml", link).text == (
        "records/b.yml:1:1: ошибка: Это ссылка на другой файл или папку; по ссылкам записи "
        "не читаются. Положите сюда сам файл. [file-symlink]"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    write(tmp_path, "records/a.yml")
    os.mkfifo(tmp_path / "records/pipe.yml")

    pipe = dict(scan(tmp_path))["records/pipe.yml"]

    assert isinstance(pipe, OSError)
    assert refusal("records/pipe.yml", pipe).rule == "file-special"


def test_a_missing_folder_is_a_value(tmp_path: Path) -> None:
    [(path, error)] = scan(tmp_path)

    assert isinstance(error, OSError)
    assert refusal(path, error).text == (
        "records:1:1: ошибка: Файл не удалось прочитать: такого файла или папки нет. Проверьте, "
        "что файл на месте, не занят другой программой и разрешён для чтения. [file-unreadable]"
    )


def test_an_unreadable_file_is_a_value_with_a_reason() -> None:
    said = refusal("a.yml", PermissionError(errno.EACCES, "denied"))

    assert said.message == "Файл не удалось прочитать: нет прав на чтение."


def test_large_files_come_whole_and_huge_ones_only_as_a_beginning(tmp_path: Path) -> None:
    write(tmp_path, "records/a.yml")
    (tmp_path / "records/b.yml").write_bytes(b"b" * 200_000)
    (tmp_path / "records/c.mp4").write_bytes(b"c" * (LARGEST * 3))

    sizes = {path: len(content) for path, content in scan(tmp_path) if isinstance(content, bytes)}

    assert sizes["records/b.yml"] == 200_000
    assert LARGEST < sizes["records/c.mp4"] < LARGEST * 2
