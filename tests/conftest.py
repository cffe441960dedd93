"""What every test stands on: settings, library and cache of its own, and no log line unnoticed."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}  # the window is in English, wherever the tests run

# The same examples are tried each time, however slow the machine, unless new ones are asked for (`make properties`).
SLOW = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow], "print_blob": True}
settings.register_profile("same", derandomize=True, **SLOW)
settings.register_profile("new", derandomize=False, **SLOW)
settings.load_profile("new" if os.environ.get("NEW_EXAMPLES") else "same")

SHARED = Path(__file__).parent.parent.parent / "shared"


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("REFAPP_SETTINGS", str(home / "settings.json"))
    monkeypatch.setenv("REFAPP_LIBRARY", str(home / "library"))
    monkeypatch.setenv("REFAPP_CACHE", str(home / "cache"))
    monkeypatch.setenv("REFAPP_STYLES", str(home / "styles"))


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    if request.node.get_closest_marker("logs"):
        return
    loud = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    assert not loud, f"unexpected log lines: {[record.getMessage() for record in loud]}"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real files beside the checkout; the test is skipped where it is not there."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not there")
    return SHARED
