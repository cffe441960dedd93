"""What the pictures of `tests.screenshots` show: a row of `SCENES` is a picture, made as a person would get there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from refapp.gui.dialogs.new_reference import NewReference
from refapp.gui.dialogs.preferences import Preferences
from refapp.gui.dialogs.style_chooser import StyleChooser
from refapp.gui.dialogs.tags import TagsDialog
from refapp.resources import resource
from refapp.tasks.attach_file import attach_files
from refapp.tasks.edit_tags import key_tag
from refapp.tasks.mark_references import set_status, star
from tests.journeys.driver import CTRL, SHIFT, Person
from tests.journeys.windows import AGAIN
from tests.pdf_files import a_pdf, highlight

NOTHING, SAMPLES, USED = "nothing", "samples", "used"  # the library a picture is of
ALT, K = Qt.KeyboardModifier.AltModifier, Qt.Key
COHORT, POST, PRIMER = "Menaquinone intake", "What the 2022 review says", "Bone health in nursing homes"
BIB = """@article{lind2026,
  author = {Lind, Sara and Okafor, Chidi},
  title = {Vitamin {K} and bone after eighty},
  journal = {Journal of Bone Studies}, year = {2026}, doi = {10.5555/jbs.2026.0042}
}"""
PROSE = (
    "Vitamin K activates osteocalcin, the protein that binds calcium to bone. Older adults who ate fermented soya or "
    "aged cheese most days had fewer fractures of the hip over ten years than those who hardly ever did. The "
    "difference was largest in women over seventy-five.",
    "We followed 8,412 people in three counties, asked what they ate in four seasons, and counted fractures in the "
    "national register. Menaquinones were measured in the foods themselves.",
    "The study cannot tell whether the food was the reason: people who eat so may live otherwise too.",
)


@dataclass(frozen=True)
class Scene:
    """A picture: its name, how to get there from the window as it opens, and in which library."""

    name: str
    go: Callable[[Person], object] = lambda person: None
    library: str = USED


def a_paper() -> bytes:
    """A PDF of some pages, with contents and a highlight."""
    headings = ["Menaquinone intake and hip fracture", "Methods", "Results", "Discussion"]
    lines = [line for part in PROSE * 3 for line in [*wrap(part, 78), ""]]
    pages = [[(heading, 17.0), ("", 12.0), *((line, 12.0) for line in lines)] for heading in headings]
    return a_pdf(
        *pages, contents=headings, annotations={0: [highlight(608.5, 60, 396, "For the introduction", "Kari")]}
    )


def begin(person: Person) -> None:
    """Drop the samples on the window."""
    person.drop(resource("samples"))
    person.wait(person.titles)
    person.settle()


def use(person: Person) -> None:
    """Make of the samples a library that somebody works with: tags with keys, stars, reading status, a PDF, a note."""
    paper = Path(person.folder).parent / "solberg-2023.pdf"
    paper.write_bytes(a_paper())
    cohort, post, primer = (_number(person, title) for title in (COHORT, POST, PRIMER))
    for change in (
        key_tag("Bone", 1, "#d3585c"),
        key_tag("Fermented food", 2, "#3f8f5b"),
        star([cohort, primer], True),
        set_status([cohort], "reading"),
        set_status([post], "to-read"),
        attach_files(person.folder, person.references([cohort])[0], [paper]),
    ):
        person.workspace.apply(change)
        person.settle()
    person.click_row(COHORT)
    person.press(K.Key_N, CTRL | ALT)
    person.type("Eight years of follow-up. **Ask Karin** about the women over 75.")
    person.press(K.Key_Return, CTRL)


def _number(person: Person, title: str) -> int:
    return next(id for id in person.workspace.results if title in person.references([id])[0].title)


def _search(person: Person) -> None:
    person.press(K.Key_F, CTRL)
    person.type("vitamin k")
    person.press(K.Key_Return)
    person.workspace.set_filter("tag", ["Bone"])
    person.workspace.exclude("tag", ["Fermented food"])
    person.workspace.set_filter("year", ["2018..2026"])
    person.settle()
    person.click_row(COHORT)


def _completion(person: Person) -> None:
    person.press(K.Key_F, CTRL)
    person.type("vitamin tag:b")


def _drop_again(person: Person) -> None:
    path = Path(person.folder).parent / "again.ris"
    path.write_text(AGAIN, encoding="utf-8")
    person.drop(path)
    person.wait(lambda: any("uplicates" in type(each).__name__ for each in person.windows()))  # type: ignore[attr-defined]
    person.settle()
    person.press(K.Key_M, ALT)


def _styles(person: Person) -> None:
    person.click_row(COHORT)
    person.press(K.Key_Y, CTRL | SHIFT)
    dialog = person.dialog(StyleChooser)
    dialog.findChildren(QLineEdit)[0].setFocus()
    person.type("nutrition")


def _pdf(person: Person) -> None:
    person.click_row(COHORT)
    person.press(K.Key_Return)
    person.wait(lambda: person.w.pdfs.reading)
    reader = person.w.pdfs.reader
    assert reader
    person.settle()
    person.press(K.Key_F, CTRL)
    person.type("osteocalcin")
    person.drag_in_page(QPointF(60, 96), QPointF(420, 112))  # type: ignore[attr-defined]


def _palette(person: Person) -> None:
    person.click_row(COHORT)
    person.press(K.Key_P, CTRL | SHIFT)
    person.type("bone")


def _preferences(person: Person) -> None:
    person.choose("preferences")


def _shortcuts(person: Person) -> None:
    person.choose("preferences")
    person.dialog(Preferences).tabs.setCurrentIndex(1)


def _tags(person: Person) -> None:
    person.press(K.Key_T, CTRL | SHIFT)
    person.dialog(TagsDialog).choose("Bone")
    person.settle()
    person.press(K.Key_F2)
    person.type("Bone health")


def _edit(person: Person) -> None:
    person.click_row(COHORT)
    person.press(K.Key_E, CTRL)


def _edit_several(person: Person) -> None:
    person.w.center.setFocus()
    person.press(K.Key_A, CTRL)
    person.press(K.Key_E, CTRL | ALT)
    person.press(K.Key_Tab, times=2)
    person.type("course 2026")


def _new(person: Person) -> None:
    person.press(K.Key_N, CTRL)
    QGuiApplication.clipboard().setText(BIB)
    person.press(K.Key_V, CTRL)
    person.wait(lambda: person.dialog(NewReference).known)
    QGuiApplication.clipboard().clear()


def _history(person: Person) -> None:
    person.click_row(COHORT)
    person.w.docks["history"].toggleViewAction().trigger()


def _work(person: Person) -> None:
    person.w.docks["work"].toggleViewAction().trigger()


def _note(person: Person) -> None:
    person.click_row(POST)
    person.press(K.Key_N, CTRL | ALT)
    for line in ("What does *counselling* mean here?", "", "- diet first", "- then a supplement"):
        person.type(line)
        person.press(K.Key_Return)


def _nothing_found(person: Person) -> None:
    person.press(K.Key_F, CTRL)
    person.type("no such thing")


def _compact(person: Person) -> None:
    person.choose("compact")
    person.click_row(COHORT)


def _several(person: Person) -> None:
    person.w.center.setFocus()
    person.press(K.Key_A, CTRL)


def _large(person: Person) -> None:
    person.workspace.settings.set(text_size=200)
    person.settle()
    person.click_row(COHORT)


def _trash(person: Person) -> None:
    person.click_row(COHORT)
    person.press(K.Key_Delete)
    person.choose("show-trash")
    person.click_row(COHORT)


def _chosen(person: Person, name: str, title: str = COHORT) -> None:
    person.click_row(title)
    person.choose(name)


def _row(title: str) -> Callable[[Person], object]:
    return lambda person: person.click_row(title)


def _action(name: str) -> Callable[[Person], object]:
    return lambda person: _chosen(person, name)


SCENES = (
    Scene("empty", library=NOTHING),
    Scene("references", _row("Do fermented foods"), SAMPLES),
    Scene("search", _search),
    Scene("completion", _completion),
    Scene("nothing-found", _nothing_found),
    Scene("post", _row(POST)),
    Scene("two-languages", _row(COHORT)),
    Scene("compact", _compact),
    Scene("several", _several),
    Scene("trash", _trash),
    Scene("ledger", _action("ledger")),
    Scene("duplicates", _drop_again),
    Scene("styles", _styles),
    Scene("cite-with-page", _action("cite-with-page")),
    Scene("pdf", _pdf),
    Scene("palette", _palette),
    Scene("preferences", _preferences),
    Scene("shortcuts", _shortcuts),
    Scene("tags", _tags),
    Scene("edit", _edit),
    Scene("edit-several", _edit_several),
    Scene("new-reference", _new),
    Scene("note", _note),
    Scene("history", _history),
    Scene("work", _work),
    Scene("export", _action("export")),
    Scene("rename-files", _action("rename-files")),
    Scene("missing-files", _action("missing-files")),
    Scene("search-help", _action("search-help")),
    Scene("text-200", _large),
)
