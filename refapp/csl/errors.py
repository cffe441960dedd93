"""What can be wrong with a style or a locale."""

from __future__ import annotations


class CslError(ValueError):
    """A style or locale that cannot be used.

    `sentence` says what is wrong in plain words; `line` is the line in the file, or None when the file as a
    whole is meant.
    """

    def __init__(self, sentence: str, line: int | None = None) -> None:
        self.sentence = sentence
        self.line = line
        super().__init__(sentence if line is None else f"Line {line}: {sentence}")
