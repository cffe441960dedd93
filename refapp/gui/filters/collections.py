"""The collections and saved searches as a tree, with names in the reading language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Signal

from refapp.gui.filters.all_button import FEW, AllButton
from refapp.gui.filters.collection_drops import TOP, CollectionDrops
from refapp.gui.filters.collection_edits import CollectionEdits
from refapp.gui.filters.collection_found import Found, look, written
from refapp.gui.filters.collection_model import DRAFT, Branch
from refapp.gui.filters.collection_nodes import Nodes
from refapp.gui.filters.collection_rows import branches_of, in_sight, query_of, with_hits
from refapp.gui.filters.collection_tree import CollectionTree
from refapp.gui.filters.hint import Hint
from refapp.gui.filters.section import Section
from refapp.gui.widgets.icon_button import IconButton
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import as_text
from refapp.store.facets import CollectionNode
from refapp.store.reading import Reader


class Collections(Section):
    """The filter's value is the path of a collection; it holds for what is under it, too."""

    joins = True
    brought = Signal(int, object)  # files or text dropped on a collection
    export_wanted = Signal(str)  # keep an export of this query updated
    menu_wanted = Signal(int, QPoint)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "in")
        self.call(self.tr("Collections"))
        self.nodes = Nodes()
        self._branches: list[Branch] = []
        self.found = Found(Nodes(), -1, {}, {}, False)
        self.edits = CollectionEdits(workspace, self.show_filters)
        self._written: dict[str, str] = {}  # saved searches as `searched` would have them
        self._running = ""
        self._made: set[int] = set()  # those that are new, and shown whatever is searched
        self._draft: tuple[int | None, str, list[int]] = (None, "", [])  # parent, query and references of a new one
        self.tree = CollectionTree(self.tr("Collections"))
        self.hint = Hint(self.tr("Drag references here to collect them."))
        self.all_button = AllButton()
        self.all_button.toggled.connect(self._show_all)
        self.content.addWidget(self.tree)
        self.content.addLayout(self.all_button.line)
        self.content.addWidget(self.hint)
        self.more = IconButton("menu", self.tr("More about collections"))
        self.add = IconButton("add", self.tr("New collection (Ctrl+Shift+N)"))
        self.head.addWidget(self.more)
        self.head.addWidget(self.add)
        self._connect(CollectionDrops(self.tree, self.header, self.hint))
        self.setVisible(False)  # until the library has something to collect

    def _connect(self, drops: CollectionDrops) -> None:
        tree = self.tree
        tree.picker.picked.connect(self._pick)
        tree.picker.excluded.connect(self._exclude)
        tree.turned.connect(self._offer_all)
        tree.turned.connect(self.turned)
        tree.items.named.connect(self._named)
        tree.wanted.connect(self.start_new)
        tree.unwanted.connect(self.delete)
        tree.menu_wanted.connect(self.menu_wanted)
        self.add.clicked.connect(lambda: self.start_new())
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(TOP, self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        drops.moved.connect(lambda number, into: self.nest(number, None if into == TOP else into))
        drops.collected.connect(self._collect)
        drops.brought.connect(self.brought)
        drops.over_top.connect(self._show_top)

    # What is shown

    def work(self) -> Callable[[Reader], Found]:
        """Look at what there is, this filter left out."""
        return look(self.workspace.query_without(self.name), self.found, self._language)

    def answer(self, result: Found) -> None:
        """Show all there are; what is chosen stays so under another name."""
        before, self.found = self.nodes, result
        wanted = (*self.chosen, *self.excluded)
        old = {before.path(node): number for number, node in before.items() if wanted and before.is_in(node, wanted)}
        self.nodes = result.nodes
        self._made = self._made | (self.nodes.keys() - before.keys()) if before and result.narrowed else set()
        self._written = {each: written(each) for each in result.hits}
        self.show_filters()
        now = {path: self.nodes.path(self.nodes[each]) if each in self.nodes else "" for path, each in old.items()}
        filters = self.workspace.filters
        for key in (self.name, f"+{self.name}", f"-{self.name}"):
            filters = {**filters, key: tuple(each for value in filters.get(key, ()) if (each := now.get(value, value)))}
        self.workspace.set_filters(filters)

    def follow(self) -> None:
        """A saved search is marked while it is what is searched."""
        super().follow()
        if self._written and self._run_now() != self._running:
            self.show_filters()

    def show_filters(self) -> None:
        """Mark the chosen ones."""
        self._running = self._run_now()
        self._branches = branches_of(self.found, self._language, self.chosen, self.excluded, self._searching)
        self.tree.see(self._branches)
        every = self.tree.every or in_sight(self._branches, self.tree.open_ids) <= FEW
        hides = self.found.narrowed and not every
        self.tree.show_branches(with_hits(self._branches, self._made) if hides else self._branches)
        self._offer_all()
        self.hint.setVisible(not self.nodes and DRAFT not in self.tree.items.branches)
        if self.found.some:
            self.setVisible(True)

    def drag(self, is_on: bool) -> None:
        """Show all while something is dragged that may be dropped on any of them."""
        self._show_all(is_on or self.all_button.isChecked())

    def _show_all(self, every: bool) -> None:
        self.tree.every = every
        self.tree.most = FEW
        self.show_filters()
        self.tree.fit(at_once=True)
        self.tree.show_chosen()

    def _offer_all(self) -> None:
        rows, tree = in_sight(self._branches, self.tree.open_ids), self.tree
        least = FEW if tree.every else min(tree.most, tree.rows_in_sight())
        self.all_button.offer(rows > least, rows)

    def forget(self) -> None:
        """Start anew for another library."""
        self._made = set()
        self.nodes, self.found = Nodes(), Found(Nodes(), -1, {}, {}, False)
        self.tree.remember(set(), set())
        self.tree.show_branches([])
        self.setVisible(False)

    def fit(self) -> None:
        """Give up held room."""
        self.tree.fit()

    def state(self) -> dict[str, Any]:
        """Also which collections are open."""
        known = sorted(self.tree.seen)
        tree = {"open": sorted(self.tree.open_ids), "known": known} if known else {}
        return super().state() | tree

    def restore(self, state: Any) -> None:
        """Open what was open."""
        super().restore(state)
        if isinstance(state, dict):
            known, opened = (set(state.get(name) or ()) for name in ("known", "open"))
            self.tree.remember(opened, known)

    # What is done with it

    def start_new(
        self, parent: int | None = None, query: str = "", name: str = "", ids: list[int] | None = None
    ) -> None:
        """Let the user name a new collection in `parent`, or with a `query` a saved search; `ids` go into it."""
        inside = self.nodes.get(parent) if parent is not None else None
        if inside is not None and inside.query:
            parent = inside.parent_id
        self.setVisible(True)
        self.header.setChecked(True)
        self._draft = (parent, query, ids or [])
        self.hint.hide()
        self.tree.start_draft(parent, name, query)

    def delete(self, number: int) -> None:
        """Delete it, with what is beneath it; the references stay."""
        if number in self.nodes:
            self.edits.delete(number, self.name_of(number))

    def nest(self, number: int, parent: int | None) -> None:
        """Put it into another, or at the top."""
        self.edits.move(number, parent, self.name_of(number))

    def update_search(self, number: int) -> None:
        """Let a saved search be what is searched now."""
        self.edits.update_search(number, self.searched, self.name_of(number))

    @property
    def _language(self) -> str:
        return self.workspace.settings.values.reading_language

    @property
    def searched(self) -> str:
        """What is searched now, words and filters, as text."""
        return as_text(self.workspace.words, self.workspace.filters)

    def query_of(self, number: int) -> str:
        """What one would search for to find what is in it."""
        return query_of(self.nodes, self.nodes[number])

    def name_of(self, number: int) -> str:
        """Its name for the user."""
        return self.nodes.name(self.nodes[number], self._language)

    def _named(self, number: int, name: str) -> None:
        if number == DRAFT:
            parent, query, ids = self._draft
            self.edits.create(name, parent, query, ids)
        else:
            self.edits.rename(number, name)

    def _collect(self, number: int, ids: list[int], leave: bool) -> None:
        if number == TOP:
            self.start_new(ids=ids)
        else:
            self.edits.put(number, ids, self.name_of(number), self.chosen[0] if leave and self.chosen else "")

    def _show_top(self, is_over: bool) -> None:
        self.header.suffix = self.tr("drop to the top") if is_over else ""

    def _pick(self, key: str, add: bool) -> None:
        node = self.nodes.get(int(key or DRAFT))
        if node is not None and node.query:
            self._run(node)
        elif node is not None:
            path, others = self.nodes.path(node), self.nodes.others(node, self.chosen)
            is_chosen = len(others) < len(self.chosen)
            if add:
                self.choose(others if is_chosen else [*self.chosen, path])
            else:
                self.choose([] if is_chosen and not others else [path])

    def _exclude(self, key: str) -> None:
        node = self.nodes.get(int(key or DRAFT))
        if node is not None and not node.query:
            others = self.nodes.others(node, self.excluded)
            self.leave_out(others if len(others) < len(self.excluded) else [*others, self.nodes.path(node)])

    def _run(self, node: CollectionNode) -> None:
        self.workspace.show("" if node.query in self._searching else node.query, {}, False)

    def _run_now(self) -> str:
        """What is searched, where that is a saved search."""
        searched = "" if self.workspace.trash else self.searched
        return searched if searched in self._written.values() else ""

    @property
    def _searching(self) -> set[str]:
        """The queries of saved searches that are what is searched."""
        return {query for query, written in self._written.items() if self._running and written == self._running}
