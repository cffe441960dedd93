"""What the user does with citation keys: make those of the selection anew."""

from __future__ import annotations

from typing import Any

from refapp.gui.workspace import Workspace


def generate(workspace: Workspace, kept_too: bool = False) -> None:
    """Make the keys of the selection anew by the pattern; those typed or imported only `kept_too`."""
    from refapp.tasks.generate_citekeys import generate_citekeys

    def done(applied: Any) -> None:
        if applied.ids:
            workspace.tell("keys-generated", count=len(applied.ids))
        else:
            workspace.tell("keys-kept")

    workspace.apply(generate_citekeys(list(workspace.selection), kept_too), done)
