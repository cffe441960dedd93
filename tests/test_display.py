from __future__ import annotations

import pytest

from refapp import display


@pytest.fixture
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("nothing_set")
def test_no_display() -> None:
    problem = display.window_problem()
    assert problem
    assert problem.code == "display-none"


@pytest.mark.usefixtures("nothing_set")
def test_a_display_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setattr(display, "missing_packages", lambda x11=False: [])
    problem = display.window_problem()
    assert problem
    assert (problem.code, problem.args) == ("display-silent", {"display": ":4711"})


def test_missing_libraries_are_named_by_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_loads", lambda library: library not in ("libEGL.so.1", "libxcb-cursor.so.0"))
    monkeypatch.setattr("sys.platform", "linux")
    assert display.missing_packages() == ["libegl1"]
    assert display.missing_packages(x11=True) == ["libegl1", "libxcb-cursor0"]
    problem = display.offscreen_problem()
    assert problem
    assert problem.args == {"packages": "libegl1"}


def test_missing_fonts_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_loads", lambda library: True)
    monkeypatch.setattr(display, "_probe", lambda code, environment, meanwhile: 3)
    problem = display.offscreen_problem()
    assert problem
    assert problem.code == "fonts-none"
