"""Words shared by several kinds: forms, stages, roles, kinds of people."""

from generator.records.choice import Choice


class FormKey(Choice):
    """The canonical forms; a school's own form says which of them it is."""

    TEACHER_TEACHER = "teacher_teacher", "педагог – педагог", ("учитель – учитель",)
    TEACHER_STUDENT = (
        "teacher_student",
        "педагог – обучающийся",
        ("учитель – ученик", "педагог – ученик"),
    )
    PUPIL_PUPIL = ("pupil_pupil", "обучающийся – обучающийся", ("ученик – ученик",))
    STUDENT_PUPIL = "student_pupil", "студент – ученик"
    EMPLOYER_PUPIL = "employer_pupil", "работодатель – ученик"
    EMPLOYER_STUDENT = "employer_student", "работодатель – студент"
    HEAD_TEACHER = "head_teacher", "руководитель организации – педагог"
    UNIV_TEACHER = "univ_teacher", "педагог вуза или колледжа – молодой педагог"
    PARTNER_TEACHER = "partner_teacher", "социальный партнёр – педагог"


class StageKey(Choice):
    """The seven stages of a season; a school's own list maps to them."""

    PREPARE = "prepare", "подготовка условий"
    MENTEE_BASE = "mentee_base", "формирование базы наставляемых"
    MENTOR_BASE = "mentor_base", "формирование базы наставников"
    SELECT_TRAIN = "select_train", "отбор и обучение наставников"
    PAIRING = "pairing", "формирование пар и групп"
    RUN = "run", "организация хода программы"
    FINISH = "finish", "завершение программы"


class Role(Choice):
    """Roles of the programme; where a person is asked for, a role often does."""

    CURATOR = "curator", "куратор"
    MENTOR = "mentor", "наставник"
    MENTEE = "mentee", "наставляемый"
    DIRECTOR = "director", "директор", ("руководитель",)
    ORGANIZER = "organizer", "член команды организаторов", ("организатор",)
    COUNCIL = "council", "член методсовета", ("методсовет", "методический совет")
    PSYCHOLOGIST = "psychologist", "педагог-психолог", ("психолог",)
    REPRESENTATIVE = "representative", "законный представитель", ("родитель",)
    PARTNER = "partner", "представитель партнёра", ("партнёр",)
    MUNICIPAL = "municipal", "муниципальный координатор"


class PersonKind(Choice):
    """Who a participant is in the organisation or outside it."""

    PUPIL = "pupil", "обучающийся", ("ученик",)
    STUDENT = "student", "студент"
    TEACHER = "teacher", "педагог", ("учитель", "педагогический работник")
    STAFF = "staff", "сотрудник организации", ("администрация",)
    PARENT = "parent", "родитель"
    ALUMNI = "alumni", "выпускник"
    EMPLOYEE = "employee", "сотрудник предприятия"
    ENTREPRENEUR = "entrepreneur", "предприниматель"
    PUBLIC_FIGURE = "public_figure", "общественный деятель"
    VETERAN = "veteran", "ветеран педагогического труда"
    PARTNER = "partner", "представитель партнёра"


class Level(Choice):
    """The level of an award, an event or a result."""

    SCHOOL = "school", "уровень организации", ("учрежденческий", "школьный")
    MUNICIPAL = "municipal", "муниципальный"
    REGIONAL = "regional", "региональный", ("республиканский",)
    FEDERAL = "federal", "всероссийский"
    INTERNATIONAL = "international", "международный"


class WaveKey(Choice):
    """When in the season a measurement is taken."""

    ENTRY = "entry", "вход", ("входной", "на входе")
    MID = "mid", "середина", ("промежуточный",)
    EXIT = "exit", "выход", ("выходной", "на выходе")


class Format(Choice):
    """How people met."""

    IN_PERSON = "in_person", "очно"
    ONLINE = "online", "дистанционно", ("онлайн",)
    MIXED = "mixed", "смешанно"
