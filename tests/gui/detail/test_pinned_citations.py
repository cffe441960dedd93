from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from refapp.citing import engine
from refapp.gui import style_choice
from refapp.gui.panels.detail import DetailPanel
from tests.gui.detail_fixtures import read, settle


def pinned(panel: DetailPanel) -> list[tuple[str, str]]:
    items = [item for item in panel.page.pinned.items if item.isVisible()]
    return [(item.name.text(), item.text.toPlainText()) for item in items]


def test_nothing_pinned_nothing_shown(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    assert not panel.page.pinned.isVisible()


def test_three_pinned_styles_besides_the_current_one(panel: DetailPanel, qtbot: QtBot) -> None:
    for style in ("apa", "nature", "ieee", "chicago-author-date", "elsevier-harvard"):
        style_choice.pin(panel.workspace, style, True)
    read(panel, qtbot, 1)
    found = pinned(panel)
    assert [name.split()[0] for name, _ in found] == ["Nature", "IEEE", "Chicago"]
    assert found[0][1].startswith("1. Solberg, K. & Ítö, M.")
    assert found[1][1].startswith("[1] K. Solberg")
    style_choice.pin(panel.workspace, "nature", False)
    settle(panel, qtbot)
    assert [name.split()[0] for name, _ in pinned(panel)] == ["IEEE", "Chicago", "Elsevier"]


def test_copy_asks_for_its_style(panel: DetailPanel, qtbot: QtBot) -> None:
    style_choice.pin(panel.workspace, "ieee", True)
    read(panel, qtbot, 1)
    button = panel.page.pinned.items[0].copy
    assert button.accessibleName().startswith("Copy in IEEE")
    with qtbot.waitSignal(panel.copy_in_requested) as asked:
        button.click()
    assert asked.args == ["ieee"]


def test_closed_it_cites_nothing_and_stays_closed(panel: DetailPanel, qtbot: QtBot) -> None:
    style_choice.pin(panel.workspace, "ieee", True)
    panel.page.pinned.set_open(False)
    read(panel, qtbot, 1)
    assert pinned(panel) == []
    assert panel.page.pinned.isVisible()
    assert panel.workspace.settings.values.show_pinned is False
    panel.page.pinned.set_open(True)
    settle(panel, qtbot)
    assert pinned(panel)[0][1].startswith("[1] K. Solberg")


def test_a_style_that_cannot_be_used_is_told_in_its_place(panel: DetailPanel, qtbot: QtBot) -> None:
    style_choice.pin(panel.workspace, "no-such-style", True)
    read(panel, qtbot, 1)
    assert "no citation style" in pinned(panel)[0][1]
    assert not panel.page.pinned.items[0].copy.isEnabled()


def test_the_card_tells_the_language(panel: DetailPanel, qtbot: QtBot) -> None:
    style_choice.set_locale(panel.workspace, "nn-NO")
    read(panel, qtbot, 1)
    assert panel.page.card.style_name.text() == "APA Style 7th edition · Norsk nynorsk"


def test_a_style_used_before_is_not_read_again(
    panel: DetailPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(panel, qtbot, 1)
    panel.workspace.set_style("ieee")
    settle(panel, qtbot)
    made: list[str] = []
    make = engine._make
    monkeypatch.setattr(engine, "_make", lambda style, locale: made.append(style) or make(style, locale))
    for style in ("ieee", "apa") * 2:
        panel.workspace.set_style(style)
        wanted = "K. Solberg" if style == "ieee" else "Solberg, K."
        qtbot.waitUntil(lambda wanted=wanted: wanted in panel.page.card.text.toPlainText())  # type: ignore[misc]
    settle(panel, qtbot)
    assert made == []
