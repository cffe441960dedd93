"""A library with two related references, one of them in two languages, a workspace on it, and the detail panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from refapp.gui.panels.detail import DetailPanel
from refapp.gui.workspace import Workspace
from refapp.model.change import Add, Change
from refapp.model.dates import parse_date
from refapp.model.identifiers import identifier
from refapp.model.names import Creator
from refapp.model.reference import Collection, Link, Reference, Relation, Source, Tag, Text
from refapp.settings import Settings
from refapp.store.library import Library

PAGE = "\n\n".join(f"## Part {n}\n\nSome words about part {n}. " + "More of it. " * 40 for n in range(1, 8))
BONE = Reference(
    kind="article-journal",
    title="Vitamin K and <i>bone</i> in a cohort",
    creators=(Creator(family="Solberg", given="Karin"), Creator(family="Ítö", given="Mei")),
    issued=parse_date("2023"),
    fields={"container-title": "Journal of Bone Studies", "volume": "12", "issue": "3", "page": "201-214"},
    identifiers=(identifier("doi", "10.5555/jbs.2023.0117"), identifier("zotero", "ABCD1234")),
    texts=(
        Text(role="summary", language="en", origin="inn", body="Older people broke their hips less often."),
        Text(role="summary", language="nn", origin="inn", body="Eldre braut hofta sjeldnare."),
        Text(
            role="abstract",
            language="en",
            format="html",
            origin="inn",
            body='<p>We followed adults.<script>alert(1)</script><img src="http://evil.example/x.png"></p>',
        ),
        Text(role="page", language="en", format="markdown", title="The page", body=PAGE, origin="vitamindwiki"),
    ),
    tags=(
        Tag(name="Bone", colour="#C5192D"),
        Tag(name="cohort study", kind="keyword", language="en"),
        Tag(name="kohortstudie", kind="keyword", language="nn"),
        Tag(name="SDG 3", kind="sdg"),
    ),
    collections=((Collection(names={"en": "University"}), Collection(names={"en": "Nursing", "nn": "Sjukepleie"})),),
    links=(
        Link(url="https://doi.org/10.5555/jbs.2023.0117", relation="doi"),
        Link(url="https://example.org/a.pdf", relation="pdf"),
        Link(url="https://zotero.org/items/ABCD1234", relation="zotero"),
        Link(url="file:///etc/passwd", relation="pdf"),
        Link(url="javascript:alert(1)", relation="publisher"),
    ),
    relations=(
        Relation(kind="cites", scheme="doi", value="10.1/second", title="Second"),
        Relation(kind="related", scheme="url", value="https://example.org/post", title="A post elsewhere"),
        Relation(kind="related", scheme="slug", value="not-here", title="A post that is not here"),
    ),
    sources=(Source(format="inn", file_name="a.md", text="title: data:image/png;base64," + "A" * 5000 + '"\nend'),),
)
BOOK = Reference(
    kind="book",
    title="A short history of rickets",
    creators=(Creator(literal="World Health Organization"),),
    issued=parse_date("2020"),
    identifiers=(identifier("doi", "10.1/second"),),
)


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    folder = tmp_path / "library"
    library = Library(folder)
    library.apply(Change("import", [Add(BONE), Add(BOOK)]))
    library.close()
    made = Workspace(folder, Settings(tmp_path / "settings.json"))
    problems: list[object] = []
    made.failed.connect(problems.append)
    yield made
    qtbot.waitUntil(lambda: not made.jobs.busy())
    made.close()
    assert not problems


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> DetailPanel:
    made = DetailPanel(workspace)
    qtbot.addWidget(made)
    made.resize(440, 800)
    made.show()
    return made


def read(panel: DetailPanel, qtbot: QtBot, reference_id: int) -> None:
    """Select a reference and wait until all of it is shown."""
    panel.workspace.select([reference_id])
    settle(panel, qtbot)
    content = panel.page.content
    assert content is not None
    assert content.reference.id == reference_id


def settle(panel: DetailPanel, qtbot: QtBot) -> None:
    """Wait until nothing is going on."""
    qtbot.wait(5)
    qtbot.waitUntil(lambda: not panel.workspace.jobs.busy())
    qtbot.wait(5)
    qtbot.waitUntil(lambda: not panel.workspace.jobs.busy())
