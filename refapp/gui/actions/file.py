"""The File menu: what comes in and goes out, and which library is open."""

from __future__ import annotations

from refapp.gui import asking, beside, verbs
from refapp.gui.actions.row import OTHERS, SHOWN, Row, T

ROWS: tuple[Row, ...] = (
    Row("import", T("File"), T("&Import…"), asking.ask_import, "Ctrl+I", "import"),
    Row("import-folder", T("File"), T("Import &folder…"), asking.ask_import_folder, "Ctrl+Shift+I"),
    Row(
        "import-clipboard", T("File"), T("Import from &clipboard"), verbs.paste, "Ctrl+Alt+Shift+I"
    ),
    Row("ledger", T("File"), T("Import &ledger…"), beside.show_ledger, when=OTHERS),
    Row("export", T("File"), T("&Export…"), asking.ask_export, "Ctrl+Shift+E", when=SHOWN),
    Row("kept-exports", T("File"), T("E&xports kept updated…"), asking.show_kept),
    Row("new-library", T("File"), T("New li&brary…"), asking.ask_new_library, separator=True),
    Row("open-library", T("File"), T("&Open library…"), asking.ask_open_library, "Ctrl+O"),
    Row("samples", T("File"), T("Open &sample library"), lambda w: w.commands.open_samples()),
    Row("quit", T("File"), T("&Quit"), lambda w: w.close(), "Ctrl+Q", separator=True),
)  # fmt: skip
