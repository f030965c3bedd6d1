"""The desk at which public pages are written: the bundle, templates, and how texts are set."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.bundle import Bundle, PublicForm, PublicPeriod, PublicSeason
from generator.grammar import nbsp
from generator.page import Crumb, Page, Part
from generator.prose import Prose, render
from generator.templating import Templates

HOME = "index.html"
PROGRAMME = "programme.html"
FORMS = "forms.html"
PRACTICES = "practices.html"
MATERIALS = "materials.html"
RESULTS = "results.html"


@dataclass(frozen=True)
class Desk:
    """Everything a public view may look at. Views take a desk and give pages."""

    bundle: Bundle
    templates: Templates

    @property
    def site_name(self) -> str:
        """«Наставничество «Рядом»», or the programme's own title when it says so itself."""
        title = self.bundle.school.programme_title
        if "наставн" in title.casefold():
            return title
        return f"Наставничество «{title}»"

    @property
    def season(self) -> PublicSeason | None:
        """The running season."""
        return next((season for season in self.bundle.seasons if season.current), None)

    @property
    def period(self) -> PublicPeriod | None:
        """The figures of the newest season."""
        return next((period for period in self.bundle.results.periods if period.season), None)

    def form(self, key: str) -> PublicForm | None:
        """A form by its id."""
        return next((form for form in self.bundle.forms if form.id == key), None)

    def prose(self, text: str, *, base_level: int = 3, id_prefix: str = "") -> Prose:
        """Safe HTML of a public text."""
        return render(text, base_level=base_level, id_prefix=id_prefix)

    def render(self, template: str, /, **view: object) -> Markup:
        """A template of ``templates/public`` filled with a view."""
        return self.templates.render(template, **view)

    def part(self, key: str, title: str, template: str, /, **view: object) -> Part:
        """A section made by a template."""
        return Part(key, title, self.render(template, **view))

    def head(self, title: str, sub: str = "") -> Markup:
        """The head of a section page."""
        return self.render("heads/section.html", title=title, sub=sub)

    def article_head(
        self, title: str, lead: str, form: PublicForm | None = None, intro: Markup | None = None
    ) -> Markup:
        """The large head of a page for reading; `intro` is prose under it."""
        return self.render("heads/article.html", title=title, lead=lead, form=form, intro=intro)


def capitalised(text: str) -> str:
    """The same with a capital first letter."""
    return text[:1].upper() + text[1:]


def passport_rows(rows: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Rows of a passport as they are set; those without a value are left out."""
    return tuple((label, nbsp(capitalised(value))) for label, value in rows if value)


def site(url: str) -> str:
    """An address for ``href``."""
    return f"site:{url}"


__all__ = ["Crumb", "Desk", "Page", "Part"]
