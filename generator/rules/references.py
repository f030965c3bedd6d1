"""X01: ids are unique, and every reference leads to a record of the right kind."""

from collections.abc import Iterator

from generator.diagnostics import Place
from generator.programme import Filed, Pointer, Programme
from generator.records import Kind
from generator.records.meeting import Meeting
from generator.records.reference import ANY
from generator.rules.base import Finding, Findings
from generator.rules.wording import called, meant, needed

_IN_FORM = "model"
"""References to a model are resolved inside a form, by a rule of their own."""


def unknown_reference(programme: Programme) -> Findings:
    """Каждая ссылка ведёт к существующей записи.

    Почему: связь, которая никуда не ведёт, теряет человека, документ или встречу из реестра,
    отчётов и сайта. Требование методологии персонифицированного учёта (Р-145).

    Как исправить: впишите id существующей записи — имя её файла без расширения — или добавьте
    недостающую запись.
    """
    for pointer in _pointers(programme):
        target = pointer.target
        if programme.find(target) is not None or programme.is_broken(target):
            continue
        kind = pointer.mark.kind
        asked = "" if kind == ANY else f", а здесь {needed(kind)}"
        yield Finding(
            pointer.source,
            pointer.path,
            f"Записи «{target}» нет{asked}.",
            meant(target, _keys(programme, kind), _advice(programme, pointer)),
        )


def wrong_kind_reference(programme: Programme) -> Findings:
    """Ссылка ведёт к записи того вида, который здесь нужен.

    Почему: документ на месте пары или событие на месте участника сайт и отчёты прочитать не могут.

    Как исправить: впишите id записи нужного вида; по началу id видно, какого он вида
    (`p-` — участник, `pr-` — пара, `dc-` — документ).
    """
    for pointer in _pointers(programme):
        found = programme.find(pointer.target)
        if found is None or pointer.mark.kind == ANY:
            continue
        kind = programme.kind(found)
        if kind.name != pointer.mark.kind:
            yield Finding(
                pointer.source,
                pointer.path,
                f"«{pointer.target}» — это {called(kind)}, а здесь {needed(pointer.mark.kind)}.",
                meant(
                    pointer.target,
                    _keys(programme, pointer.mark.kind),
                    "Впишите id записи нужного вида.",
                ),
            )


def broken_reference(programme: Programme) -> Findings:
    """Запись, на которую ссылаются, читается без ошибок.

    Почему: запись с ошибками в сайт и отчёты не попадает, и всё, что на неё ссылается, остаётся
    без неё. Сама ошибка названа у той записи.

    Как исправить: исправьте запись, на которую ведёт ссылка; это предупреждение уйдёт само.
    """
    for pointer in _pointers(programme):
        if programme.find(pointer.target) is None and programme.is_broken(pointer.target):
            yield Finding(pointer.source, pointer.path, *_broken(programme, pointer.target))
    for filed in _first_of_folders(programme):
        within = filed.slot.within
        if programme.find(within) is None and programme.is_broken(within):
            place = Place(filed.document.path)
            yield Finding(filed.record, (), *_broken(programme, within), place=place)


def lost_folder(programme: Programme) -> Findings:
    """Папка встреч названа по паре, папка ответов — по волне анкетирования.

    Почему: встреча не пишет свою пару внутри, её место — имя папки. Встречи из папки с чужим
    именем не видны ни на странице пары, ни в отчётах.

    Как исправить: переименуйте папку по id пары (волны) или перенесите файлы в нужную.
    """
    for filed in _first_of_folders(programme):
        message = _lost(programme, filed.slot.within, filed.slot.kind)
        if message:
            yield Finding(filed.record, (), *message, place=Place(filed.document.path))


def _first_of_folders(programme: Programme) -> Iterator[Filed]:
    """One record of every folder that is named by a record: what is wrong is said once."""
    inside = (filed for filed in programme.archive.filed if filed.slot.within)
    yield from {filed.slot.within: filed for filed in reversed([*inside])}.values()


def _lost(programme: Programme, within: str, kind: Kind) -> tuple[str, str] | None:
    """Why a folder does not name its parent; None when it does."""
    parent = programme.find(within)
    if parent is None and programme.is_broken(within):
        return None
    if parent is not None and programme.kind(parent).name == kind.within:
        return None
    said = "такой записи нет" if parent is None else f"это {called(programme.kind(parent))}"
    message = f"Папка названа «{within}», но {said}, а здесь {needed(kind.within)}."
    remedy = f"Назовите папку внутри records/{kind.folder} по id записи."
    return message, meant(within, _keys(programme, kind.within), remedy)


def repeated_id(programme: Programme) -> Findings:
    """Id не повторяются, даже у записей разных видов.

    Почему: ссылка и упоминание называют только id; если он достался двум записям, связь ведёт
    не туда.

    Как исправить: переименуйте файл той записи, на которую меньше ссылаются, и поправьте ссылки.
    """
    first = dict(programme.archive.broken)
    for filed in programme.archive.filed:
        taken = first.setdefault(filed.slot.key, filed.document.path)
        if taken != filed.document.path:
            yield Finding(
                filed.record,
                (),
                f"Id «{filed.slot.id}» уже занят: {taken}.",
                "Переименуйте файл: id у всех записей разные, даже в разных папках.",
                place=Place(filed.document.path),
            )


def meeting_date_in_name(programme: Programme) -> Findings:
    """Дата встречи та же, что в имени её файла.

    Почему: по имени файла встречи стоят по порядку и по нему на них ссылаются; две разные даты
    у одной встречи — почти всегда описка.

    Как исправить: поправьте дату в записи или переименуйте файл: `m-2026-10-12.md`, вторая
    встреча того же дня — `m-2026-10-12-2.md`.
    """
    for meeting in programme.ever(Meeting):
        named = f"m-{meeting.date.isoformat()}"
        if not meeting.id.startswith(named):
            yield Finding(
                meeting,
                ("date",),
                f"Дата в записи — {meeting.date.isoformat()}, а файл назван «{meeting.id}».",
                f"Исправьте дату или назовите файл {named}.md.",
            )


def _pointers(programme: Programme) -> Iterator[Pointer]:
    """Pointers at records; a model is a key inside its form and has a rule of its own."""
    return (pointer for pointer in programme.pointers if pointer.mark.kind != _IN_FORM)


def _keys(programme: Programme, kind: str) -> list[str]:
    """Ids of all readable records of a kind, of all kinds for ``*``."""
    filed = programme.archive.filed
    return [item.slot.key for item in filed if kind in {ANY, item.slot.kind.name}]


def _advice(programme: Programme, pointer: Pointer) -> str:
    kinds = {kind.name: kind for kind in programme.archive.kinds}
    kind = kinds.get(pointer.mark.kind)
    role = ", роль" if pointer.mark.roles else ""
    if kind is None:
        return "Впишите id существующей записи."
    file = f"records/{kind.folder}/{pointer.target}{kind.suffix}"
    return f"Впишите id существующей записи{role} или добавьте файл {file}."


def _broken(programme: Programme, key: str) -> tuple[str, str]:
    file = programme.archive.broken[key]
    return f"Запись «{key}» есть, но с ошибками: {file}.", "Сначала исправьте её."
