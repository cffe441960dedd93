"""The undo history, kept in the library: what each change did, as JSON that can be turned round."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from refapp.model.change import KeepApart, KeepUpdated, Update
from refapp.model.kept_export import KeptExport
from refapp.model.native_json import part_from_native, part_to_native
from refapp.model.problems import AppError
from refapp.store import at_once
from refapp.store.tables import GONE
from refapp.store.writing import Writer, states_of

DEAD = -1  # undone, and then something else was done: can never be redone


class Steps:
    """Gathers what one change did."""

    def __init__(self) -> None:
        self.steps: list[dict[str, Any]] = []

    def moved(self, ids: Sequence[int], before: int, after: int) -> None:
        """References went from one state to another; neighbours of one kind are joined."""
        last = self.steps[-1] if self.steps else {}
        if (last.get("before"), last.get("after"), last.get("op")) == (before, after, "state"):
            last["ids"].extend(ids)
        elif ids:
            self.steps.append({"op": "state", "ids": list(ids), "before": before, "after": after})

    def updated(self, edit: Update, source_id: int | None) -> None:
        """Parts of a reference changed, and perhaps a source came."""
        before = {part: part_to_native(part, value) for part, value in edit.before.items()}
        after = {part: part_to_native(part, value) for part, value in edit.after.items()}
        self.steps.append({"op": "update", "id": edit.id, "before": before, "after": after})
        if source_id is not None:
            self.steps.append({"op": "source", "id": source_id, "before": True, "after": False})

    def apart(self, edit: KeepApart) -> None:
        """Pairs of references are kept apart, or are not any more."""
        pairs = [list(pair) for pair in edit.pairs]
        self.steps.append({"op": "apart", "pairs": pairs, "before": not edit.apart, "after": edit.apart})

    def kept(self, before: KeptExport | None, after: KeptExport | None) -> None:
        """A kept export came, changed or went."""
        values = [each and each.to_json() for each in (before, after)]
        self.steps.append({"op": "kept", "before": values[0], "after": values[1]})

    def at_once(self, done: at_once.Done) -> Sequence[int]:
        """Many references were edited at once: the ids. What changed nothing is no step."""
        step, ids = done
        if step:
            self.steps.append(step)
        return ids

    def text(self) -> str:
        """The steps as JSON."""
        return json.dumps(self.steps, ensure_ascii=False, separators=(",", ":"))


def refuse_when_edited(writer: Writer, history_id: int, steps_text: str) -> None:
    """Raise AppError when a later change that stands edited what this one added: undoing it would lose the edit."""
    added = {each for step in json.loads(steps_text) if step.get("before") == GONE for each in step["ids"]}
    later = writer.raw.execute("SELECT edits FROM history WHERE id > ? AND undone = 0", (history_id,))
    if added and any(step["op"] == "update" and step["id"] in added for row in later for step in json.loads(row[0])):
        raise AppError("edited-since")


def turn(writer: Writer, steps_text: str, back: bool) -> list[int]:
    """Do the steps again, or (`back`) take them back; the ids touched.

    Raises AppError when what they left has been changed since.
    """
    steps = json.loads(steps_text)
    touched: list[int] = []
    start, end = ("after", "before") if back else ("before", "after")
    for step in reversed(steps) if back else steps:
        if step["op"] == "state":
            ids = step["ids"]
            now = states_of(writer.raw, ids)
            if len(now) < len(set(ids)) or set(now.values()) - {step[start]}:
                raise AppError("changed-since-many", count=len(ids))
            writer.set_state(ids, step[end])
            touched += ids
        elif step["op"] in at_once.TURNS:
            touched += at_once.TURNS[step["op"]](writer, step, back)
        elif step["op"] == "apart":
            writer.keep_apart(step["pairs"], step[end])
        elif step["op"] == "kept":
            was, becomes = (KeptExport(**step[which]) if step[which] else None for which in (start, end))
            writer.keep_updated(KeepUpdated(was, becomes))
        elif step["op"] == "source":
            writer.hide_source(step["id"], step[end])
        else:
            parts = {part: part_from_native(part, value) for part, value in step[end].items()}
            expected = {part: part_from_native(part, value) for part, value in step[start].items()}
            writer.update(Update(step["id"], expected, parts))
            touched.append(step["id"])
    return touched
