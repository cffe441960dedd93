"""Which tags count as one: those of one name, whatever their kind, language or capitals, with those nested in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

DEEPEST = 20  # steps of one name; one with more is no path


@dataclass(slots=True)
class Group:
    """The ids of the tags that are one: `own` of its name, `under` of what is nested; with neither of its own a step.

    A step is what the names of several tags begin with: `Health` where there are only `Health/Bone` and `Health/Skin`.
    """

    name: str
    colour: str = ""
    own: list[int] = field(default_factory=list)
    under: list[int] = field(default_factory=list)


def groups_of(tags: Iterable[tuple[int, str, str]], steps: bool = True) -> dict[str, Group]:
    """The groups of tags (id, name, colour) by their casefolded names; with `steps` also those that are no tags.

    What only one thing is nested in is no step: that stands alone under its whole name, as `HIV/AIDS`.
    """
    groups: dict[str, Group] = {}
    for number, name, colour in tags:
        group = groups.setdefault(name.casefold(), Group(name))
        group.own.append(number)
        group.colour = group.colour or colour
    nested = [(key, group) for key, group in groups.items() if "/" in key]
    if steps:
        _add_steps(groups, [group.name for _, group in nested])
    for key, group in nested:
        for path in nested_in(key):
            if path in groups:
                groups[path].under.extend(group.own)
    return groups


def _add_steps(groups: dict[str, Group], names: Iterable[str]) -> None:
    """Add what several of `names` begin with and is no tag."""
    below: dict[str, set[str]] = {}
    called: dict[str, str] = {}
    for name in names:
        child = name
        for path in nested_in(name):
            key = path.casefold()
            below.setdefault(key, set()).add(child.casefold())
            called.setdefault(key, path)
            child = path
    for key, children in below.items():
        if key not in groups and len(children) > 1:
            groups[key] = Group(called[key])


def nested_in(name: str) -> Iterator[str]:
    """What a name is nested in, the nearest first: of `a/b/c` that is `a/b` and `a`."""
    end = name.rfind("/") if name.count("/") <= DEEPEST else -1
    while end > 0:
        if name[end - 1] != "/":
            yield name[:end]
        end = name.rfind("/", 0, end)
