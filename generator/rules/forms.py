"""X03: the form of a pair is the season's, the model is the form's, the people suit both."""

from generator.programme import Programme
from generator.programme.relations import model_of
from generator.records.form import Form
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.practice import Practice
from generator.records.response import Response
from generator.records.season import Season
from generator.records.vocabulary import PersonKind
from generator.rules.base import Finding, Findings
from generator.rules.wording import meant


def model_outside_form(programme: Programme) -> Findings:
    """Модель взаимодействия принадлежит форме.

    Почему: у каждой формы наставничества свои модели (Р-145, приложение с формами); по ним
    строят отчёты и подбирают практики.

    Как исправить: впишите ключ или название одной из моделей этой формы.
    """
    records = (*programme.ever(Pair), *programme.ever(Practice), *programme.ever(Response))
    for record in records:
        form = programme.get(Form, record.form)
        if form is None or record.model is None or model_of(form, record.model):
            continue
        models = [model.key for model in form.models]
        yield Finding(
            record,
            ("model",),
            f"У формы «{form.title}» нет модели «{record.model}».",
            meant(record.model, models, f"Модели этой формы: {', '.join(models)}."),
        )


def form_outside_season(programme: Programme) -> Findings:
    """Форма пары — из форм её сезона.

    Почему: формы на учебный год выбирают на первом этапе и называют в приказе о внедрении; пара
    другой формы не попадёт в показатели сезона.

    Как исправить: поправьте форму пары или добавьте форму в список `forms` сезона.
    """
    for pair in programme.ever(Pair):
        season, form = programme.get(Season, pair.season), programme.get(Form, pair.form)
        if season is not None and form is not None and form.id not in season.forms:
            yield Finding(
                pair,
                ("form",),
                f"Формы «{form.title}» нет среди форм сезона {season.title}.",
                f"Поправьте форму или добавьте «{form.id}» в forms сезона.",
            )


def person_outside_form(programme: Programme) -> Findings:
    """Наставник и наставляемый подходят форме.

    Почему: форма говорит, кто кому помогает: в «педагог – педагог» оба педагоги. Чужой участник
    означает, что ошиблись формой или человеком.

    Как исправить: выберите другую форму, поправьте id участника или допишите в форму, кто ещё
    может быть наставником (`mentors`) и наставляемым (`mentees`).
    """
    for pair in programme.ever(Pair):
        form = programme.get(Form, pair.form)
        if form is not None:
            yield from _unsuited(programme, pair, form, "mentors")
            yield from _unsuited(programme, pair, form, "mentees")


def _unsuited(programme: Programme, pair: Pair, form: Form, side: str) -> Findings:
    ids, kinds, role = (
        (pair.mentors, form.mentors, "Наставник")
        if side == "mentors"
        else (pair.mentees, form.mentees, "Наставляемый")
    )
    for index, key in enumerate(ids):
        person = programme.get(Participant, key)
        if person is not None and person.kind not in kinds:
            yield Finding(
                pair,
                (side, index),
                f"{role} {key} — {person.kind.label}, а в форме «{form.title}» здесь "
                f"{_labels(kinds)}.",
                f"Поправьте форму пары или участника; если так можно, дополните {side} формы.",
            )


def _labels(kinds: tuple[PersonKind, ...]) -> str:
    *rest, last = [kind.label for kind in kinds]
    return f"{', '.join(rest)} или {last}" if rest else last
