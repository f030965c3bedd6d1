"""The school, its seasons, texts, materials and partners in their public form, field by field."""

from collections.abc import Iterator

from generator.bundle import (
    PublicMaterial,
    PublicPartner,
    PublicSchool,
    PublicSeason,
    PublicStage,
    PublicText,
)
from generator.programme import Programme
from generator.records.material import Material
from generator.records.page import ProgrammePage
from generator.records.partner import Partner
from generator.records.school import School
from generator.records.season import Season, Stage
from generator.records.vocabulary import Role, StageKey


def public_school(school: School) -> PublicSchool:
    """Who publishes."""
    return PublicSchool(
        title=school.title,
        short_title=school.short_title,
        kind=school.kind,
        town=school.town,
        region=school.region or "",
        programme_title=school.programme_title,
        motto=school.motto or "",
        about=school.about,
        contact=school.contact or "",
        site_url=school.site_url or "",
        fictional=school.fictional,
    )


def public_seasons(programme: Programme) -> Iterator[tuple[Season, PublicSeason]]:
    """Seasons that have begun, the newest first."""
    for season in reversed(programme.seasons):
        if season.from_ <= programme.as_of:
            yield (
                season,
                PublicSeason(
                    id=season.id,
                    title=season.title,
                    current=season is programme.season,
                    stages=tuple(_stage(stage) for stage in season.stages),
                ),
            )


def _stage(stage: Stage) -> PublicStage:
    return PublicStage(title=stage.title or stage.key.label, brings=stage.planned_result or "")


def public_texts(programme: Programme) -> Iterator[tuple[ProgrammePage, PublicText]]:
    """Texts marked public, in the school's order."""
    for page in sorted(programme.of(ProgrammePage), key=lambda page: (page.order, page.id)):
        if page.public:
            yield (
                page,
                PublicText(
                    id=page.id,
                    kind=page.kind.value,
                    title=page.title,
                    summary=page.summary,
                    body=page.body,
                ),
            )


def public_materials(programme: Programme) -> Iterator[tuple[Material, PublicMaterial]]:
    """Materials marked public, by the stage where they serve, then by title."""
    order = {stage: place for place, stage in enumerate(StageKey)}
    wording = {item.role: item.title for item in programme.school.roles}
    found = [material for material in programme.of(Material) if material.public]
    for material in sorted(
        found, key=lambda m: (order[m.stage] if m.stage else len(order), m.title, m.id)
    ):
        yield (
            material,
            PublicMaterial(
                id=material.id,
                title=material.title,
                summary=material.summary,
                audience=tuple(_role(role, wording) for role in material.audience),
                stage=material.stage.label if material.stage else "",
                forms=material.forms,
                body=material.body,
            ),
        )


def _role(role: Role, wording: dict[Role, str]) -> str:
    return wording.get(role, role.label)


def public_partners(programme: Programme) -> Iterator[tuple[Partner, PublicPartner]]:
    """Partners who agreed to be named and are partners on the day, by title."""
    for partner in sorted(programme.of(Partner), key=lambda partner: (partner.title, partner.id)):
        begun = partner.since is None or partner.since <= programme.as_of
        over = partner.until is not None and partner.until < programme.as_of
        if partner.public and begun and not over:
            yield (
                partner,
                PublicPartner(
                    title=partner.title,
                    kind=partner.kind.label,
                    gives=partner.gives,
                    url=partner.url or "",
                ),
            )
