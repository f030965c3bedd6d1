"""X07: a pair works under a signed order."""

from collections.abc import Iterator
from datetime import timedelta

from generator.grammar import count, day
from generator.programme import Programme
from generator.programme.relations import binds, orders_of
from generator.records.document import Document, DocumentKind
from generator.records.pair import Pair
from generator.rules.base import Finding, Findings


def pair_without_order(programme: Programme) -> Findings:
    """Работающая пара закреплена подписанным приказом.

    Почему: приказ о закреплении пар даёт наставнику полномочия, а директору — право требовать
    работу (локальный акт программы, Р-145). Приказ может отстать от начала работы на
    `deadlines.order_days`, обычно 14 дней.

    Как исправить: в поле `order` пары впишите id приказа о закреплении пар; если приказ ещё
    проект, подпишите его и уберите `signed: нет`.
    """
    for pair, started in _due(programme):
        named = programme.get(Document, pair.order)
        if pair.order and named is None:
            continue
        orders = orders_of(programme, pair)
        if any(binds(order) for order in orders):
            continue
        message, remedy = _lack(named or next(iter(orders), None))
        path = ("order",) if pair.order else ("started_on",)
        yield Finding(pair, path, f"Пара работает с {started}, {message}.", remedy)


def late_order(programme: Programme) -> Findings:
    """Приказ о закреплении пары подписан вовремя.

    Почему: работа наставника до приказа ничем не подтверждена — ни для оплаты, ни для
    аттестации. Сколько приказ может отставать, задаёт `deadlines.order_days`, обычно 14 дней.

    Как исправить: сверьте даты приказа и начала пары; если приказ и правда опоздал, перенесите
    начало работы на день приказа.
    """
    days = programme.school.deadlines.order_days
    for pair, started in _due(programme):
        orders = [order for order in orders_of(programme, pair) if binds(order)]
        first = min(orders, key=lambda order: order.date, default=None)
        if first is None or pair.started_on is None:
            continue
        if first.date > pair.started_on + timedelta(days=days):
            yield Finding(
                pair,
                ("order",) if pair.order else ("started_on",),
                f"Приказ {first.number} подписан {day(first.date)}, а пара работает с {started}: "
                f"больше чем на {count(days, 'день', 'дня', 'дней')} позже.",
                "Сверьте обе даты.",
            )


def _due(programme: Programme) -> Iterator[tuple[Pair, str]]:
    """Pairs at work for so long that the order must be there, with the day they began."""
    grace = timedelta(days=programme.school.deadlines.order_days)
    for pair in programme.of(Pair):
        if pair.started_on is not None and pair.started_on + grace < programme.as_of:
            yield pair, day(pair.started_on)


def _lack(order: Document | None) -> tuple[str, str]:
    if order is None:
        return (
            "а приказа о закреплении нет",
            "Впишите в поле order id приказа о закреплении пар.",
        )
    if order.kind is not DocumentKind.ORDER_PAIRS:
        return (
            f"а {order.id} — это {order.kind.label}",
            f"Нужен {DocumentKind.ORDER_PAIRS.label}: впишите его id в поле order.",
        )
    if not order.signed:
        return f"а приказ {order.id} не подписан", "Подпишите приказ и уберите «signed: нет»."
    return f"а приказ {order.id} датирован {day(order.date)}", "Проверьте дату приказа."
