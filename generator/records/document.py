"""An act of the programme: an order, a regulation, a plan, a report; with number and date."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Kind, Record
from generator.records.choice import Choice
from generator.records.reference import Reference
from generator.records.values import Day, Flag, Line, Text, Url


class DocumentKind(Choice):
    """Documents that a curator keeps."""

    REGULATION = "polozhenie", "положение о наставничестве", ("положение",)
    ORDER_START = "prikaz_vnedrenie", "приказ о внедрении"
    ORDER_CURATOR = "prikaz_kurator", "приказ о назначении куратора"
    ORDER_PAIRS = "prikaz_pary", "приказ о закреплении пар"
    ORDER_CLOSE = "prikaz_zavershenie", "приказ об итогах", ("приказ о поощрении",)
    ROADMAP = "dorozhnaya_karta", "дорожная карта"
    PROGRAMME = "programma", "программа наставничества"
    PERSONAL = "personal_programma", "персонализированная программа"
    REQUEST_MAP = "zapros_karta", "карта запросов"
    AGREEMENT_EXTRA = "soglasie_tk", "согласие работника и доп. соглашение"
    PROTOCOL = "protokol", "протокол", ("протокол педсовета", "протокол методсовета")
    REPORT_NOTE = "spravka", "информационная справка", ("справка", "аналитическая справка")
    REPORT_PAIR = "otchet_pary", "отчёт пары"
    REPORT_YEAR = "otchet_god", "годовой отчёт"
    SWOT = "swot", "SWOT-анализ"
    CURATOR_SHEET = "anketa_kuratora", "анкета куратора"
    PARTNER = "dogovor_partner", "соглашение с партнёром"
    CONSENT_PROCESSING = "soglasie_pd", "согласие на обработку данных"
    CONSENT_DISTRIBUTION = "soglasie_rasp", "согласие на распространение"
    CONSENT_PARENT = "soglasie_roditelya", "согласие законного представителя"
    DIPLOMA = "gramota", "грамота"
    LETTER = "blagodarnost", "благодарственное письмо"
    DESTRUCTION = "akt_unichtozheniya", "акт об уничтожении данных"


class Document(Record):
    """An act with number and date."""

    kind: DocumentKind = Field(title="Вид", description="Что это за документ.")
    number: Line = Field(title="Номер", description="Номер по журналу регистрации.")
    date: Day = Field(title="Дата", description="Дата подписания или утверждения.")
    title: Line = Field(title="Заголовок", description="О чём документ.")
    season: Annotated[str, Reference("season")] | None = Field(
        default=None, title="Сезон", description="Если документ — одного сезона; иначе общий."
    )
    signed: Flag = Field(default=True, title="Подписан", description="Нет — пока проект.")
    signed_by: Annotated[str, Reference("participant", roles=True)] | None = Field(
        default=None, title="Кто подписал", description="Роль или id участника."
    )
    valid_until: Day | None = Field(
        default=None, title="Действует до", description="Если срок ограничен."
    )
    supersedes: Annotated[str, Reference("document")] | None = Field(
        default=None, title="Вместо", description="Какой документ заменяет."
    )
    covers: tuple[Annotated[str, Reference("pair")], ...] = Field(
        default=(),
        title="Пары",
        description="Пары и группы, которые названы в документе, если их "
        "не назвали сами пары (поле order пары).",
    )
    partner: Annotated[str, Reference("partner")] | None = Field(
        default=None, title="Партнёр", description="С кем соглашение."
    )
    url: Url | None = Field(default=None, title="Адрес", description="Где лежит документ.")
    note: Text = Field(default="", title="Пояснение", description="Что решено, в двух словах.")


KIND = Kind(
    name="document",
    model=Document,
    folder="documents",
    title="Документ",
    plural="Документы",
    prefix="dc-",
    dated="date",
)
