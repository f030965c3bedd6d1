"""Why something is not told of a group of answers, in the words of the pages."""

from generator.grammar import count, day_month
from generator.programme import Programme
from generator.records.wave import Wave

NO_ANSWERS = "ответов нет"


def too_few(n: int, k: int) -> str:
    """«группа мала: 3 ответа, показываем от 5»; of nobody, «ответов нет»."""
    if n == 0:
        return NO_ANSWERS
    return f"группа мала: {count(n, 'ответ', 'ответа', 'ответов')}, показываем от {k}"


def beside_small(k: int) -> str:
    """Why a group of k and more is not told either: a small one would follow from it."""
    return f"скрыто вместе с группой меньше {k}: иначе её можно было бы вычесть"


def still_open(programme: Programme, wave: Wave) -> str:
    """Why nothing is told of a wave that people still answer: two days would differ by one answer.

    Empty from the day after its last.
    """
    if wave.closes_on < programme.as_of:
        return ""
    return f"волна ещё открыта: ответы покажем после {day_month(wave.closes_on)}"


def why_untold(n: int, k: int) -> str:
    """The reason for a group that may not be told, by its own size."""
    return too_few(n, k) if n < k else beside_small(k)
