"""Likely duplicates in words: verdicts, actions, why two match, and one line about a reference."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from refapp.messages import problem_sentence
from refapp.model.duplicates import IDENTICAL, PERHAPS, SAME, Match
from refapp.model.folding import plain
from refapp.model.names import short_list
from refapp.model.reference import Reference
from refapp.tasks.duplicate_answers import ADD, MERGE, SKIP


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("duplicates", text)


def verdict_words(verdict: str) -> str:
    """A verdict for people."""
    return {
        IDENTICAL: tr("Already there"),
        SAME: tr("The same, with differences"),
        PERHAPS: tr("Perhaps the same"),
    }[verdict]


def action_words(action: str) -> str:
    """What can be done with a record, as on a button."""
    return {MERGE: tr("Merge"), ADD: tr("Add as new"), SKIP: tr("Skip")}[action]


def why(match: Match | None) -> str:
    """Why two are likely the same."""
    if match is None:
        return tr("Both are like another one of this group.")
    return " ".join(problem_sentence(each, _message) for each in match.reasons)


def doubts(match: Match | None) -> str:
    """What speaks against it; empty where nothing does."""
    return " ".join(problem_sentence(each, _message) for each in match.doubts) if match else ""


def title_of(reference: Reference) -> str:
    """The title in one line."""
    return " ".join(plain(reference.title).split()) or tr("Untitled")


def line_about(reference: Reference) -> str:
    """Creators, year and where, in one line."""
    year = str(reference.year) if reference.year is not None else ""
    who = short_list(reference.creators) if reference.creators else ""
    parts = (who, year, plain(reference.container), reference.citekey)
    return " · ".join(part for part in parts if part)


def _message(text: str) -> str:
    return QCoreApplication.translate("messages", text)
