"""The language of the window: every `refapp_<code>.qm` in `resources/translations` is one, beside English.

A text has one translation wherever it is said: see `tests/translations.py`, which makes the files.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from refapp.resources import resource

SYSTEM, ENGLISH = "system", "en"
CONTEXT = "refapp"


class Translator(QTranslator):
    """Looks a text up whoever says it."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The translation; the text itself where there is none."""
        return super().translate(CONTEXT, text, disambiguation or "") or text


def available() -> dict[str, str]:
    """The languages there are by code, each in its own words."""
    codes = sorted(path.stem.partition("_")[2] for path in resource("translations").glob("refapp_*.qm"))
    names = {code: QLocale(code).nativeLanguageName() or code for code in codes}
    return {ENGLISH: "English"} | {code: name[:1].upper() + name[1:] for code, name in names.items()}


def chosen(setting: str) -> str:
    """The code of the language that `setting` asks for; English where that is not there."""
    if setting == ENGLISH:
        return ENGLISH
    wanted = QLocale.system().uiLanguages() if setting == SYSTEM else [setting]
    for each in wanted:
        code = each.partition("-")[0]
        if code in (ENGLISH, "C") or resource(f"translations/refapp_{code}.qm").is_file():
            return ENGLISH if code == "C" else code
    return ENGLISH


def use(app: QCoreApplication, setting: str) -> None:
    """Let `app` speak the language of `setting`, Qt's own texts too. English is what is written and loads nothing."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    code = chosen(setting)
    if code == ENGLISH:
        return
    ours, qts = Translator(app), QTranslator(app)
    ours.load(str(resource(f"translations/refapp_{code}.qm")))
    app.installTranslator(ours)
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)  # asked first, for it knows only what Qt says
    if QLocale().language() != QLocale(code).language():
        QLocale.setDefault(QLocale(code))
