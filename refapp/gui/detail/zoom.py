"""How large the reading view shows its texts: in steps, kept in the settings."""

from __future__ import annotations

from refapp.settings import Settings

STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent
USUAL = 100


def zoom_of(settings: Settings) -> int:
    """The zoom that is set, in per cent."""
    return min(max(settings.values.zoom, STEPS[0]), STEPS[-1])


def zoom_by(settings: Settings, way: int) -> None:
    """One step larger (1) or smaller (-1), or as usual (0)."""
    now = zoom_of(settings)
    further = [each for each in STEPS if (each > now if way > 0 else each < now)]
    if way == 0:
        settings.set(zoom=USUAL)
    elif further:
        settings.set(zoom=further[0] if way > 0 else further[-1])
