"""The colours of the filter panel, from the palette the theme has set."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole


def accent(palette: QPalette) -> QColor:
    """What is chosen in the histogram, and focus rings."""
    return palette.color(_Role.Accent)


def quiet_text(palette: QPalette) -> QColor:
    """Section titles and counts."""
    return palette.color(_Role.PlaceholderText)


def chosen_ground(palette: QPalette) -> QColor:
    """Behind a chosen value."""
    return palette.color(_Role.Highlight)


def chosen_text(palette: QPalette) -> QColor:
    """A chosen value."""
    return palette.color(_Role.HighlightedText)


def hover_ground(palette: QPalette) -> QColor:
    """Behind what the pointer is over."""
    return palette.color(_Role.Midlight)


def pale_bar(palette: QPalette) -> QColor:
    """Bars outside the chosen years."""
    return mixed(palette.color(_Role.Window), accent(palette), 0.38)


def middle_bar(palette: QPalette) -> QColor:
    """Bars when no years are chosen."""
    return mixed(palette.color(_Role.Window), accent(palette), 0.62)


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two: `share` of the second."""
    pairs = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(one + (other - one) * share) for one, other in pairs))
