"""Texts that people write: Markdown that will be shown as it is meant."""

from generator.programme import Programme
from generator.prose import check_prose
from generator.rules.base import Finding, Findings
from generator.rules.locating import spot
from generator.rules.written import all_texts


def prose(programme: Programme) -> Findings:
    """Текст покажется так, как написан.

    Почему: HTML, картинки и опасные адреса сайт не показывает, слишком большой текст не
    разбирает; лучше узнать об этом до публикации.

    Как исправить: пишите простым Markdown: абзацы, списки, заголовки, ссылки на https://.
    """
    for filed, path, text in all_texts(programme):
        for problem in check_prose(text):
            place = spot(filed.document, path, problem.line, problem.column)
            yield Finding(filed.record, path, problem.message, problem.remedy, place)
