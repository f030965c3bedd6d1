"""Words for roles in six cases, for people whose names are not at hand."""

from generator.grammar.cases import Case

_CASES = tuple(Case)

# Masculine, singular; in the order of `Case`.
_FORMS = {
    "mentor": "наставник наставника наставнику наставника наставником наставнике",
    "mentee": ("наставляемый наставляемого наставляемому наставляемого наставляемым наставляемом"),
    "curator": "куратор куратора куратору куратора куратором кураторе",
    "participant": "участник участника участнику участника участником участнике",
    "director": "директор директора директору директора директором директоре",
    "organizer": "организатор организатора организатору организатора организатором организаторе",
    "psychologist": "психолог психолога психологу психолога психологом психологе",
    "methodist": "методист методиста методисту методиста методистом методисте",
    "representative": (
        "представитель представителя представителю представителя представителем представителе"
    ),
    "partner": "партнёр партнёра партнёру партнёра партнёром партнёре",
    "municipal": "координатор координатора координатору координатора координатором координаторе",
    "teacher": "учитель учителя учителю учителя учителем учителе",
    "pupil": "ученик ученика ученику ученика учеником ученике",
    "student": "студент студента студенту студента студентом студенте",
    "person": "человек человека человеку человека человеком человеке",
}
_BY_ROLE = {role: tuple(forms.split()) for role, forms in _FORMS.items()}
_DECLINED = _BY_ROLE | {forms[0]: forms for forms in _BY_ROLE.values()}


def role_word(role: str, case: Case = Case.NOMINATIVE) -> str:
    """Say a role in a case: `mentor` or «наставник», dative → «наставнику».

    Raises:
        KeyError: the role is not in the table.
    """
    return _DECLINED[role][_CASES.index(case)]
