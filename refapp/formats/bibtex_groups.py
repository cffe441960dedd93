"""JabRef's groups as collections: the tree in `@Comment{jabref-meta: grouping:…}`, `groups` in the entries.

A group of key words has the entries whose field lists the word; groups by regular expression or search give none.
BibDesk's static groups are read too. Format: JabRef's documentation, "Groups structure"; old files (2.x) name keys
in the tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from refapp.model.reference import Collection, Reference

Path = tuple[Collection, ...]
Membership = tuple[str, tuple[str, ...]]  # the key of an entry, and the names of a group that lists it, from the root
_META = re.compile(r"\s*jabref-meta:\s*(?:groupstree|grouping):", re.IGNORECASE)
NODE = re.compile(r"\s*(\d{1,4})\s+(\w+):(.*)", re.DOTALL)
_STATIC = ("ExplicitGroup", "StaticGroup")
_DEEPEST = 50
_BETWEEN = re.compile(r"[,;]")
_WORD = re.compile(r"\w+")


class Groups:
    """The groups one file declares."""

    def __init__(self) -> None:
        self._by_name: dict[str, list[Path]] = {}
        self._by_key: dict[str, list[Path]] = {}
        self._by_word: dict[str, dict[str, list[Path]]] = {}
        self.left: frozenset[Membership] = frozenset()  # what counts as not listed any more

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._by_name or self._by_key or self._by_word)

    def take(self, comment: str) -> None:
        """Read what a comment says about groups, if it does."""
        match = _META.match(comment)
        if match:
            self._tree(comment[match.end() :])
        elif comment.lstrip().startswith("BibDesk Static Groups"):
            self._bibdesk(comment)

    def listing(self, key: str) -> list[Path]:
        """The groups that list the entry by its key."""
        return self._by_key.get(key, [])

    def of(self, key: str, present: Mapping[str, str]) -> list[Path]:
        """The collections of entry `key` with the fields `present`, by lower-case name."""
        paths = [path for path in self.listing(key) if (key, names_of(path)) not in self.left]
        field = present.get("groups", "")
        for name in split_groups(field) if field else ():
            paths += self._by_name.get(name) or [(Collection(names={"": name}),)]
        for name, groups in self._by_word.items():
            if name in present:
                value = present[name].lower()
                listed = [each.strip() for each in _BETWEEN.split(value)]
                listed += () if name == "keywords" else _WORD.findall(value)
                paths += [path for word in dict.fromkeys(listed) for path in groups.get(word, ())]
        return list({tuple(step.name for step in path): path for path in paths}.values()) if paths else paths

    def _tree(self, text: str) -> None:
        # Old versions wrapped lines anywhere, so only the semicolons count.
        stack: list[Collection] = []
        for node in re.split(r"(?<!\\);", text.replace("\r", "").replace("\n", "")):
            match = NODE.match(node)
            if not match or match[2] == "AllEntriesGroup":
                continue
            level = int(match[1])
            name, *rest = (unquoted(unquoted(part)) for part in re.split(r"(?<!\\)\\;", match[3]))
            name = clean(name)
            stack = [*stack[: max(0, min(level, _DEEPEST) - 1)], Collection(names={"": name})]
            path = tuple(stack)
            if match[2] == "KeywordGroup" and name and len(rest) > 4 and rest[4] != "1" and rest[2].strip():
                field = self._by_word.setdefault(rest[1].strip().lower(), {})
                field.setdefault(rest[2].strip().lower(), []).append(path)
            if match[2] not in _STATIC or not name:
                continue
            self._by_name.setdefault(name, []).append(path)
            if match[2] == "ExplicitGroup":
                for key in filter(None, rest[1:]):
                    self._by_key.setdefault(key, []).append(path)

    def _bibdesk(self, text: str) -> None:
        pattern = r"<key>group name</key>\s*<string>([^<]*)</string>\s*<key>keys</key>\s*<string>([^<]*)</string>"
        for name, keys in re.findall(pattern, text):
            for key in keys.split(","):
                self._by_key.setdefault(key.strip(), []).append((Collection(names={"": name}),))


def names_of(path: Path) -> tuple[str, ...]:
    """The names of a path as they are compared."""
    return tuple(clean(step.name) for step in path)


def split_groups(field: str) -> list[str]:
    """The names in a `groups` field."""
    names = re.findall(r"(?:\\.|[^\\,]|\\$)+", " ".join(field.split()))
    return list(dict.fromkeys(filter(None, (clean(re.sub(r"\\([,\\])", r"\1", name)) for name in names))))


def write_groups(paths: Sequence[Path]) -> str:
    """The `groups` field of a reference."""
    names = dict.fromkeys(clean(path[-1].name) for path in paths if path)
    return ", ".join(re.sub(r"([\\,])", r"\\\1", name) for name in names if name)


def write_tree(references: Iterable[Reference]) -> str:
    """The comment that tells JabRef how groups lie in groups; empty when none does."""
    tree: dict[tuple[str, ...], None] = {}
    nested = False
    for reference in references:
        for path in reference.collections:
            names = tuple(clean(step.name) for step in path[:_DEEPEST])
            nested = nested or len(names) > 1
            for length in range(1, len(names) + 1):
                tree.setdefault(names[:length])
    if not nested:
        return ""
    lines = ["0 AllEntriesGroup:;"]
    for names in _depth_first(tree):
        lines.append(node_line(names))
    return "@Comment{jabref-meta: grouping:\n" + "\n".join(lines) + "\n}\n"


def node_line(names: Sequence[str]) -> str:
    """The node of a group in the tree, by its names from the root."""
    name = re.sub(r"([\\;])", r"\\\1", names[-1])
    name = re.sub(r"([\\;])", r"\\\1", name)
    return f"{len(names)} StaticGroup:{name}\\;0\\;1\\;\\;\\;\\;;"


def _depth_first(tree: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Every path after its parent and before its parent's next sibling, first come first."""
    order: dict[tuple[str, ...], tuple[int, ...]] = {(): ()}
    for number, names in enumerate(tree):
        order[names] = (*order.get(names[:-1], ()), number)
    return sorted((names for names in order if names), key=lambda names: order[names])


def clean(name: str) -> str:
    """The name of a group as it is compared."""
    return " ".join(re.sub(r"[{}]", "", name).split())


def unquoted(text: str) -> str:
    """A part of a node without one layer of backslashes."""
    return re.sub(r"\\(.)", r"\1", text)
