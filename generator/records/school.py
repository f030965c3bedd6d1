"""The organisation: who it is, its policies, its wording of roles, its denominators."""

from typing import Annotated

from pydantic import Field

from generator.records.base import Entry, Kind, Record
from generator.records.choice import Choice
from generator.records.document import DocumentKind
from generator.records.indicator import Target, WellbeingMeasure
from generator.records.reference import Reference
from generator.records.values import Day, Flag, Line, Text, Timezone, Url, Whole, Year
from generator.records.vocabulary import FormKey, Role, StageKey

STAFF_K_FLOOR = 5
PUBLIC_K_FLOOR = 10


class RuleLevel(Choice):
    """How strictly the school takes a rule."""

    ERROR = "error", "ошибка"
    WARNING = "warning", "предупреждение"
    OFF = "off", "выключено"


class RuleSetting(Entry):
    """A rule that the school takes more or less strictly."""

    rule: Line = Field(title="Правило", description="Имя правила из справочника куратора.")
    level: RuleLevel = Field(title="Уровень", description="Ошибка, предупреждение, выключено.")
    reason: Line | None = Field(
        default=None,
        title="Причина",
        description="Почему уровень изменён; обязательна, если выключено.",
    )


class RoleWording(Entry):
    """What a role is called here."""

    role: Role = Field(title="Роль", description="Роль программы.")
    title: Line = Field(title="Как называем", description="Слово, принятое в организации.")


class Denominators(Entry):
    """How many people the shares of a year are taken of."""

    year: Year = Field(title="Год", description="Год начала сезона: 2026 для 2026/27.")
    pupils: Whole | None = Field(
        default=None, title="Обучающихся", description="Всего обучающихся любого возраста."
    )
    children_10_19: Whole | None = Field(
        default=None, title="Детей 10–19 лет", description="Всего обучающихся этого возраста."
    )
    children_15_19: Whole | None = Field(
        default=None, title="Детей 15–19 лет", description="Всего обучающихся этого возраста."
    )
    teachers: Whole | None = Field(
        default=None, title="Педагогов", description="Всего педагогических работников."
    )
    young_teachers: Whole | None = Field(
        default=None, title="Молодых специалистов", description="Педагогов с опытом 0–3 года."
    )
    beginners: Whole | None = Field(
        default=None, title="Начинающих педагогов", description="Педагогов первого года работы."
    )
    partners: Whole | None = Field(
        default=None, title="Организаций-партнёров", description="Всего партнёров по соглашениям."
    )


class Deadlines(Entry):
    """Thresholds of the rules, in days."""

    first_meeting_days: Whole = Field(
        default=14, title="Первая встреча, дней", description="Не позже стольких дней после начала."
    )
    meeting_gap_days: Whole = Field(
        default=45, title="Перерыв, дней", description="Дольше этого без встреч — предупреждение."
    )
    plan_days: Whole = Field(
        default=30, title="План пары, дней", description="За сколько дней утверждают план пары."
    )
    order_days: Whole = Field(
        default=14,
        title="Приказ, дней",
        description="На сколько дней приказ может отстать от начала.",
    )
    meeting_slack_days: Whole = Field(
        default=14,
        title="Запас к датам пары, дней",
        description="На сколько дней встреча может выходить за даты пары.",
    )
    notice_working_days: Whole = Field(
        default=3,
        title="Отказ наставника, рабочих дней",
        description="За сколько рабочих дней предупреждают о досрочном прекращении (ст. 351.8).",
    )
    final_from_months: Whole = Field(
        default=3,
        title="Итоговая встреча, месяцев",
        description="Пары не короче этого завершают итоговой встречей (для коротких — совет).",
    )
    consent_notice_days: Whole = Field(
        default=60, title="Согласие истекает, дней", description="За сколько дней напоминать."
    )
    destroy_days: Whole = Field(
        default=30, title="Уничтожение данных, дней", description="Срок после отзыва согласия."
    )


class RequiredDocument(Entry):
    """A document that must exist by the end of a stage."""

    kind: DocumentKind = Field(title="Вид документа", description="Какой документ нужен.")
    by_stage: StageKey = Field(title="К концу этапа", description="Этап сезона.")


class School(Record):
    """The only record without a folder: ``records/school.yml``."""

    title: Line = Field(title="Название", description="Полное название организации.")
    short_title: Line = Field(title="Краткое название", description="Для шапки сайта.")
    kind: Line = Field(title="Вид организации", description="Например, «дом детского творчества».")
    town: Line = Field(title="Населённый пункт", description="Город или село.")
    region: Line | None = Field(
        default=None, title="Регион", description="Республика, край, область."
    )
    address: Line | None = Field(
        default=None, title="Адрес", description="Юридический адрес — для согласий и приказов."
    )
    inn: Line | None = Field(default=None, title="ИНН", description="Для согласий.")
    ogrn: Line | None = Field(default=None, title="ОГРН", description="Для согласий.")
    programme_title: Line = Field(
        title="Название программы", description="Как программа названа на сайте."
    )
    motto: Line | None = Field(
        default=None, title="Девиз", description="Короткая мысль программы для открытого сайта."
    )
    fictional: Flag = Field(
        default=False,
        title="Вымышленная организация",
        description="Да — только для учебного примера: разрешает as_of и demo-identities.csv.",
    )
    as_of: Day | None = Field(
        default=None, title="День примера", description="«Сегодня» учебного примера."
    )
    timezone: Timezone = Field(
        default="Europe/Moscow", title="Часовой пояс", description="По нему считается «сегодня»."
    )
    site_url: Url | None = Field(
        default=None, title="Адрес открытого сайта", description="Где опубликован открытый сайт."
    )
    repository: Url | None = Field(
        default=None, title="Адрес репозитория", description="Включает ссылки «открыть, править»."
    )
    contact: Line | None = Field(
        default=None, title="Как связаться", description="Служебный адрес или телефон для сайта."
    )
    director_role: Line = Field(
        default="директор", title="Должность руководителя", description="Кто подписывает приказы."
    )
    about: Text = Field(
        default="", title="Об организации", description="Два-три предложения для открытого сайта."
    )
    k_staff: Whole = Field(
        default=STAFF_K_FLOOR,
        ge=STAFF_K_FLOOR,
        title="Порог k для сотрудников",
        description="Статистику ответов по группам меньше k не показываем; не ниже 5.",
    )
    k_public: Whole = Field(
        default=PUBLIC_K_FLOOR,
        ge=PUBLIC_K_FLOOR,
        title="Порог k для открытого сайта",
        description="То же для открытого сайта; не ниже 10.",
    )
    satisfied_from: Whole = Field(
        default=7,
        title="Доволен — от",
        description="С какого балла из 10 участник считается довольным.",
    )
    labour_forms: tuple[FormKey, ...] = Field(
        default=(FormKey.TEACHER_TEACHER, FormKey.HEAD_TEACHER),
        title="Формы по ст. 351.8",
        description="Где наставнику нужно согласие работника.",
    )
    required_documents: tuple[RequiredDocument, ...] = Field(
        default=(),
        title="Обязательные документы",
        description="Какие документы должны быть и когда.",
    )
    roles: tuple[RoleWording, ...] = Field(
        default=(), title="Названия ролей", description="Если в организации говорят иначе."
    )
    deadlines: Deadlines = Field(
        default=Deadlines(), title="Сроки", description="Пороги правил; без записи — обычные."
    )
    denominators: tuple[Denominators, ...] = Field(
        default=(), title="Знаменатели", description="Сколько человек в организации по годам."
    )
    targets: tuple[Target, ...] = Field(
        default=(), title="Цели показателей", description="Чего школа хочет достичь, по годам."
    )
    wellbeing: tuple[WellbeingMeasure, ...] = Field(
        default=(),
        title="Благополучие",
        description="По каким вопросам анкет судят о социальном и профессиональном благополучии.",
    )
    rules: tuple[RuleSetting, ...] = Field(
        default=(), title="Уровни правил", description="Где школа строже или мягче обычного."
    )
    norms: tuple[Annotated[str, Reference("norm")], ...] = Field(
        default=(), title="Главные нормы", description="Акты, на которые опирается программа."
    )


KIND = Kind(
    name="school",
    model=School,
    folder="",
    title="Организация",
    plural="Организация",
    home="",
    single=True,
)
