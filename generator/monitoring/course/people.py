"""Mentors chosen and taught, consents given: counts over the people of a season's pairs."""

from collections.abc import Iterator

from generator.figures import Figure, Source, share
from generator.programme import Programme
from generator.programme.relations import (
    consents_needed,
    has_consent,
    mentor_profile,
    people_of,
    state_of,
)
from generator.records.consent import ConsentKind
from generator.records.pair import Pair
from generator.records.participant import Decision, Participant
from generator.records.season import Season

_PROFILES = "профили наставников в записях участников"
_CONSENTS = "записи согласий"


def mentor_figures(
    programme: Programme, pairs: tuple[Pair, ...], season: Season
) -> tuple[Figure, ...]:
    """Selection and training of the mentors of these pairs, a person counted once."""
    keys = dict.fromkeys(key for pair in pairs for key in pair.mentors)
    mentors = [person for key in keys if (person := programme.get(Participant, key))]
    selected = sum(_is_selected(programme, mentor, season) for mentor in mentors)
    trained = sum(_is_trained(programme, mentor, season) for mentor in mentors)
    return (
        share(
            selected,
            len(mentors),
            Figure(
                "selected",
                "Наставники прошли отбор",
                period=season.title,
                definition="наставники, у которых есть анкета, собеседование и решение принять "
                "в базу, — из всех наставников пар, начавших работу",
                source=_PROFILES,
                sources=(Source("participant", season.id),),
            ),
        ),
        share(
            trained,
            len(mentors),
            Figure(
                "trained",
                "Наставники обучены",
                period=season.title,
                definition="наставники, которые учились в этом или прошлых сезонах либо "
                "освобождены от обучения с причиной, — из всех наставников пар, начавших работу",
                source=_PROFILES,
                sources=(Source("participant", season.id),),
            ),
        ),
    )


def _is_selected(programme: Programme, mentor: Participant, season: Season) -> bool:
    profile = mentor_profile(mentor, season)
    selection = profile.selection if profile else None
    if selection is None or selection.decision is not Decision.ACCEPTED:
        return False
    steps = (selection.questionnaire_on, selection.interview_on)
    return all(day is not None and day <= programme.as_of for day in steps)


def _is_trained(programme: Programme, mentor: Participant, season: Season) -> bool:
    """What was learnt a year ago counts; a waiver holds for its own season."""
    profile = mentor_profile(mentor, season)
    if profile is not None and profile.training_waived:
        return True
    profiles = [facts.mentor for facts in mentor.seasons.values() if facts.mentor]
    days = (training.on for each in profiles for training in each.training)
    return any(day <= programme.as_of for day in days)


def consent_figure(programme: Programme, pairs: tuple[Pair, ...], season: Season) -> Figure:
    """People of the running pairs all of whose needed consents hold on the day."""
    needed = dict[str, set[ConsentKind]]()
    for person, kinds in _needs(programme, pairs):
        needed.setdefault(person, set()).update(kinds)
    complete = sum(
        all(has_consent(programme, person, kind) for kind in kinds)
        for person, kinds in needed.items()
    )
    return share(
        complete,
        len(needed),
        Figure(
            "consents",
            "Согласия в порядке",
            period=season.title,
            definition="участники, у которых действуют все нужные им согласия, — из участников "
            "работающих пар, каждый один раз",
            source=_CONSENTS,
            sources=(Source("consent", season.id),),
        ),
    )


def consent_figures(
    programme: Programme, pairs: tuple[Pair, ...], season: Season
) -> tuple[Figure, ...]:
    """Consents of each needed kind that hold, of those that are needed on the day."""
    needed = {kind: dict[str, None]() for kind in _WORDS}
    for person, kinds in _needs(programme, pairs):
        for kind in kinds:
            needed[kind][person] = None
    return tuple(
        share(
            sum(has_consent(programme, person, kind) for person in people),
            len(people),
            Figure(
                f"consent-{kind.value.replace('_', '-')}",
                _WORDS[kind][0],
                period=season.title,
                definition=f"действующие согласия — из нужных: {_WORDS[kind][1]}",
                source=_CONSENTS,
                sources=(Source("consent", season.id),),
            ),
        )
        for kind, people in needed.items()
    )


_WORDS = {
    ConsentKind.PROCESSING: (
        "Согласия на обработку данных",
        "по одному на каждого участника работающих пар",
    ),
    ConsentKind.PARTICIPATION: (
        "Согласия на участие несовершеннолетних",
        "по одному на каждого участника работающих пар младше 18 лет",
    ),
    ConsentKind.LABOUR: (
        "Согласия наставников-работников",
        "по одному на каждого наставника-работника там, где этого требует ст. 351.8 ТК",
    ),
}


def _needs(
    programme: Programme, pairs: tuple[Pair, ...]
) -> Iterator[tuple[str, tuple[ConsentKind, ...]]]:
    for pair in pairs:
        if state_of(programme, pair).running:
            for person in people_of(programme, pair):
                yield person.id, consents_needed(programme, pair, person)
