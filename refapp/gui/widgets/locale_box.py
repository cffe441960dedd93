"""The language of citations: as the style says, or one of those there are, by its own name."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from refapp.citing.locales import all_locales


class LocaleBox(QComboBox):
    """Each has its code beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language of the citations"))
        self.setToolTip(self.tr("The language of words such as “and”, “edition” and months in citations"))
        self.addItem(self.tr("As the style says"), "")
        for code, name in all_locales().items():
            self.addItem(f"{name}  {code}", code)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)

    @property
    def locale_code(self) -> str:
        """The language that is chosen."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose a language; one that is not known counts as none."""
        self.setCurrentIndex(max(0, self.findData(code)))
