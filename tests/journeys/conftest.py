"""The window as `refapp` opens it, on a library, settings and cache of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from refapp.gui import languages
from refapp.gui.detail import language_line
from refapp.gui.filters import refresher
from refapp.gui.references import labels
from refapp.gui.start import application
from refapp.settings import Settings
from tests.builders import a_library, a_reference
from tests.journeys.driver import Browser, Flashes, Person
from tests.keys_held import no_keys_held as no_keys_held

SCHEMES = ("http", "https", "mailto", "file", "ftp", "javascript")


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Takes what would be opened outside."""
    made = Browser()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Somebody before a window that has not been opened yet."""
    monkeypatch.setattr(refresher, "PAUSE_MS", 10)  # whoever looks waits for the counts each time
    app = application(Settings())
    made, flashes = Person(qtbot, tmp_path / "library", browser), Flashes()
    app.installEventFilter(flashes)
    yield made
    app.removeEventFilter(flashes)
    for widget in QApplication.topLevelWidgets():
        if widget is not made.window and widget.isVisible():
            widget.close()
    made.quit()
    QGuiApplication.clipboard().clear()  # Qt ends in a crash when it holds mime data made in Python
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not flashes.seen
    assert not made.problems


@pytest.fixture
def app_window(person: Person) -> Person:
    """The window on a library with nothing in it."""
    person.start()
    return person


@pytest.fixture
def few(person: Person) -> Person:
    """The window on a library with three references, told apart by their parts: 1, 2, 3."""
    a_library(person.folder, *(a_reference(number) for number in (1, 2, 3))).close()
    person.start()
    return person


@pytest.fixture
def samples(app_window: Person) -> Person:
    """The window on the sample files, dropped onto it."""
    app_window.import_samples()
    return app_window


def _forget() -> None:
    labels.kind_name.cache_clear()
    labels.kind_code.cache_clear()
    language_line.languages.cache_clear()


@pytest.fixture
def nynorsk(person: Person) -> Iterator[Person]:
    """Somebody before a window in nynorsk that has not been opened yet."""
    before = QLocale()
    settings = Settings()
    settings.set(language="nn")
    app = application(settings)
    _forget()
    yield person
    languages.use(app, languages.ENGLISH)
    QLocale.setDefault(before)
    _forget()
