"""Where papers are made and put: what is asked for, what it needs, which folder takes it."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from generator.grammar import similar
from generator.opening import Opened
from generator.records.choice import folded
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.season import Season
from generator.reports.paper import Made, Paper, PaperRefusedError, Setting
from generator.reports.provenance import would_track

_SITE = "site"


def paper_called(name: str, papers: Iterable[Paper]) -> Paper:
    """A paper by its key, title or another word for it.

    Raises:
        PaperRefusedError: there is none; the nearest is named.
    """
    papers = tuple(papers)
    words = {
        folded(word): paper for paper in papers for word in (paper.key, paper.title, *paper.aliases)
    }
    found = words.get(folded(name))
    if found is not None:
        return found
    near = similar(folded(name), list(words))
    hint = (
        f"Похоже на «{words[near].key}»." if near else "Все документы назовёт «nastavnik report»."
    )
    raise PaperRefusedError(f"Документа «{name}» нет. {hint}")


def season_asked(opened: Opened, name: str | None, pair: str | None = None) -> Season:
    """The season with an id; else that of the pair asked for, or the running one.

    Raises:
        PaperRefusedError: there is no such season.
    """
    programme = opened.programme
    asked = programme.get(Pair, pair) if pair else None
    own = name or (asked.season if asked else None)
    season = programme.get(Season, own) if own else programme.season
    if season is not None:
        return season
    if not programme.seasons:
        raise PaperRefusedError("Сезона ещё нет. Создайте его: nastavnik new season")
    known = ", ".join(each.id for each in programme.seasons)
    raise PaperRefusedError(f"Сезона «{own}» нет. Есть: {known}.")


def last_day(opened: Opened, season: Season, until: date | None) -> date:
    """The last day that a paper tells of: asked for, the season's end, or the day of the build."""
    return min(until or season.to, opened.programme.as_of)


def make(paper: Paper, setting: Setting) -> tuple[Made, ...]:
    """The files of a paper.

    Raises:
        PaperRefusedError: it needs names that are not there, or its subject is not of its kind.
    """
    if paper.needs_names and not setting.identities:
        raise PaperRefusedError(
            f"«{paper.title}»: нужны имена, а файла identities.csv нет. "
            "Положите его в корень программы: в git он не попадёт."
        )
    _check_subject(paper, setting)
    return tuple(paper.build(setting))


def _check_subject(paper: Paper, setting: Setting) -> None:
    models = {"pair": (Pair, "--pair", "пары"), "person": (Participant, "--person", "участника")}
    wanted = models.get(paper.subject)
    if not setting.subject or wanted is None:
        return
    model, option, word = wanted
    if setting.programme.get(model, setting.subject) is None:
        raise PaperRefusedError(f"{option}: {word} «{setting.subject}» нет в записях.")


def put(root: Path, folder: Path, made: Iterable[Made]) -> Iterator[Path]:
    """Write files into a folder, each whole or not at all.

    Raises:
        PaperRefusedError: git or the site would take the files; nothing is written then.
    """
    targets = [(folder / each.path, each.content) for each in made]
    for target, _ in targets:
        _refuse_place(root, target)
    for target, content in targets:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = target.with_name(f".{target.name}.part")
        draft.write_bytes(content)
        draft.replace(target)
        yield target


def _refuse_place(root: Path, target: Path) -> None:
    resolved = target.resolve()
    if resolved.is_relative_to((root / _SITE).resolve()):
        raise PaperRefusedError(
            f"{target}: папка site/ публикуется, документам там не место. "
            "Без --out они лягут в papers/."
        )
    if would_track(resolved):
        raise PaperRefusedError(
            f"{target}: эту папку ведёт git, и имена попали бы в историю. "
            "Добавьте в .gitignore строку /papers/ или укажите --out вне репозитория."
        )
