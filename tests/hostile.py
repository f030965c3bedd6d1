"""A programme in which every text field of every record is an attack.

The fields are found by walking the models, so a new one is attacked from its first day.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any, TypeAlias, cast, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.documents import Value, read, scan
from generator.programme.filing import Slot, slot_of
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.validation import injected_of
from generator.records.values import LINE_LIMIT

_LONG = "Взаимопосещаемостипреподавательские" * 2
_LINE = (
    "Поле{n}х \"'></title></textarea><script>alert({n})</script>"
    "<img src=x onerror=alert({n})><svg/onload=alert({n})> "
    '" onmouseover="alert({n})" x=\' onfocus=alert({n}) javascript:alert({n}) '
    "{{{{ 70490+7 }}}}{{% set a = 1 %}}${{70490+7}} "
    "&lt;b&gt;&#60;i&#62;]]><!-- --> <ſcript>＜script＞ "
)
_PROSE = """

# Заголовок <img src=x onerror=alert({n})> {{#a" onclick="alert({n})}}

[нажми](javascript:alert({n})) [нажми](JaVaScRiPt&colon;alert({n})) ![вид](x"onerror="alert({n}))
<javascript:alert({n})> <https://a.example/"onclick="alert({n})> [сюда][s] [туда](data:text/html,x)
{{: onclick="alert({n})" }}

[s]: vbscript:alert({n}) "onclick=alert({n})"

`<script>alert({n})</script>` **жирно <svg/onload=alert({n})>**{{: style="color:red" }}

```"onclick="alert({n})
</code></pre><script>alert({n})</script>
```

| <img src=x onerror=alert({n})> | {{{{ 70490+7 }}}} |
| --- | --- |
| "><script>alert({n})</script> | <a href="javascript:alert({n})">сюда</a> |

<details open ontoggle=alert({n})><summary>да</summary></details>
<style>*{{background:url(https://a.example/{n})}}</style>
"""
_URL = "https://a.example/{n}?{{{{70490+7}}}}&quot;onclick=alert({n})&colon;javascript:alert({n})"

# The title of a record comes into the text of another by a mention; a public text has none.
_MENTIONS = """

Сказано о @three-levels, **о @three-levels** и [о @three-levels](https://a.example/), для
@p-w7sm:род:имя."""
_AMONG_STAFF = {"event", "meeting", "pair", "risk"}
_ANY = {"_identifier": "key1", "_whole": "1", "_number": "1", "_flag": "да"}

Data: TypeAlias = dict[str, Value]


@dataclass
class Attack:
    """Numbers the payloads, and remembers which field of which model each was put into."""

    fields: dict[int, str] = field(default_factory=dict[int, str])

    def line(self, where: str) -> str:
        """One line that closes whatever may be open, and would run in each place it lands in."""
        number = len(self.fields) + 1
        self.fields[number] = where
        return line(number)

    def prose(self, where: str) -> str:
        """The same with Markdown that tries what Markdown can."""
        said = _MENTIONS if where.partition(".")[0] in _AMONG_STAFF else ""
        return self.line(where) + said + _PROSE.format(n=len(self.fields))

    def url(self, where: str) -> str:
        """An address that the reader takes for one."""
        number = len(self.fields) + 1
        self.fields[number] = where
        return _URL.format(n=number)

    def record(self, slot: Slot, data: Data) -> Data:
        """The same record with an attack in every text; what was left out is filled in too."""
        own = injected_of(slot.kind)
        return self._group(slot.kind.model, data, slot.kind.name, own)

    def _group(
        self, model: type[BaseModel], data: Data, path: str, skipped: frozenset[str] = frozenset()
    ) -> Data:
        made = dict(data)
        for name, info in model.model_fields.items():
            key = info.alias or name
            if name in skipped:
                continue
            value = self._field(info, data.get(key), f"{path}.{key}")
            if value is not None:
                made[key] = value
        return made

    def _field(self, info: FieldInfo, value: Value, path: str) -> Value:
        return self._value(info.annotation, list(info.metadata), value, path)

    def _value(self, annotation: Any, marks: list[Any], value: Value, path: str) -> Value:
        """The value attacked; an absent one is made up where it is text, or a list of texts."""
        inner: tuple[Any, ...] = getattr(annotation, "__metadata__", ())
        if inner:
            return self._value(get_args(annotation)[0], [*inner, *marks], value, path)
        if any(isinstance(mark, Reference) for mark in marks):
            return value
        if model := _model(annotation):
            given = cast("Data", value) if value else _least(model)
            return None if given is None else self._group(model, given, path)
        text = self._text(marks, path)
        if text is not None or not get_args(annotation):
            return value if text is None else text
        return self._composed(annotation, value, path)

    def _text(self, marks: list[Any], path: str) -> str | None:
        reader = next((mark.func.__name__ for mark in marks if hasattr(mark, "func")), "")
        maker = {"_line": self.line, "_text": self.prose, "_url": self.url}.get(reader)
        return maker(path) if maker else None

    def _composed(self, annotation: Any, value: Value, path: str) -> Value:
        origin, inner = get_origin(annotation), get_args(annotation)
        if origin is tuple:
            items = cast("list[Value]", value) or [None]
            made = [self._value(inner[0], [], item, path) for item in items]
            return made if None not in made else value
        if isinstance(origin, type) and issubclass(origin, Mapping):
            each = cast("Data", value or {}).items()
            return {key: self._value(inner[1], [], item, path) for key, item in each}
        return self._value(next(i for i in inner if i is not type(None)), [], value, path)


def text_fields(annotation: Any, marks: tuple[Any, ...], path: str) -> Iterator[str]:
    """Every text that a value may hold, named as `Attack` names it."""
    reader = next((mark.func.__name__ for mark in marks if hasattr(mark, "func")), "")
    if reader in {"_line", "_text", "_url"}:
        yield path
    elif model := _model(annotation):
        for name, info in model.model_fields.items():
            if name != "id":
                key = f"{path}.{info.alias or name}"
                yield from text_fields(info.annotation, tuple(info.metadata), key)
    else:
        inner: tuple[Any, ...] = getattr(annotation, "__metadata__", ())
        for each in get_args(annotation)[: 1 if inner else None]:
            yield from text_fields(each, inner, path)


def _model(annotation: Any) -> type[BaseModel] | None:
    is_model = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return cast("type[BaseModel]", annotation) if is_model else None


def _least(model: type[BaseModel]) -> Data | None:
    """What a group needs beside its texts, where any value would do; None where it would not."""
    made: Data = {}
    for name, info in model.model_fields.items():
        if not info.is_required():
            continue
        reader = next((m.func.__name__ for m in info.metadata if hasattr(m, "func")), "")
        kind = cast("Any", info.annotation)
        if isinstance(kind, type) and issubclass(kind, Choice):
            made[info.alias or name] = next(iter(kind)).value
        elif reader in _ANY:
            made[info.alias or name] = _ANY[reader]
        elif next(text_fields(kind, tuple(info.metadata), name), None) is None:
            return None
    return made


def line(number: int) -> str:
    """The payload of a number, as long as a line may be."""
    start = _LINE.format(n=number)
    return start + _LONG[: LINE_LIMIT - len(start)]


def attack_records(root: Path) -> Attack:
    """Attack every record under the root, and the names that lie beside them."""
    attack = Attack()
    for path, content in list(scan(root)):
        slot, reading = slot_of(path), read(path, cast("bytes", content))
        assert isinstance(slot, Slot), slot
        assert reading.document, reading.diagnostics
        made = attack.record(slot, reading.document.data)
        text = f"{json.dumps(made, ensure_ascii=False, indent=1)}\n"
        if path.endswith(".md"):
            text = f"---\n{text}---\n\n{attack.prose(f'{slot.kind.name}.body')}"
        (root / path).write_text(text, encoding="utf-8")
    _attack_identities(root / "identities.csv", attack)
    return attack


def _attack_identities(path: Path, attack: Attack) -> None:
    """Names are letters alone; what is said instead of them, and of whom, may be anything."""
    heading, *rows = csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";")
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(heading)
    for row in rows:
        filled = dict(zip(heading, row, strict=True))
        for name in ("короткое имя", "представитель"):
            filled[name] = attack.line(f"identities.{name}")
        writer.writerow(filled.values())
    path.write_text(out.getvalue(), encoding="utf-8")


def break_records(root: Path) -> tuple[str, ...]:
    """Add files that cannot be read, each with an attack; returns what must be said of them."""
    files = {
        "pages/broken-yaml.md": f"---\ntitle: [{line(9001)}\n---\n",
        "pages/broken-field.md": f"---\ntitle: Так\n{json.dumps(line(9002))}: 1\n---\nТекст.\n",
        "risks/rk-bad.yml": f"title: Так\nlikelihood: {json.dumps(line(9003))}\n",
        "partners/pt-bad.yml": f"title: Так\nkind: {json.dumps(line(9004))}\nurl: javascript:x\n",
        "partners/<img src=x onerror=alert(9005)>.yml": "title: Так\n",
        'materials/"><script>alert(9006)<{{ 70490+7 }}.md': "---\ntitle: Так\n---\n",
        "<svg onload=alert(9007)>/one.yml": "title: Так\n",
        "events/ev-bad.yml": f"title: Так\ndate: {json.dumps(line(9008))}\n",
    }
    for name, text in files.items():
        (root / "records" / name).parent.mkdir(exist_ok=True)
        (root / "records" / name).write_text(text, encoding="utf-8")
    with (root / "identities.csv").open("a", encoding="utf-8") as table:
        table.write("<img src=x onerror=alert(9009)>;Так Так;;;;;;\n")
    return tuple(files)


# ── Whether a payload is read as it was typed ────────────────────────────────

_SIGNS = re.compile(r"[\"'«»„“”‘’‐-―\-\s\u00a0]")
_LABEL = re.compile(r"поле(\d+)х")


def bare(text: str) -> str:
    """Without what typography changes: spaces, quotation marks, dashes, capital letters."""
    return _SIGNS.sub("", text).casefold()


def shown(texts: tuple[str, ...]) -> Iterator[tuple[int, str, bool]]:
    """Each payload that stands somewhere: its number, what is read, whether it is whole.

    A text may be cut short by «…»; nothing else may be missing.
    """
    for text in map(bare, texts):
        for label in _LABEL.finditer(text):
            number = int(label[1])
            found = text[label.start() :]
            yield number, found[:300], any(_is_read(found, wanted) for wanted in _wanted(number))


def _wanted(number: int) -> tuple[str, str]:
    """As it was typed, and as Markdown says it: there `&lt;` is a way to write «<»."""
    typed = _LINE.format(n=number)
    return bare(typed), bare(unescape(typed))


def _is_read(found: str, wanted: str) -> bool:
    cut = found[: len(wanted)].find("…")
    return found.startswith(wanted) if cut < 0 else wanted.startswith(found[:cut])
