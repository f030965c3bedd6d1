"""The shorter Word papers of the demo: orders, consents, selection sheets, certificates."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from docx.table import Table

from generator.identities import Identities
from generator.programme import Programme
from generator.records.instrument import Instrument
from generator.reports.paper import Paper, PaperRefusedError, Setting
from generator.reports.papers import certificates, consents, roadmap, selection
from generator.reports.papers.orders import awards, curator, pairs, start
from tests.unit.reports.demo import demo, named_in, season, words_of

LAST = Setting(demo(), season("2025-26"), date(2026, 6, 30))
NOW = Setting(demo(), season("2026-27"), date(2027, 1, 27))
NAMELESS = replace(LAST, opened=replace(demo(), identities=Identities()))


def plain(content: bytes) -> str:
    return words_of(content).replace("\u00a0", " ")


def made(paper: Paper, setting: Setting = LAST) -> dict[str, str]:
    return {each.path: plain(each.content) for each in paper.build(setting)}


def table_in(paper: Paper, place: int = 0) -> list[list[str]]:
    content = next(iter(paper.build(LAST))).content
    table: Table = Document(BytesIO(content)).tables[place]
    return [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in table.rows]


def test_the_order_to_start_bears_number_day_forms_and_terms() -> None:
    text = made(start.PAPER)["prikaz-vnedrenie-2025-26.docx"]
    assert "3 сентября 2025 г.\t№ 112-о" in text
    assert "О внедрении целевой модели наставничества в 2025/26 учебном году" in text
    assert "по формам: «педагог – педагог», «педагог – обучающийся»" in text
    assert "дорожной карте (№ ДК-1/2025 от 05.09.2025)" in text
    assert "А. В. Кудеяров" in text
    rows = table_in(start.PAPER)
    assert rows[0] == ["Этап", "Срок"]
    assert len(rows) == 8


def test_an_order_without_a_record_has_blanks() -> None:
    bare = replace(NOW, season=NOW.season.model_copy(update={"id": "2030-31"}))
    text = made(start.PAPER, bare)["prikaz-vnedrenie-2030-31.docx"]
    assert "«___» ______________ 20___ г.\t№ _______" in text


def test_the_curator_is_appointed_in_the_accusative() -> None:
    text = made(curator.PAPER)["prikaz-kurator-2025-26.docx"]
    assert "на 2025/26 учебный год Лазоренко Веру Платоновну" in text


def test_each_order_of_pairs_lists_its_pairs() -> None:
    papers = made(pairs.PAPER)
    assert list(papers) == [
        "prikaz-pary-2025-pary-1.docx",
        "prikaz-pary-2025-pary-2.docx",
        "prikaz-pary-2025-pary-3.docx",
        "prikaz-pary-2026-pary-1.docx",
    ]
    rows = table_in(pairs.PAPER)
    assert len(rows) == 9
    assert rows[1][1].startswith("Еремеева Алевтина Марковна, педагог")
    assert rows[1][4] == "с 15.09.2025\nпо 22.05.2026"


def test_labour_law_is_named_where_teachers_lead_teachers() -> None:
    papers = made(pairs.PAPER)
    assert "статья 351.8" in papers["prikaz-pary-2025-pary-1.docx"].rpartition("ПРИКАЗЫВАЮ")[2]
    assert "351.8" not in papers["prikaz-pary-2025-pary-2.docx"].rpartition("ПРИКАЗЫВАЮ")[2]


def test_without_names_an_order_names_ids() -> None:
    text = made(pairs.PAPER, NAMELESS)["prikaz-pary-2025-pary-1.docx"]
    assert "наставник p-99p2, педагог дополнительного образования, Керамика" in text
    assert named_in(text) == []


def test_the_order_of_thanks_lists_whom_how_and_for_what() -> None:
    rows = table_in(awards.PAPER)
    assert rows[0] == ["№", "Кого", "Чем", "За что"]
    assert ["грамота «Лучший наставник»", "За проект, доведённый до теплицы"] in [
        row[2:] for row in rows
    ]


def test_the_roadmap_goes_by_stages() -> None:
    rows = table_in(roadmap.PAPER)
    assert rows[1] == ["Подготовка условий"] * 6
    assert rows[2] == [
        "1",
        "Принять положение и программу наставничества",
        "01.09 – 05.09.2025",
        "директор",
        "Положение и программа утверждены",
        "02.09.2025",
    ]


CONSENTS = made(consents.PAPER, NOW)


def test_each_kind_of_consent_is_a_document_of_its_own() -> None:
    assert list(CONSENTS) == [
        "soglasie-obrabotka.docx",
        "soglasie-obrabotka-predstavitel.docx",
        "soglasie-rasprostranenie.docx",
        "soglasie-rasprostranenie-predstavitel.docx",
        "soglasie-spetsialnye.docx",
        "soglasie-spetsialnye-predstavitel.docx",
        "soglasie-izobrazhenie.docx",
        "soglasie-izobrazhenie-predstavitel.docx",
        "soglasie-uchastie-predstavitel.docx",
        "soglasie-nastavnik-rabotnik.docx",
    ]


def test_consent_to_processing_has_what_the_law_asks() -> None:
    text = CONSENTS["soglasie-obrabotka.docx"]
    for words in (
        "паспорт (серия, номер, кем и когда выдан):",
        "Оператор: Дом детского творчества «Маяк», адрес: 000000, Светлореченская область",
        "Цель: участие в программе наставничества «Рядом»",
        "Перечень данных:",
        "Действия: сбор, запись,",
        "Передача третьим лицам и распространение этим согласием не разрешаются.",
        "Его можно отозвать письменным заявлением",
        "в течение 30 дней",
    ):
        assert words in text
    assert "представитель" not in text


def test_consent_to_distribution_names_the_site_and_asks_line_by_line() -> None:
    text = CONSENTS["soglasie-rasprostranenie.docx"]
    assert "https://mayak.example.ru/ryadom/" in text
    assert "ИНН 0000000000, ОГРН 0000000000000." in text
    assert "Пустая строка значит «нет»." in text
    assert "фотография" not in text
    assert "класс" not in text


def test_for_a_child_the_representative_signs_and_a_teenager_agrees() -> None:
    for path, text in CONSENTS.items():
        child = path.endswith("-predstavitel.docx")
        assert ("законный представитель" in text) is child
        assert ("для 14–17 лет" in text) is child


def test_selection_sheets_ask_everything_and_leave_room() -> None:
    papers = made(selection.PAPER, NOW)
    text = papers["anketa-mentor-selection-v1.docx"]
    assert "1. Насколько вам хочется стать наставником в этом сезоне?" in text
    assert "☐ 1    ☐ 2    ☐ 3" in text
    assert "1 — скорее попросили; 10 — хочу сам" in text
    assert "☐ да    ☐ нет" in text
    interview = papers["anketa-selection-interview-v1.docx"]
    assert "Кандидат" in interview
    assert "0–7 — не рекомендован; 8–11 — рекомендован после обучения" in interview
    assert "Сумма баллов" not in text


def test_without_an_instrument_selection_says_what_is_missing() -> None:
    archive = demo().programme.archive
    kept = tuple(f for f in archive.filed if not isinstance(f.record, Instrument))
    programme = Programme(replace(archive, filed=kept), NOW.until)
    bare = replace(NOW, opened=replace(demo(), programme=programme))
    with pytest.raises(PaperRefusedError, match="Анкеты отбора среди записей нет"):
        list(selection.PAPER.build(bare))


CERTIFICATES = made(certificates.PAPER)


def test_a_certificate_names_who_where_and_for_what() -> None:
    text = CERTIFICATES["gramota-robo-p-9j57.docx"]
    assert "ГРАМОТА" in text
    assert "Берёзов Павел Игнатьевич" in text
    assert "за проект, доведённый до теплицы" in text
    assert "10 июня 2026 г., приказ № 74-о от 10.06.2026" in text


def test_letters_speak_to_people_parents_and_enterprises() -> None:
    assert "Уважаемый Герман Филиппович!" in CERTIFICATES["pismo-veteran-p-up3x.docx"] or (
        "Уважаемый Герман Филиппович!" in CERTIFICATES["pismo-veteran-p-j6ec.docx"]
    )
    parents = CERTIFICATES["pismo-roditelyam-roditeli-p-w82b.docx"]
    assert "родителям и близким\nБелых Константина Львовича" in parents
    plant = CERTIFICATES["pismo-predpriyatiyu-zavod-p-myv8.docx"]
    assert "Светлореченский приборостроительный завод" in plant
    assert "за работу Верещагина Олега Сергеевича" in plant
    library = CERTIFICATES["pismo-biblioteka.docx"]
    assert "Светлореченская городская библиотека" in library


def test_a_certificate_lies_on_its_side_in_a_frame() -> None:
    content = next(iter(certificates.PAPER.build(LAST))).content
    section = Document(BytesIO(content)).sections[0]
    assert section.page_width is not None
    assert round(section.page_width.mm) == 297
    assert "pgBorders" in Document(BytesIO(content)).element.xml


def test_a_season_without_awards_is_told_so() -> None:
    with pytest.raises(PaperRefusedError, match="нет ни грамот, ни благодарственных писем"):
        list(certificates.PAPER.build(NOW))


@pytest.mark.parametrize(
    "paper", [start.PAPER, pairs.PAPER, consents.PAPER, certificates.PAPER, selection.PAPER]
)
def test_the_same_records_give_the_same_bytes(paper: Paper) -> None:
    first = [each.content for each in paper.build(LAST)]
    assert first == [each.content for each in paper.build(LAST)]
