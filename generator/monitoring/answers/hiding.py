"""Why something is not told of a group of answers, in the words of the pages."""

from generator.grammar import count

NO_ANSWERS = "ответов нет"


def too_few(n: int, k: int) -> str:
    """«группа мала: 3 ответа, показываем от 5»; of nobody, «ответов нет»."""
    if n == 0:
        return NO_ANSWERS
    return f"группа мала: {count(n, 'ответ', 'ответа', 'ответов')}, показываем от {k}"


def beside_small(k: int) -> str:
    """Why a group of k and more is not told either: a small one would follow from it."""
    return f"скрыто вместе с группой меньше {k}: иначе её можно было бы вычесть"


def why_untold(n: int, k: int) -> str:
    """The reason for a group that may not be told, by its own size."""
    return too_few(n, k) if n < k else beside_small(k)
