"""What a renderer knows while it renders one item, and what it notes for those who asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from refapp.csl.item import Item
from refapp.csl.locale import Locale
from refapp.csl.name import Name
from refapp.csl.name_options import NameOptions
from refapp.csl.number import Numeric, parse_number
from refapp.csl.tree import Node

CITATION = "citation"
BIBLIOGRAPHY = "bibliography"

# Positions in the order of how much they say; a later one includes what comes before it.
FIRST, SUBSEQUENT, IBID, IBID_WITH_LOCATOR = 0, 1, 2, 3


class Disambiguation(NamedTuple):
    """How one item is told apart from others (spec, "Disambiguation").

    `names` says how many names of each names element are shown, `givens` how much of each given name: 0 none,
    1 initials, 2 all. `conditions` counts the `disambiguate` conditions that hold; `year_suffix` counts from
    0, with -1 for none.
    """

    names: tuple[int, ...] = ()
    givens: tuple[tuple[int, ...], ...] = ()
    conditions: int = 0
    year_suffix: int = -1


UNAMBIGUOUS = Disambiguation()


class Cite(NamedTuple):
    """One item cited within a citation, with what is particular to this citing of it."""

    id: str
    locator: str = ""
    label: str = ""
    prefix: str = ""
    suffix: str = ""
    suppress_author: bool = False
    author_only: bool = False
    position: int = FIRST
    near_note: bool = False
    first_note: int = 0


@dataclass(frozen=True)
class Setting:
    """What stays the same for a whole document: the style's options and the localised words."""

    locale: Locale
    options: Mapping[str, str]
    citation: Mapping[str, str]
    bibliography: Mapping[str, str]
    is_note: bool
    # Years carry their suffix themselves unless the style renders it as a variable.
    suffix_by_variable: bool = False
    abbreviate: Callable[[str, str], str] | None = None
    caches: dict[Any, Any] = field(default_factory=dict)

    def area(self, name: str) -> Mapping[str, str]:
        """The attributes of cs:citation or cs:bibliography."""
        return self.citation if name == CITATION else self.bibliography


NameLevel = Callable[["Context", Name, int, int, NameOptions], int]


class Context:
    """One rendering of one item.

    `attempted`, `succeeded` and `spoken` are the flags of the innermost group: a variable was asked for, one
    had a value, a term was written (spec, "Group").
    """

    __slots__ = (
        "area",
        "attempted",
        "cite",
        "condition_count",
        "conditions_met",
        "disambiguation",
        "done",
        "first_is_ahead",
        "first_keys",
        "first_names",
        "givens_shown",
        "has_text",
        "item",
        "key_names",
        "locale",
        "looking",
        "name_level",
        "names_seen",
        "names_shown",
        "number",
        "numbers", "own_names",
        "recorded",
        "setting",
        "silenced",
        "sorting",
        "spoken",
        "started",
        "strip_periods",
        "succeeded",
        "suffix_done",
        "totals",
    )  # fmt: skip

    def __init__(self, setting: Setting, area: str, item: Item) -> None:
        self.setting = setting
        self.locale = setting.locale
        self.area = area
        self.item = item
        self.cite: Cite | None = None
        self.disambiguation: Disambiguation | None = None
        self.number = 0  # the citation number
        self.looking = False  # rendered only to compare, not to show
        self.sorting = False
        self.key_names: dict[str, str] = {}  # et-al attributes of the sort key
        self.started = False  # whether anything has been written
        self.attempted = self.succeeded = self.spoken = False
        self.done: set[str] = set()  # variables that must not appear again
        self.recorded: set[str] | None = None  # variables met within cs:substitute
        self.silenced = False  # a term that is empty on purpose was met
        self.strip_periods = 0
        self.numbers: dict[str, Numeric] = {}
        self.suffix_done = False
        self.condition_count = 0
        self.conditions_met = 0
        # What the names came to, for disambiguation
        self.name_level: NameLevel | None = None
        self.own_names: dict[str, dict[str, set[str]]] = {}  # names met so far, by family name and initials
        self.names_seen: list[tuple[int, Any]] = []
        self.names_shown: list[int] = []
        self.givens_shown: list[tuple[int, ...]] = []
        self.totals: list[int] = []
        self.first_names: Node | None = None
        self.first_keys: tuple[str, ...] = ()
        self.first_is_ahead = False  # whether nothing was written before the first names
        self.has_text = False  # whether a text variable other than the locator was written

    def numeric(self, variable: str) -> Numeric:
        """The number variable taken apart."""
        found = self.numbers.get(variable)
        if found is None:
            label = ""
            if variable == "locator":
                text = self.cite.locator if self.cite else ""
                label = (self.cite.label if self.cite else "") or "page"
            else:
                text = self.item.text(variable)
            found = self.numbers[variable] = parse_number(text, variable, label, self.locale)
        return found

    def is_blocked(self, variable: str) -> bool:
        """Whether the variable was already used up; notes it while substituting (spec, "Substitute")."""
        if self.recorded is not None:
            self.recorded.add(variable)
        return variable in self.done

    def note_variable(self, found: bool) -> None:
        """Tells the group that a variable was asked for, and whether it had a value."""
        if found:
            self.succeeded = True
        else:
            self.attempted = True


# A maker gives one node; a renderer adds what it renders to a row, so that the branches of cs:choose share
# the delimiter of the group around them.
Maker = Callable[[Context], Node | None]
Renderer = Callable[[Context, list[Node]], None]


def appending(make: Maker) -> Renderer:
    """A maker as a renderer."""

    def render(ctx: Context, out: list[Node]) -> None:
        node = make(ctx)
        if node is not None:
            out.append(node)

    return render


def in_sequence(renderers: Sequence[Renderer]) -> Renderer:
    """Renderers one after the other."""
    if len(renderers) == 1:
        return renderers[0]

    def render(ctx: Context, out: list[Node]) -> None:
        for each in renderers:
            each(ctx, out)

    return render
