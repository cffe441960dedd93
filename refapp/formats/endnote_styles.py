"""EndNote's styled text (`<style face="italic">`) to and from CSL rich text (`<i>`)."""

from __future__ import annotations

import re
from itertools import groupby

from .xml_node import Node

# CSL tag, EndNote's face, from the outermost.
_FACES = (("b", "bold"), ("i", "italic"), ("sup", "superscript"), ("sub", "subscript"))
_TAG = re.compile(r"<(/?)(b|i|sup|sub)>")
_SPAN = re.compile(r"</?span\b[^<>]*>")  # EndNote has no such thing


def styled_text(node: Node, lines: bool = False) -> str:
    """The text of an element, faces as CSL rich text. With `lines`, EndNote's line breaks stay."""
    runs: list[tuple[tuple[str, ...], str]] = [((), node.text)] if node.text.strip() or not node.children else []
    for child in node.children:
        faces = child.attributes.get("face", "").split()
        words = child.raw
        runs.append((tuple(tag for tag, face in _FACES if face in faces and words.strip()), words))
        if child.tail.strip():
            runs.append(((), child.tail))
    text = ""
    for tags, group in groupby(runs, key=lambda run: run[0]):
        words = "".join(words for _, words in group)
        bare = words.strip() if tags else words
        before, after = words.split(bare, 1) if tags else ("", "")  # blanks stand outside
        text += before + "".join(f"<{tag}>" for tag in tags) + bare
        text += "".join(f"</{tag}>" for tag in reversed(tags)) + after
    if not lines:
        return " ".join(text.split())
    # EndNote keeps a line break as a carriage return; line feeds come from indenting.
    return "\n".join(" ".join(line.split()) for line in text.split("\r")).strip("\n")


def styled(name: str, text: str) -> Node:
    """The element `name` with a text in EndNote's styles."""
    text = _SPAN.sub("", text).replace("\n", "\r")
    return Node(name, children=tuple(_style(face, words) for face, words in _runs(text)))


def _style(face: str, words: str) -> Node:
    return Node("style", words, (), {"face": face, "font": "default", "size": "100%"})


def _runs(text: str) -> list[tuple[str, str]]:
    """Faces and their words. Tags that are not in pairs are words themselves."""
    runs: list[tuple[str, str]] = []
    opened: list[str] = []
    at = 0
    for match in [*_TAG.finditer(text), None]:
        words = text[at : match.start()] if match else text[at:]
        face = " ".join(face for tag, face in _FACES if tag in opened and words.strip()) or "normal"
        if words and runs and runs[-1][0] == face:
            runs[-1] = (face, runs[-1][1] + words)
        elif words:
            runs.append((face, words))
        if match is None:
            break
        at = match.end()
        if not match[1]:
            opened.append(match[2])
        elif opened and opened[-1] == match[2]:
            opened.pop()
        else:
            return [("normal", text)]
    return [("normal", text)] if opened else runs
