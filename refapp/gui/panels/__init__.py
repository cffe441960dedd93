"""Panels at the sides of the window: one file each, ending in `PANEL = Panel(…)`, found by themselves."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from refapp.gui.workspace import Workspace

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class Panel(NamedTuple):
    """A dock: its name in the settings, its title (translated when shown), where it stands, what makes it.

    One that is not `shown` at first is opened from the View menu.
    """

    name: str
    title: str
    area: Qt.DockWidgetArea
    make: Callable[[Workspace], QWidget]
    width: int = 300
    shown: bool = True


def all_panels() -> tuple[Panel, ...]:
    """Every panel of this package."""
    modules = (importlib.import_module(f"{__name__}.{each.name}") for each in pkgutil.iter_modules(__path__))
    return tuple(module.PANEL for module in modules if hasattr(module, "PANEL"))
