"""How long a test of the window waits for what it wants to see: only a broken window makes it wait so long.

Importing this makes every wait of pytest-qt that patient: on a busy machine the 5 s these have are not enough.
"""

from __future__ import annotations

from pytestqt.qtbot import QtBot

PATIENCE = 120_000  # milliseconds

for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitCallback, QtBot.waitExposed):
    wait.__kwdefaults__["timeout"] = PATIENCE
