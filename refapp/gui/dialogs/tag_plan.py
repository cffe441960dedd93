"""What is about to be done with tags: what they become, what the change is called, and in words what it would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from refapp.gui.dialogs.tag_tree import kind_words
from refapp.model.folding import plain
from refapp.model.progress import Progress
from refapp.store.tag_uses import Effect

if TYPE_CHECKING:
    from refapp.model.change import Change

RENAME, SPLIT, DELETE, KIND = "rename", "split", "delete", "kind"
MOST = 40  # tags that are told one by one


@dataclass(frozen=True)
class Plan:
    """`becomes` as in `model.change.Retag`; `label` and `args` name the change in the history; `new` is chosen then."""

    becomes: Mapping[str, Sequence[str]]
    label: str
    args: Mapping[str, str | int]
    kind: str = ""
    new: str = ""

    def change(self, progress: Progress) -> Change:
        """The change, which tells `progress` how far it is."""
        from refapp.tasks.retag import retag

        return retag(self.label, self.becomes, self.args, self.kind, progress)


def plan(what: str, names: Sequence[str], typed: str, known: Sequence[str]) -> Plan | None:
    """The plan to do `what` with the tags `names`, where `typed` is a name, names, or a kind; None for nothing.

    `known` are all tags.
    """
    from refapp.tasks.edit_tags import tidy
    from refapp.tasks.retag import deleted, renamed, split

    if not names:
        return None
    first = {"tag": names[0]}
    if what == RENAME:
        new = tidy(typed)
        becomes = renamed(names, new, known)
        label, args = ("rename-tag", {**first, "new": new}) if len(names) == 1 else ("merge-tags", {"new": new})
        made = Plan(becomes, label, args | {"tags": len(names)}, new=new)
    elif what == SPLIT:
        becomes = split(names[0], typed)
        made = Plan(becomes, "split-tag", first, new=next(iter(becomes.get(names[0], ())), ""))
    elif what == DELETE:
        becomes = deleted(names, known)
        some = {"tags": len(becomes)}
        made = Plan(becomes, "delete-tag", first) if len(becomes) == 1 else Plan(becomes, "delete-tags", some)
    else:
        made = Plan({each: (each,) for each in names}, "tag-kind", {"tags": len(names)}, typed, names[0])
    return made if made.becomes else None


def words(what: Plan, effect: Effect) -> str:
    """What a plan would do, for people to read before they agree."""
    number = QLocale().toString
    if what.label == "tag-kind":
        lines = [_tr("The kind becomes “{kind}”.").format(kind=kind_words(what.kind))]
    else:
        lines = [_line(what, effect, name) for name in list(what.becomes)[:MOST]]
        targets = dict.fromkeys(each for new in what.becomes.values() for each in new)
        if len(what.becomes) > MOST:
            lines.append(_tr("and {count} more tags").format(count=number(len(what.becomes) - MOST)))
        lines += [
            _tr("“{tag}” is there already: {before} references, then {after}.").format(
                tag=name, before=number(effect.counts[name][0]), after=number(effect.counts[name][1])
            )
            for name in list(targets)[:MOST]
            if name not in what.becomes and effect.counts[name][0]
        ]
    if effect.count == 0:
        return "\n".join([*lines, "", _tr("No reference changes.")])
    changes = _tr("One reference changes:") if effect.count == 1 else _tr("{count} references change:")
    titles = [f"–  {' '.join(plain(title).split()) or _tr('Untitled')}" for title in effect.titles]
    rest = effect.count - len(titles)
    more = [_tr("and {count} more").format(count=number(rest))] if rest else []
    return "\n".join([*lines, "", changes.format(count=number(effect.count)), *titles, *more])


def _line(what: Plan, effect: Effect, name: str) -> str:
    new = " · ".join(_tr("“{tag}”").format(tag=each) for each in what.becomes[name])
    count = QLocale().toString(effect.counts[name][0])
    text = _tr("“{tag}” ({count}) becomes {new}.") if new else _tr("“{tag}” ({count}) goes.")
    return text.format(tag=name, count=count, new=new)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tags", text)
