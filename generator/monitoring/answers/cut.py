"""A cut of answers: everyone, one form, or one model of a form."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.programme import Programme
from generator.programme.relations import model_of
from generator.records.form import Form
from generator.records.response import Response
from generator.smallness.groups import Group

EVERYONE_TITLE = "все"


@dataclass(frozen=True, slots=True, order=True)
class Cut:
    """Whose answers are told: ids of a form and of its model; "" stands for all of them."""

    form: str = ""
    model: str = ""


EVERYONE = Cut()


def cut_of(response: Response) -> Cut:
    """The finest cut that an answer belongs to."""
    form = response.form or ""
    return Cut(form, response.model or "" if form else "")


def cut_tree(responses: Iterable[Response]) -> Group[Cut]:
    """Everyone, then forms, then the models of a form: how many people answered in each."""
    return tree_of(cut_of(response) for response in responses)


def tree_of(cuts: Iterable[Cut]) -> Group[Cut]:
    """The same of the finest cuts themselves, one a person."""
    counts = Counter(cuts)
    forms = sorted({cut.form for cut in counts if cut.form})
    return Group(EVERYONE, counts.total(), tuple(_form_group(form, counts) for form in forms))


def _form_group(form: str, counts: Counter[Cut]) -> Group[Cut]:
    within = {cut: n for cut, n in counts.items() if cut.form == form}
    models = tuple(Group(cut, n) for cut, n in sorted(within.items()) if cut.model)
    return Group(Cut(form), sum(within.values()), models)


def in_cut(response: Response, cut: Cut) -> bool:
    """Whether an answer belongs to a cut."""
    return lies_in(cut_of(response), cut)


def lies_in(own: Cut, cut: Cut) -> bool:
    """Whether the finest cut of a person lies in another one."""
    return cut.form in {"", own.form} and cut.model in {"", own.model}


def cut_title(programme: Programme, cut: Cut) -> str:
    """«все», «педагог – педагог», «педагог – педагог: опытный педагог – молодой специалист»."""
    if not cut.form:
        return EVERYONE_TITLE
    form = programme.get(Form, cut.form)
    title = form.title if form else cut.form
    if not cut.model:
        return title
    model = model_of(form, cut.model)
    return f"{title}: {model.title if model else cut.model}"
