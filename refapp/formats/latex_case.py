"""Capitals that BibTeX styles must leave alone: braces to `nocase` spans, and which words need none.

A word with a capital inside (DNA, mRNA, McDonald) is plainly meant so: it carries no span and is always
written in braces. The same holds for what BibTeX never lowers: the first letter, and one after a colon.
"""

from __future__ import annotations

import re

from .latex_marks import ANY_TAG, CLOSE, OPEN, SHIELD, UNSHIELD, as_tags

_PIECE = re.compile(rf"(?P<shield>{SHIELD})|(?P<unshield>{UNSHIELD})|(?P<tag>[{ANY_TAG}])|(?P<word>\w+)|.", re.DOTALL)
_WORD = re.compile(r"\w+")


def self_evident(word: str) -> bool:
    """Whether the capitals of `word` speak for themselves."""
    if len(word) == 1:
        return word.isupper() and word not in "AI"
    return any(char.isupper() for char in word[1:]) and not word.isdigit()


def shouts(text: str) -> bool:
    """Whether `text` is all capitals, so that capitals in it mean nothing."""
    return text.isupper() and len(_WORD.findall(text)) > 1


def starts_sentence(before: str) -> bool:
    """Whether what follows `before` keeps its first capital in every style (BibTeX's change.case$ "t")."""
    return before.rstrip().endswith(":") or not _WORD.search(before)


def followed(before: str, text: str) -> str:
    """What `starts_sentence` must know of `before` followed by `text`, in two letters: long titles stay quick."""
    text = before + text
    return ("x" if _WORD.search(text) else "") + text.rstrip()[-1:]


def protect(text: str) -> str:
    """Shield marks of `text` to spans around whole words that need them, other marks to tags."""
    if SHIELD not in text:
        return as_tags(text)
    pieces = _flatten(text)
    bare = "".join(piece for piece, _, kind in pieces if kind != "tag")
    loud = shouts(bare)
    out: list[str] = []
    run: list[tuple[str, str]] = []
    said = ""

    def close() -> None:
        nonlocal said
        body = "".join(piece for piece, _ in run)
        words = [piece for piece, kind in run if kind == "word"]
        if words and needs_span(words, said, loud):
            out.append(f"{OPEN['nocase']}{body}{CLOSE['nocase']}")
        else:
            out.append(body)
        said = followed(said, "".join(piece for piece, kind in run if kind != "tag"))
        run.clear()

    for piece, shielded, kind in pieces:
        if shielded:
            run.append((piece, kind))
            continue
        if run:
            close()
        out.append(piece)
        if kind != "tag":
            said = followed(said, piece)
    if run:
        close()
    return as_tags("".join(out))


def needs_span(words: list[str], before: str, loud: bool) -> bool:
    """Whether protected `words` that follow `before` would be changed by a style without a span."""
    if loud:
        return False
    first, *rest = words
    kept = self_evident(first) or first.isdigit() or (starts_sentence(before) and first[:1].isupper())
    return not (kept and all(self_evident(word) or word.isdigit() for word in rest))


def _flatten(text: str) -> list[tuple[str, bool, str]]:
    """Pieces of `text` (word, tag, other) with whether each is protected; a word is, when any letter is."""
    pieces: list[tuple[str, bool, str]] = []
    depth = 0
    word = ""
    hit = False
    for match in _PIECE.finditer(text):
        kind = match.lastgroup or "other"
        if kind == "word":
            word += match[0]
            hit = hit or depth > 0
            continue
        if kind == "shield":
            depth += 1
            continue
        if kind == "unshield":
            depth -= 1
            continue
        if word:
            pieces.append((word, hit, "word"))
            word, hit = "", False
        pieces.append((match[0], depth > 0, kind))
    if word:
        pieces.append((word, hit, "word"))
    return pieces
