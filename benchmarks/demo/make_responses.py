"""Remake the demo's invented answers: records/responses/ and records/demo-tokens.csv.

The people are those of records/pairs, the questions those of records/instruments and the
days those of records/waves; everything else is drawn from named seeds, so that the same
records give the same files on every machine. A real school's tokens are drawn at random
and lie outside git: here they follow from the id, for nobody stands behind it.

    python benchmarks/demo/make_responses.py            # write what changed, remove the rest
    python benchmarks/demo/make_responses.py --check    # name what differs and exit with 1
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from drawing import Answers, answer
from respondents import (
    Respondent,
    curators,
    draw,
    give_tokens,
    outside,
    participants,
    read_records,
    read_school,
    representatives,
    reviewed,
)

from generator.records.instrument import Audience, Instrument, InstrumentKind
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.partner import Partner
from generator.records.vocabulary import Role, WaveKey
from generator.records.wave import Unit, Wave

ROOT = Path(__file__).resolve().parents[2]
TOKENS = "records/demo-tokens.csv"
RESPONSES = "records/responses"
# The curator's own sheet about the programme: its reasons are written by a person, not drawn.
BY_HAND = {"2025-26-conformity"}
IN_PAIRS = {Audience.MENTEE, Audience.MENTOR}
ROLES = {
    Audience.MENTEE: Role.MENTEE,
    Audience.MENTOR: Role.MENTOR,
    Audience.CURATOR: Role.CURATOR,
    Audience.ORGANISATION: Role.CURATOR,
    Audience.PARENT: Role.REPRESENTATIVE,
    Audience.PARTNER: Role.PARTNER,
}


def main() -> int:
    """Write or check; 1 when checked files differ."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="the programme's folder")
    parser.add_argument("--check", action="store_true", help="write nothing, name differences")
    arguments = parser.parse_args()
    root: Path = arguments.root
    made = make(root)
    differing = sorted(different(root, made))
    if arguments.check:
        print("\n".join(differing) or f"{len(made)} files are as they would be made.")
        return 1 if differing else 0
    write(root, made, differing)
    for (wave, form), number in sorted(count(made).items()):
        print(f"{wave:24} {form:16} {number:3}")
    return 0


def make(root: Path) -> dict[str, str]:
    """Every file by its path."""
    waves = list(read_records(root, "waves", Wave))
    instruments = {one.id: one for one in read_records(root, "instruments", Instrument)}
    pairs = list(read_records(root, "pairs", Pair))
    joined = {one.id: one.joined_on for one in read_records(root, "participants", Participant)}
    own = [one for one in waves if instruments[one.instrument].audience in IN_PAIRS]
    people = participants(pairs, joined, own)
    everyone = [
        *people,
        *reviewed(pairs, waves),
        *curators(waves),
        *representatives(people),
        *outside(list(read_records(root, "partners", Partner)), waves),
    ]
    tokens = give_tokens(everyone)
    today = read_school(root).as_of or date.max
    made: dict[str, str] = {}
    answered: set[tuple[str, str]] = set()
    for wave in waves:
        instrument = instruments[wave.instrument]
        for one in _who(wave, instrument, everyone):
            key = (one.season, one.holder)
            answered.add(key)
            if wave.id in BY_HAND:
                continue
            made[f"{RESPONSES}/{wave.id}/{tokens[key]}.yml"] = response(
                one, answered_on(wave, one, today), answer(instrument, one, wave.wave)
            )
    lines = sorted(f"{tokens[key]};{key[1]};{key[0]}" for key in answered)
    return made | {TOKENS: "\n".join(["токен;id;сезон", *lines, ""])}


def _who(
    wave: Wave, instrument: Instrument, everyone: Iterable[Respondent]
) -> Iterator[Respondent]:
    at_entry = wave.wave is WaveKey.ENTRY
    for one in everyone:
        about_pair = one.holder.startswith("pr-")
        if (
            one.season == wave.season
            and wave.wave in one.waves
            and one.role is ROLES.get(instrument.audience)
            and about_pair == (wave.unit is Unit.PAIR)
            and (not instrument.forms or one.form in instrument.forms)
            and (one.stays or instrument.kind is not InstrumentKind.INFLUENCE or at_entry)
        ):
            yield one


def answered_on(wave: Wave, one: Respondent, today: date) -> date:
    """A day of the wave and of the person's; at entry not after the pair has begun."""
    first, last = max(wave.opens_on, one.joined_on), min(wave.closes_on, today)
    if wave.wave is WaveKey.ENTRY:
        last = min(last, max(first, one.started_on))
    chance = draw("day", wave.id, one.holder).random()
    return first + timedelta(days=int(chance * ((last - first).days + 1)))


def response(one: Respondent, day: date, given: Answers) -> str:
    """The record of a response, keys in the order of its model."""
    lines = [f"role: {one.role}"]
    lines += [f"form: {one.form}", f"model: {one.model}"] if one.form else []
    lines += [f"answered_on: {day.isoformat()}"]
    themes = {key: f"[{', '.join(keys)}]" for key, keys in given.themes.items()}
    groups = {"answers": given.answers, "themes": themes, "scores": given.scores}
    for name, values in groups.items():
        if values:
            lines += [f"{name}:", *(f"  {key}: {value}" for key, value in values.items())]
    return "\n".join([*lines, ""])


def different(root: Path, made: dict[str, str]) -> Iterator[str]:
    """Paths that are missing, differ, or should not be there."""
    kept = {
        path.relative_to(root).as_posix()
        for path in (root / RESPONSES).glob("*/*.yml")
        if path.parent.name not in BY_HAND
    }
    for path in kept - made.keys():
        yield f"{path} should not be there"
    for path, content in made.items():
        file = root / path
        if not file.is_file():
            yield f"{path} is missing"
        elif file.read_text(encoding="utf-8") != content:
            yield f"{path} differs"


def write(root: Path, made: dict[str, str], differing: Iterable[str]) -> None:
    """Write the files named as different and remove those that should not be there."""
    for path in (line.partition(" ")[0] for line in differing):
        file = root / path
        if path in made:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(made[path], encoding="utf-8", newline="\n")
        else:
            file.unlink()


def count(made: dict[str, str]) -> Counter[tuple[str, str]]:
    """Responses by wave and form."""
    found: Counter[tuple[str, str]] = Counter()
    for path, content in made.items():
        if path.startswith(RESPONSES):
            form = re.search(r"^form: (.+)$", content, re.MULTILINE)
            found[Path(path).parent.name, form[1] if form else "—"] += 1
    return found


if __name__ == "__main__":
    sys.exit(main())
