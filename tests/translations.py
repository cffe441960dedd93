"""Texts for people and their translations: `python -m tests.translations` brings `resources/translations` up to date.

All texts go through one context, so that one English text has one translation wherever it is said; where it needs
two, `tr(text, "what is meant")` tells them apart. Found are the literals given to `tr`, `_tr`, `translate`, `T` and
the like in `gui/`, the titles of panels, and the sentences of `messages.toml`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import PySide6

from refapp.gui.languages import CONTEXT
from refapp.messages import catalogue
from refapp.resources import resource

ROOT = Path(__file__).parent.parent
FOLDER = resource("translations")
_SAID = {"tr", "_tr", "translate", "_translate", "T", "QT_TRANSLATE_NOOP", "_message", "_translated"}
_SECOND = {"translate", "QT_TRANSLATE_NOOP"}  # of these the first argument is a context
# Tables whose values are said, by the modules they are in.
TABLES = {
    "gui/copy_as.py": ("FLAVOURS",),
    "gui/references/labels.py": ("_FILTERS", "_LACKING", "_FACETS", "_SPANS"),
    "gui/detail/form_page.py": ("STATUSES",),
    "gui/detail/reading_page.py": ("TEXTS",),
    "gui/detail/text_edits.py": ("_ROLES",),
    "tasks/describe.py": ("_NAMES",),
}
_MENU = re.compile(r"[A-Z][^/….]*(?:/[A-Z][^/….]*)+")


@dataclass(frozen=True, order=True)
class Text:
    """An English text, and what is meant where that has to be said."""

    source: str
    comment: str = ""


@cache
def texts() -> dict[Text, list[str]]:
    """Every text for people with the places it is said in."""
    found: dict[Text, list[str]] = {}
    for path in sorted((ROOT / "refapp" / "gui").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for text in _in_module(ast.parse(path.read_text(encoding="utf-8"))):
            if place not in found.setdefault(text, []):
                found[text].append(place)
    for module, name in ((module, name) for module, names in TABLES.items() for name in names):
        for text in _in_table(ROOT / "refapp" / module, name):
            found.setdefault(Text(text), []).append(f"refapp/{module}")
    for sentence in catalogue().values():
        found.setdefault(Text(sentence), []).append("resources/messages.toml")
    return found


def _in_module(tree: ast.AST) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "Panel" and len(node.args) > 1:
            yield from map(Text, _literals(node.args[1]))
        elif name in _SAID and node.args:
            at = 1 if name in _SECOND and len(node.args) > 1 else 0
            rest = node.args[at + 1 : at + 2]
            comment = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
            for text in _literals(node.args[at]):
                for part in text.split("/") if name == "T" and _MENU.fullmatch(text) else (text,):
                    yield Text(part, comment if isinstance(comment, str) else "")


def _in_table(path: Path, name: str) -> Iterator[str]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(target, ast.Name) and target.id == name:
            assert isinstance(node, ast.Assign | ast.AnnAssign)
            assert isinstance(node.value, ast.Dict)
            for value in node.value.values:
                yield from _literals(value)


def _literals(node: ast.AST) -> Iterator[str]:
    """The texts an argument may be: a literal, or either side of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for each in node.values:
            yield from _literals(each)


def read(path: Path) -> dict[Text, str]:
    """The messages of a `.ts` file with their translations; empty ones are still to be made."""
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") != "unfinished"
        text = Text(message.findtext("source", ""), message.findtext("comment", ""))
        found[text] = (translation.text or "") if done and translation is not None else ""
    return found


def write(path: Path, translations: dict[Text, str]) -> None:
    """Write a `.ts` file of all texts; those that are said no longer are left out."""
    root = ET.Element("TS", version="2.1", language=path.stem.partition("_")[2], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in sorted(texts().items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=places[0])  # for whoever translates
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        translation = ET.SubElement(message, "translation")
        if translations.get(text):
            translation.text = translations[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def compiled(path: Path, to: Path) -> Path:
    """The `.qm` file of a `.ts` file, made by Qt's own tool."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", "-nounfinished", path, "-qm", to], check=True)
    return to


def main() -> None:
    """Bring every language up to date and compile it; a language begun is a file named on the command line."""
    for code in sys.argv[1:]:
        write(FOLDER / f"refapp_{code}.ts", {})
    for path in sorted(FOLDER.glob("refapp_*.ts")):
        before = read(path)
        write(path, before)
        compiled(path, path.with_suffix(".qm"))
        now = read(path)
        lost = [text.source for text, said in before.items() if said and text not in now]
        missing = sum(not said for said in now.values())
        print(f"{path.name}: {len(now) - missing} of {len(now)} texts translated")
        for each in lost:
            print(f"  no longer said, its translation was dropped: {each}")


if __name__ == "__main__":
    main()
