"""How pairs and groups of each form work together: format, length, rhythm, work, agreements."""

from collections import Counter
from dataclasses import dataclass
from statistics import median

from generator.figures import Figure, Source, counted, share
from generator.monitoring.profiles.comparing import begun_pairs
from generator.monitoring.profiles.conditions import interval_of
from generator.programme import Programme
from generator.programme.relations import form_of, forms_of, is_group, meetings_of
from generator.programme.state import DeedState, agreement_state
from generator.records.form import Form
from generator.records.meeting import Agreement, Meeting, WorkForm
from generator.records.pair import Pair
from generator.records.season import Season
from generator.records.vocabulary import Format, Role

_COMMONEST = 4
OWNERS = (
    (Role.MENTOR, "наставник"),
    (Role.MENTEE, "наставляемый"),
    (None, "кто-то ещё"),
)
"""Whose agreement it is; someone else is a curator, a parent, a partner."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Agreements of one side: how many it took on, and how many of the due ones it kept."""

    owner: str
    taken: Figure
    kept: Figure


@dataclass(frozen=True, slots=True)
class Interaction:
    """Pairs, or groups, of one form at work."""

    form: Form
    group: bool
    pairs: Figure
    meetings: Figure
    in_person: Figure
    length: Figure
    interval: Figure
    works: tuple[tuple[WorkForm, Figure], ...]
    agreements: tuple[Kept, ...]


def interactions(programme: Programme, season: Season) -> tuple[Interaction, ...]:
    """The profile of each form that has met, pairs and groups apart."""
    begun = begun_pairs(programme, season)
    found = (
        (form, group, tuple(p for p in begun if _is(programme, p, form) and is_group(p) is group))
        for form in forms_of(programme)
        for group in (False, True)
    )
    return tuple(
        _profile(programme, season, form, pairs)
        for form, _, pairs in found
        if any(meetings_of(programme, pair) for pair in pairs)
    )


def _is(programme: Programme, pair: Pair, form: Form) -> bool:
    return form_of(programme, pair) is form


def _profile(
    programme: Programme, season: Season, form: Form, pairs: tuple[Pair, ...]
) -> Interaction:
    meetings = [meeting for pair in pairs for meeting in meetings_of(programme, pair)]
    made = _Maker(programme, season, pairs)
    return Interaction(
        form=form,
        group=is_group(pairs[0]),
        pairs=counted(len(pairs), made.like("pairs", "Пары и группы", "начавшие работу")),
        meetings=counted(len(meetings), made.like("meetings", "Встречи", "проведённые встречи")),
        in_person=share(
            sum(meeting.format is Format.IN_PERSON for meeting in meetings),
            len(meetings),
            made.like("in-person", "Очно", "очные встречи — из всех проведённых"),
        ),
        length=made.length(meetings),
        interval=made.interval(),
        works=made.works(meetings),
        agreements=made.agreements(),
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the figures of some pairs, so that each knows where it came from."""

    programme: Programme
    season: Season
    pairs: tuple[Pair, ...]

    def like(self, key: str, title: str, definition: str) -> Figure:
        return Figure(
            key,
            title,
            period=self.season.title,
            definition=definition,
            source="записи пар и встреч",
            sources=(Source("pair", self.season.id, tuple(pair.id for pair in self.pairs)),),
        )

    def middle(self, values: list[float], like: Figure) -> Figure:
        """A median over what there is; n is how many values it is of."""
        return Figure(
            like.key,
            like.title,
            median(values) if values else None,
            unit=like.unit,
            n=len(values),
            period=like.period,
            definition=like.definition,
            source=like.source,
            sources=like.sources,
            hidden="" if values else "пока не из чего считать",
        )

    def length(self, meetings: list[Meeting]) -> Figure:
        like = self.like("length", "Длительность встречи, минут", "медиана минут по встречам")
        return self.middle([meeting.minutes for meeting in meetings], like)

    def interval(self) -> Figure:
        like = self.like(
            "interval",
            "Между встречами, дней",
            "для каждой пары — медиана дней между соседними встречами; показана медиана по парам",
        )
        found = (interval_of(self.programme, pair) for pair in self.pairs)
        return self.middle([days for days in found if days is not None], like)

    def works(self, meetings: list[Meeting]) -> tuple[tuple[WorkForm, Figure], ...]:
        """The commonest forms of work as shares of the meetings."""
        counts = Counter(work for meeting in meetings for work in set(meeting.work))
        order = sorted(WorkForm, key=lambda work: -counts[work])
        return tuple(
            (
                work,
                share(
                    counts[work],
                    len(meetings),
                    self.like(
                        f"work-{work.value}",
                        work.label,
                        "встречи с этой формой работы — из всех проведённых; у встречи их может "
                        "быть несколько",
                    ),
                ),
            )
            for work in order[:_COMMONEST]
            if counts[work]
        )

    def agreements(self) -> tuple[Kept, ...]:
        """What each side took on, and kept."""
        made = [
            (_owner(pair, agreement), agreement)
            for pair in self.pairs
            for meeting in meetings_of(self.programme, pair)
            for agreement in meeting.agreements
        ]
        return tuple(
            self._kept(word, [each for role, each in made if role is owner], len(made))
            for owner, word in OWNERS
            if any(role is owner for role, _ in made)
        )

    def _kept(self, word: str, agreements: list[Agreement], whole: int) -> Kept:
        states = [agreement_state(each, self.programme.as_of) for each in agreements]
        done, overdue = states.count(DeedState.DONE), states.count(DeedState.OVERDUE)
        taken = self.like("taken", word, "договорённости этой стороны — из всех, что записаны")
        kept = self.like("kept", word, "исполненные — из исполненных и просроченных")
        return Kept(word, share(len(states), whole, taken), share(done, done + overdue, kept))


def _owner(pair: Pair, agreement: Agreement) -> Role | None:
    if agreement.owner == Role.MENTOR.value or agreement.owner in pair.mentors:
        return Role.MENTOR
    if agreement.owner == Role.MENTEE.value or agreement.owner in pair.mentees:
        return Role.MENTEE
    return None
