"""The demo sets its own day: it does not rot while the machine's clock goes on."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.whole.built import REPOSITORY, Ran, nastavnik, small_copy

pytestmark = pytest.mark.slow

# Python runs this before anything else in a process that finds it on its path.
SHIM = """\
import time_machine

time_machine.travel({when!r}, tick=True).start()
"""


def check_on(root: Path, when: datetime) -> Ran:
    shim = root / f"clock-{when.year}"
    shim.mkdir(exist_ok=True)
    (shim / "sitecustomize.py").write_text(SHIM.format(when=when.timestamp()), encoding="utf-8")
    path = os.pathsep.join((str(shim), str(REPOSITORY)))
    return nastavnik(root, "check", environment={"PYTHONPATH": path})


def test_the_demo_is_clean_today_and_in_three_years(tmp_path: Path) -> None:
    assert nastavnik(tmp_path, "demo").code == 0
    now = datetime.now(UTC)
    today = nastavnik(tmp_path, "check")
    later = check_on(tmp_path, now.replace(year=now.year + 3, day=1))
    assert later == today
    assert (today.code, today.err) == (0, "")
    assert ": 0\N{NO-BREAK SPACE}ошибок, " in today.out


def test_without_a_day_of_its_own_the_clock_would_tell(tmp_path: Path) -> None:
    root = small_copy(tmp_path / "small")
    school = root / "records" / "school.yml"
    text = school.read_text(encoding="utf-8")
    school.write_text(re.sub(r"(?m)^as_of: .*\n", "", text), encoding="utf-8")
    before = check_on(root, datetime(2027, 2, 15, 12, tzinfo=UTC))
    after = check_on(root, datetime(2030, 2, 15, 12, tzinfo=UTC))
    assert before == nastavnik(small_copy(tmp_path / "own"), "check")
    assert len(after.out.splitlines()) > len(before.out.splitlines())
