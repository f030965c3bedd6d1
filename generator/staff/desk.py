"""The desk at which staff pages are written: the programme, names, templates, links."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from generator.diagnostics import Diagnostic
from generator.grammar import Case, Shape, role_word, say
from generator.identities import Identities
from generator.ledger import Shown
from generator.page import Crumb
from generator.programme import Programme
from generator.programme.relations import called_by
from generator.prose import Mention, Prose, Spoken, render
from generator.records import Record
from generator.records.consent import Consent
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.season import Season
from generator.records.vocabulary import Role
from generator.templating import Templates
from generator.tokens import Tokens


@dataclass(frozen=True)
class Desk:
    """Everything a staff view may look at. Views take a desk and give pages."""

    programme: Programme
    templates: Templates
    identities: Identities
    tokens: Tokens
    diagnostics: tuple[Diagnostic, ...] = ()
    papers: tuple[Shown, ...] = ()
    wording: Mapping[Role, str] = field(default_factory=dict[Role, str])

    # ── names ────────────────────────────────────────────────────────────

    def name(self, key: str, shape: Shape = Shape.FULL, case: Case = Case.NOMINATIVE) -> str:
        """A person's name in a shape and a case, or «наставник p-7f3k» without identities."""
        identity = self.identities.get(key)
        if identity is not None:
            return say(identity.name, case, shape, identity.gender)
        return f"{role_word(called_by(self.programme, key), case)}\N{NO-BREAK SPACE}{key}"

    def responsible(self, value: str) -> str:
        """A role's name or a person's name, for fields that hold either."""
        if isinstance(value, Role):
            return self.wording.get(value, value.label)
        return self.name(value, Shape.SURNAME_INITIALS)

    def pair_title(self, pair: Pair) -> str:
        """«Лебедева – Соколов», or the group's own title."""
        if pair.title:
            return pair.title
        mentors = ", ".join(self.name(key, Shape.SURNAME) for key in pair.mentors)
        mentees = ", ".join(self.name(key, Shape.SURNAME) for key in pair.mentees)
        return f"{mentors} – {mentees}"

    def title(self, record: Record) -> str:
        """How any record is called in a list or a link."""
        if isinstance(record, Participant):
            return self.name(record.id)
        if isinstance(record, Pair):
            return self.pair_title(record)
        return record.label

    # ── links ────────────────────────────────────────────────────────────

    def url(self, record: Record, anchor: str = "") -> str:
        """A site URL for ``href="site:…"``; empty for a record that is shown nowhere."""
        programme = self.programme
        homeless = "{season}" in programme.kind(record).home and not programme.season_of(record)
        secret = isinstance(record, Consent) and record.kind.private
        if homeless or secret or not programme.knows(record):
            return ""
        return programme.url(record, anchor)

    def speak(self, mention: Mention) -> Spoken:
        """How a mention in prose is said: a person's name, a record's title, or its id."""
        record = self.programme.find(mention.target)
        if record is None:
            return Spoken(mention.target)
        if isinstance(record, Participant):
            text = self.name(record.id, mention.shape, mention.case)
            return Spoken(text, self.url(record) or None)
        return Spoken(self.title(record), self.url(record) or None)

    # ── writing ──────────────────────────────────────────────────────────

    def prose(self, text: str, *, base_level: int = 3, id_prefix: str = "") -> Prose:
        """Safe HTML of a text of the records."""
        return render(text, speak=self.speak, base_level=base_level, id_prefix=id_prefix)

    def render(self, template: str, /, **view: object) -> Markup:
        """A template of ``templates/staff`` filled with a view; ``desk`` is always there."""
        return self.templates.render(template, desk=self, **view)

    def crumbs(self, *steps: tuple[str, str]) -> tuple[Crumb, ...]:
        """The path to a page: (title, site URL) of each step."""
        return tuple(Crumb(title, url) for title, url in steps)

    def season_url(self, season: Season, page: str) -> str:
        """The address of a list of a season: ``seasons/2026-27/pairs.html``."""
        return f"seasons/{season.id}/{page}.html"
