"""Forms of mentoring: the list and a page for each form."""

from collections.abc import Iterator

from generator.bundle import PublicForm
from generator.public.cards import form_card, practice_card
from generator.public.desk import FORMS, HOME, Crumb, Desk, Page, Part, capitalised, passport_rows


def form_pages(desk: Desk) -> Iterator[Page]:
    """The list, then the forms."""
    yield _overview(desk)
    for form in desk.bundle.forms:
        yield _form_page(desk, form)


def _overview(desk: Desk) -> Page:
    blocks = [
        {"card": form_card(form), "aim": form.aim, "models": form.models}
        for form in desk.bundle.forms
    ]
    return Page(
        url=FORMS,
        title="Формы наставничества",
        section=FORMS,
        kind="list",
        head=desk.head("Формы наставничества", "Кто становится наставником, кому помогает и в чём"),
        parts=(desk.part("forms", "Формы и их модели", "forms/list.html", blocks=blocks),),
        description="Формы и модели наставничества: кто кому помогает и чего от этого ждут.",
    )


def _form_page(desk: Desk, form: PublicForm) -> Page:
    parts = (*_main(desk, form), *_practices(desk, form), _side(desk, form))
    return Page(
        url=f"forms/{form.id}.html",
        title=capitalised(form.title),
        section=FORMS,
        kind="form",
        head=desk.article_head(capitalised(form.title), form.summary, form),
        parts=parts,
        crumbs=(Crumb("О программе", HOME), Crumb("Формы", FORMS)),
        description=form.summary,
        layout="article",
    )


def _main(desk: Desk, form: PublicForm) -> Iterator[Part]:
    yield desk.part("aim", "Зачем эта форма", "forms/aim.html", form=form)
    yield desk.part("models", "Модели: какими бывают пары", "forms/models.html", form=form)
    if form.mentor_portraits or form.mentee_portraits:
        yield desk.part("portraits", "Портреты", "forms/portraits.html", form=form)
    if form.scheme:
        yield desk.part("scheme", "Путь пары за сезон", "steps.html", steps=form.scheme)
    if form.results:
        yield desk.part("results", "Чего ждём", "lines.html", lines=form.results)
    if form.body:
        html = desk.prose(form.body).html
        yield desk.part("story", "Как это бывает у нас", "prose.html", html=html)


def _practices(desk: Desk, form: PublicForm) -> Iterator[Part]:
    found = [practice for practice in desk.bundle.practices if practice.form == form.id]
    if found:
        cards = [practice_card(desk, practice) for practice in found]
        yield desk.part("practices", "Практики этой формы", "practices/cards.html", cards=cards)


def _side(desk: Desk, form: PublicForm) -> Part:
    rows = [
        ("Наставник", ", ".join(form.mentors)),
        ("Наставляемый", ", ".join(form.mentees)),
        ("Обучение", _training(form)),
        *_counted(desk, form),
    ]
    html = desk.render("passport.html", rows=passport_rows(rows))
    return Part("passport", "Коротко", html, slot="side", look="card")


def _training(form: PublicForm) -> str:
    if form.training_required:
        return "наставник учится до начала работы"
    return "по желанию наставника"


def _counted(desk: Desk, form: PublicForm) -> Iterator[tuple[str, str]]:
    period = desk.period
    for row in period.forms if period else ():
        if period and row.form == form.id:
            yield f"Участники, {period.title}", row.people
            yield "Пары и группы", row.pairs
