"""The undo history, kept in the library: what each change did, as JSON that can be turned round."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from refapp.model.change import Collect, EditCollection, KeepApart, KeepUpdated, Update
from refapp.model.collection_tree import CollectionEntry
from refapp.model.kept_export import KeptExport
from refapp.model.native_json import part_from_native, part_to_native
from refapp.model.problems import AppError
from refapp.store import at_once
from refapp.store.collections import Members
from refapp.store.tables import GONE, LIVE
from refapp.store.writing import Writer

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

    def collection(self, edit: EditCollection, writer: Writer) -> None:
        """Carry out an edit of a collection, which came, changed, or went with what is beneath it."""
        before, after = edit.before, edit.after
        if after is None:
            assert before is not None
            self.steps.append(_collections(writer.collections.remove(before), LIVE, GONE))
            return
        number = writer.collections.put(before, after)
        if before is None:
            self.steps.append(_collections([number], GONE, LIVE))
        else:
            values = [asdict(each) for each in (before, replace(after, id=number))]
            self.steps.append({"op": "collection", "before": values[0], "after": values[1]})

    def collected(self, edit: Collect, members: Members) -> None:
        """References were put into a collection, or taken out."""
        if members:
            self.steps.append(
                {"op": "members", "id": edit.id, "members": members, "before": not edit.inside, "after": edit.inside}
            )

    def made(self, ids: Sequence[int]) -> None:
        """Collections came because references are in them. They go last, and come first again."""
        if ids:
            self.steps.insert(0, {**_collections(ids, GONE, LIVE), "op": "made"})

    def text(self) -> str:
        """The steps as JSON."""
        return json.dumps(self.steps, ensure_ascii=False, separators=(",", ":"))


def joined(steps_text: str, more: Steps) -> str:
    """The steps of a change and those of one that joins it, as JSON."""
    return f"{steps_text[:-1]},{more.text()[1:]}"


def _collections(ids: Sequence[int], before: int, after: int) -> dict[str, Any]:
    return {"op": "collections", "ids": list(ids), "before": before, "after": after}


def refuse_when_edited(writer: Writer, history_id: int, steps_text: str) -> None:
    """Raise AppError when a later change that stands edited what this one added: undoing it would lose the edit."""
    added = {
        each
        for step in json.loads(steps_text)
        if (step["op"], step.get("before")) == ("state", GONE)
        for each in step["ids"]
    }
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
            now = _states_of(writer.raw, ids)
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
        elif step["op"] == "collections":
            writer.collections.set_state(step["ids"], step[start], step[end])
        elif step["op"] == "made":
            writer.collections.turn_made(step["ids"], step[end])
        elif step["op"] == "collection":
            writer.collections.put(*(CollectionEntry(**step[which]) for which in (start, end)))
        elif step["op"] == "members":
            writer.collections.turn_members(step["id"], step["members"], step[end])
            touched += [each for each, _ in step["members"]]
        elif step["op"] == "source":
            writer.hide_source(step["id"], step[end])
        else:
            parts = {part: part_from_native(part, value) for part, value in step[end].items()}
            expected = {part: part_from_native(part, value) for part, value in step[start].items()}
            writer.update(Update(step["id"], expected, parts))
            touched.append(step["id"])
    return touched


def _states_of(raw: sqlite3.Connection, ids: Sequence[int]) -> dict[int, int]:
    """The state of each of `ids` that exists."""
    wanted = json.dumps(list(ids))
    return dict(raw.execute("SELECT id, state FROM reference WHERE id IN (SELECT value FROM json_each(?))", (wanted,)))
