"""The window in another language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from refapp.gui import actions, languages
from refapp.gui.dialogs.preferences import Preferences
from refapp.gui.references import labels
from tests.journeys.driver import CTRL, Person
from tests.translations import Text, compiled, write


def test_menus_panels_and_what_is_said(nynorsk: Person) -> None:
    nynorsk.start()
    nynorsk.import_samples()
    titles = [action.text().replace("&", "") for action in nynorsk.w.menuBar().actions()]
    assert titles == ["Fil", "Rediger", "Vis", "Referanse", "Siter", "Verktøy", "Hjelp"]
    assert nynorsk.action("copy-bibliography").text() == "&Kopier referanse"
    assert nynorsk.w.docks["history"].windowTitle() == "Historikk"
    assert nynorsk.w.search_box.edit.placeholderText() == "Søk"
    assert nynorsk.shown() == "13 referansar"
    assert labels.kind_name("article-journal") == "Tidsskriftartikkel"
    nynorsk.wait(lambda: "Angre: Import av 13 referansar" in nynorsk.action("undo").text().replace("&", ""))
    nynorsk.press(Qt.Key.Key_Z, CTRL)
    assert nynorsk.news() == "Angra: Import av 13 referansar"


def test_letters_of_a_menu_are_told_apart(nynorsk: Person) -> None:
    nynorsk.start()
    english = {row.text for row in actions.ROWS}
    tops = [action.menu() for action in nynorsk.w.menuBar().actions()]
    for menu in tops:
        assert isinstance(menu, QMenu)
        texts = [action.text() for action in menu.actions() if action.text() not in english]
        letters = [text.split("&", 1)[1][0].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), (menu.title(), letters)


def test_qts_own_texts_are_translated_too(nynorsk: Person) -> None:
    nynorsk.start()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Avbryt"


def test_what_is_not_translated_stays_english(nynorsk: Person) -> None:
    nynorsk.start()
    assert QCoreApplication.translate("anywhere", "Nobody says this") == "Nobody says this"


def test_english_loads_nothing(few: Person) -> None:
    app = QApplication.instance()
    assert app is not None
    assert app.findChildren(QTranslator) == []
    assert few.action("undo").text().startswith("&Undo")


def test_a_third_language_is_a_file(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "translations"
    folder.mkdir()
    write(folder / "refapp_fr.ts", {Text("Search"): "Chercher"})
    compiled(folder / "refapp_fr.ts", folder / "refapp_fr.qm")
    monkeypatch.setattr(languages, "resource", lambda name: tmp_path / name)
    assert languages.available() == {"en": "English", "fr": "Français"}
    app, before = QApplication.instance(), QLocale()
    assert app is not None
    languages.use(app, "fr")
    assert QCoreApplication.translate("anywhere", "Search") == "Chercher"
    languages.use(app, languages.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("setting", "system", "code"),
    [
        ("system", ["nn-NO", "nn"], "nn"),
        ("system", ["de-DE", "nn-NO"], "nn"),
        ("system", ["en-GB", "nn-NO"], "en"),
        ("system", ["C"], "en"),
        ("system", ["ja"], "en"),
        ("nn", ["ja"], "nn"),
        ("xx", ["nn"], "en"),
    ],
)
def test_which_language_is_chosen(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, setting: str, system: list[str], code: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: system)
    assert languages.chosen(setting) == code


def test_the_language_is_a_preference(few: Person) -> None:
    few.press(Qt.Key.Key_Comma, CTRL)
    box = few.dialog(Preferences).editors["language"]
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == ["As the system", "English", "Norsk nynorsk"]
    few.press(Qt.Key.Key_Escape)
