"""The public page of results with answers: the gist of a season, small groups with their reason."""

from generator.page import Page
from generator.public import public_site
from generator.publication import publish
from generator.resources import template_folders
from generator.templating import Templates
from tests.unit.public.test_public import REPOSITORY, html, page
from tests.unit.publication.answering import OVER, response, said, twice, wave
from tests.unit.publication.small_school import files, identities, programme

TT, PP = "teacher-teacher", "pupil-pupil"


def results(texts: dict[str, str]) -> Page:
    bundle = publish(programme(texts, OVER), identities())
    return page(
        public_site(bundle, Templates(template_folders(REPOSITORY, "public"))), "results.html"
    )


def test_a_season_is_followed_by_what_was_said_of_it() -> None:
    made = results(said([(TT, 8)] * 12) | twice([TT] * 12, 4, 8))
    assert [part.id for part in made.parts] == [
        "season-2026-27",
        "voices-2026-27",
        "influence-2026-27",
        "all-seasons",
        "how",
    ]


def test_a_season_that_goes_on_says_when_answers_come() -> None:
    bundle = publish(programme(files()), identities())
    site = public_site(bundle, Templates(template_folders(REPOSITORY, "public")))
    text = html(page(site, "results.html"))
    assert "Сезон идёт. Что ответили его участники, расскажем, когда он закончится" in text
    assert "Сезон идёт" not in html(results(said([(TT, 8)] * 12)))


def test_the_share_stands_in_words_with_a_bar_and_its_count() -> None:
    text = html(results(said([(TT, 8)] * 7 + [(TT, 5)] * 5, invited=15)))
    assert "ответили около 80 % приглашённых, около 10 ответов" in text
    assert '<p class="n-fig__v">около 60 %</p>' in text
    assert '<rect class="v" width="60.0%"' in text
    assert "Довольны — те, кто на вопрос о результате поставил 7 и выше из 10." in text


def test_forms_are_told_beside_the_small_one() -> None:
    people = [(TT, 8)] * 14 + [("teacher-pupil", 8)] * 7 + [(PP, 8)] * 4
    text = html(results(said(people)))
    assert "<b>почти все</b>" in text
    assert '<span class="n-small">группа мала</span>' in text


def test_where_no_form_may_be_told_one_line_says_so() -> None:
    text = html(results(said([(TT, 8)] * 8 + [(PP, 8)] * 8)))
    assert "По формам доли не показываем: группы малы." in text
    assert "n-byform" not in text


def test_expectations_are_gathered_by_what_became_of_them() -> None:
    texts = said([(TT, 8)] * 12) | wave("mentee-entry", "mentee-v1", "entry", 12)
    for number in range(12):
        texts |= response("mentee-entry", f"tk{number:03}", TT, answers={"comfort": 5})
    text = html(results(texts))
    assert "<span>Больше, чем ждали</span></span> <span>Лёгкость общения</span>" in text


def test_changes_are_gathered_by_their_way() -> None:
    text = html(results(twice([TT] * 12, 4, 8)))
    assert "<span>Выше, чем на входе — это лучше</span></span> <span>Активность</span>" in text
    assert "<span>Выше, чем на входе — это хуже</span></span> <span>Тревожность</span>" in text
    assert "Перемена не доказывает, что причина в программе" in text


def test_a_small_audience_says_so() -> None:
    text = html(results(said([(TT, 8)] * 4)))
    assert "<b>Группа мала.</b> Ответов меньше 10." in text
    assert "Довольны результатом" not in text
