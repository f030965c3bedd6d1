"""Whose a code is, as far as tables need it: role, form and model, never the person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.imports.remark import Remark, Spot, warned
from generator.programme import Programme
from generator.records.instrument import Audience, Instrument
from generator.records.pair import Pair
from generator.records.participant import Participant
from generator.records.partner import Partner
from generator.records.vocabulary import Role
from generator.records.wave import Unit, Wave
from generator.tokens import Tokens

ROLES: Mapping[Audience, Role] = {
    Audience.MENTOR: Role.MENTOR,
    Audience.MENTEE: Role.MENTEE,
    Audience.CURATOR: Role.CURATOR,
    Audience.PARENT: Role.REPRESENTATIVE,
    Audience.PARTNER: Role.PARTNER,
    Audience.ORGANISATION: Role.CURATOR,
}
_IN_PAIRS = {Audience.MENTOR: "mentors", Audience.MENTEE: "mentees", Audience.PARENT: "mentees"}


@dataclass(frozen=True, slots=True)
class Respondent:
    """What a response repeats of its respondent."""

    role: Role
    form: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """The wave that is being filled, and what leads from its codes to pairs."""

    programme: Programme
    tokens: Tokens
    wave: Wave
    instrument: Instrument

    @property
    def season_has_tokens(self) -> bool:
        """Whether codes of this season can be looked up at all."""
        return any(season == self.wave.season for season, _ in self.tokens)


def respondent(ground: Ground, token: str, spot: Spot) -> tuple[Respondent | None, list[Remark]]:
    """Role, form and model behind a code; None when the code may not answer this wave."""
    role = ROLES[ground.instrument.audience]
    if not ground.season_has_tokens:
        form = _only(_invited(ground))
        return Respondent(role, form or ""), []
    holder = ground.tokens.holder(ground.wave.season, token)
    if holder is None:
        message = f"Кода {token} нет среди кодов сезона {ground.wave.season}."
        remedy = "Сверьте с tokens.csv: исправьте код в файле или удалите строку."
        return None, [Remark("unknown-token", message, remedy, spot)]
    wrong = _wrong_holder(ground, holder)
    if wrong:
        remedy = "Проверьте код и волну."
        return None, [Remark("token-role", f"Код {token} {wrong}.", remedy, spot)]
    pairs = _pairs(ground, holder)
    form, model = _place(ground, pairs)
    remarks = _unplaced(token, pairs, form, spot)
    return Respondent(role, form, model), remarks


def _wrong_holder(ground: Ground, holder: str) -> str:
    """Why the holder of a code cannot answer this wave; else nothing."""
    record = ground.programme.find(holder)
    if ground.wave.unit is Unit.PAIR:
        return "" if isinstance(record, Pair) else "выдан не паре, а волна — о парах"
    if ground.instrument.audience is Audience.PARTNER:
        return "" if isinstance(record, Partner | Participant) else "выдан не партнёру"
    if not isinstance(record, Participant):
        return "выдан не участнику, а волна — об участниках"
    field = _IN_PAIRS.get(ground.instrument.audience)
    if field is None or ground.instrument.audience is Audience.PARENT:
        return ""
    pairs = ground.programme.pointing(Pair, holder)
    own = [pair for pair in pairs if pair.season == ground.wave.season]
    if own and not any(holder in getattr(pair, field) for pair in own):
        return f"выдан участнику, который в этом сезоне не {ground.instrument.audience.label}"
    return ""


def _pairs(ground: Ground, holder: str) -> list[Pair]:
    """The pairs that the holder answers from: those of the season that the wave still finds."""
    programme, wave = ground.programme, ground.wave
    if wave.unit is Unit.PAIR:
        return [pair for pair in programme.ever(Pair) if pair.id == holder]
    field = _IN_PAIRS.get(ground.instrument.audience)
    if field is None:
        return []
    found = [
        pair
        for pair in programme.ever(Pair)
        if pair.season == wave.season
        and holder in getattr(pair, field)
        and (not ground.instrument.forms or pair.form in ground.instrument.forms)
    ]
    lasting = [pair for pair in found if not pair.ended_on or pair.ended_on >= wave.opens_on]
    return lasting or found


def _place(ground: Ground, pairs: list[Pair]) -> tuple[str, str]:
    """Form and model; of several forms the first that the wave invites, else none."""
    forms = dict.fromkeys(pair.form for pair in pairs)
    form = _only(forms) or next((one for one in _invited(ground) if one in forms), "")
    model = _only(dict.fromkeys(pair.model for pair in pairs if pair.form == form))
    return form, model or ""


def _unplaced(token: str, pairs: list[Pair], form: str, spot: Spot) -> list[Remark]:
    if not pairs or form:
        return []
    message = f"Код {token} — участника нескольких пар разных форм: форма не вписана."
    return [warned("form", message, "Впишите form и model в запись ответа.", spot)]


def _invited(ground: Ground) -> list[str]:
    """Forms that the wave is for, in its order."""
    named = [line.form for line in ground.wave.invited if line.form]
    return list(dict.fromkeys(named)) or list(ground.instrument.forms)


def _only(values: Iterable[str]) -> str | None:
    found = list(values)
    return found[0] if len(found) == 1 else None
