"""Edits of many references at once, without reading them one by one: tags, their colours and keys, stars, status.

Each gives a step for the history (see `history`), which its `turn` takes back or does again.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from refapp.model.change import AddTag, ColourTag, EditAtOnce, KeyTags, Mark, Retag
from refapp.model.problems import AppError
from refapp.store import tag_edits

if TYPE_CHECKING:
    from refapp.store.writing import Writer

Step = dict[str, Any]
Done = tuple[Step | None, Sequence[int]]
_MARKS = ("starred", "status")


def carry_out(writer: Writer, edit: EditAtOnce) -> Done:
    """Do `edit`: the step for the history, none where nothing changed, and the ids of the references that show it."""
    if isinstance(edit, Retag):
        return tag_edits.retag(writer.tags, edit)
    if isinstance(edit, AddTag):
        return tag_edits.add(writer.tags, edit)
    if isinstance(edit, ColourTag):
        return _colour(writer, edit)
    if isinstance(edit, KeyTags):
        return _keys(writer, edit)
    return _mark(writer, edit)


def _colour(writer: Writer, edit: ColourTag) -> Done:
    names = writer.tags.spellings(edit.name)
    sql = "SELECT id, colour FROM tag WHERE kind <> 'sdg' AND name IN (SELECT value FROM json_each(?)) AND colour <> ?"
    was = writer.raw.execute(sql, (json.dumps(names), edit.colour)).fetchall()
    if not was:
        return None, ()
    step = {"op": "colour", "names": names, "colour": edit.colour, "was": [list(each) for each in was]}
    return step, _turn_colour(writer, step, back=False)


def _turn_colour(writer: Writer, step: Step, back: bool) -> list[int]:
    rows = [(colour if back else step["colour"], number) for number, colour in step["was"]]
    writer.transaction.exec_driver_sql("UPDATE tag SET colour = ? WHERE id = ?", rows)
    return writer.tags.tagged(step["names"])


def _keys(writer: Writer, edit: KeyTags) -> Done:
    was, now = writer.tags.keys(), dict(edit.keys)
    if was == now:
        return None, ()
    # In a list, for JSON has no numbers as keys.
    step = {"op": "keys", "was": sorted(was.items()), "now": sorted(now.items())}
    return step, _turn_keys(writer, step, back=False)


def _turn_keys(writer: Writer, step: Step, back: bool) -> list[int]:
    writer.transaction.exec_driver_sql("DELETE FROM tag_key")
    rows = [tuple(each) for each in step["was" if back else "now"]]
    if rows:
        writer.transaction.exec_driver_sql("INSERT INTO tag_key (key, name) VALUES (?, ?)", rows)
    return []


def _mark(writer: Writer, edit: Mark) -> Done:
    assert edit.part in _MARKS
    writer.flush()
    sql = f"SELECT id, {edit.part} FROM reference WHERE id IN (SELECT value FROM json_each(?)) AND state = 0"
    groups: dict[str | int, list[int]] = defaultdict(list)
    for number, value in writer.raw.execute(sql, (json.dumps(list(edit.ids)),)):
        if value != edit.value:
            groups[value].append(number)
    if not groups:
        return None, ()
    step = {"op": "mark", "part": edit.part, "value": edit.value, "was": [list(each) for each in groups.items()]}
    return step, _turn_mark(writer, step, back=False)


def _turn_mark(writer: Writer, step: Step, back: bool) -> list[int]:
    part, touched = step["part"], []
    for was, ids in step["was"]:
        expected, value = (step["value"], was) if back else (was, step["value"])
        other = f"SELECT 1 FROM reference WHERE id IN (SELECT value FROM json_each(?)) AND {part} <> ?"
        if writer.raw.execute(other, (json.dumps(ids), expected)).fetchone():
            raise AppError("changed-since-many", count=len(ids))
        rows = [(value, writer.now, number) for number in ids]
        writer.transaction.exec_driver_sql(f"UPDATE reference SET {part} = ?, changed = ? WHERE id = ?", rows)
        touched += ids
    return touched


TURNS: Mapping[str, Callable[[Writer, Step, bool], list[int]]] = {
    tag_edits.OP: lambda writer, step, back: tag_edits.turn(writer.tags, step, back),
    "colour": _turn_colour,
    "keys": _turn_keys,
    "mark": _turn_mark,
}
