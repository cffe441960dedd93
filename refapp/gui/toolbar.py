"""The toolbar: new, import, search, the style and the one primary button. Everything is also in the menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QWidget

from refapp.gui import shortcuts, theme
from refapp.gui.style_menu import StyleMenu
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace

CLOSE = 860  # with text at 100 %: narrower, icons go without words
LETTERS, FEW_LETTERS = 28, 12  # of the style's title
STATE = "style"  # the name of the remembered title in the settings
WIDE = 1300  # from here on there is room for a hint at the command palette


class ToolBar(QToolBar):
    """Not movable: what is in it is always in its place."""

    def __init__(self, workspace: Workspace, actions: dict[str, QAction], search: QWidget) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addAction(actions["new"])
        self.addAction(actions["import"])
        actions["new"].setIconText(self.tr("New"))
        actions["import"].setIconText(self.tr("Import"))
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addWidget(search)
        self._workspace = workspace
        self.style_button = QPushButton()
        self.style_button.setObjectName("style")
        shortcuts.tip(self.style_button, self.tr("The citation style. Next of those at hand"), actions["next-style"])
        at_hand = [actions[name] for name in ("next-style", "previous-style", "style")]
        self.style_button.setMenu(StyleMenu(self.tr("Citation style"), workspace, at_hand, self))
        self.addWidget(self.style_button)
        self.copy_button = QPushButton(self.tr("Copy reference"))
        self.copy_button.setProperty("look", "primary")
        shortcuts.tip(
            self.copy_button, self.tr("Copy the selected references as a bibliography"), actions["copy-bibliography"]
        )
        self.copy_button.clicked.connect(actions["copy-bibliography"].trigger)
        self.copy_button.setEnabled(actions["copy-bibliography"].isEnabled())
        actions["copy-bibliography"].enabledChanged.connect(self.copy_button.setEnabled)
        self.addWidget(self.copy_button)
        self.hint = LinkButton("", flat=True)
        self.hint.colour = "secondary"
        self.hint.clicked.connect(actions["palette"].trigger)
        shortcuts.listen(actions["palette"], self._show_hint)
        self._hint_place = self.addWidget(self.hint)
        self._show_style()
        workspace.style_changed.connect(self._style_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint is there only where there is room, and words beside icons."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger words need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_hint_place"):
            self._fit()

    def _fit(self) -> None:
        self._hint_place.setVisible(self.width() >= theme.scaled(WIDE))
        close = self.width() < theme.scaled(CLOSE)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if close else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        if style != self.toolButtonStyle():
            self.setToolButtonStyle(style)
            self._show_style()

    def _show_hint(self, keys: str) -> None:
        self.hint.setText(f"{self.tr('Command palette')} {keys}".rstrip())
        self.hint.setAccessibleName(self.tr("Command palette"))
        self.hint.setToolTip(self.tr("Find actions, tags, collections, references and styles by typing"))

    def _title(self) -> str:
        """The title of the style: the one remembered, because looking into the styles takes a while at the start."""
        settings = self._workspace.settings
        style = settings.values.style
        remembered, _, title = settings.values.window.get(STATE, "").partition("\n")
        return title if remembered == style else self._look_up(style)

    def _look_up(self, style: str) -> str:
        title = self._workspace.styles.title(style)
        self._workspace.settings.keep_of_window({STATE: f"{style}\n{title}"})
        return title

    def _style_changed(self, style: str) -> None:
        self._look_up(style)
        self._show_style()

    def _show_style(self) -> None:
        title = self._title()
        most = LETTERS if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon else FEW_LETTERS
        short = title if len(title) <= most else title[: most - 2].rstrip() + "…"
        self.style_button.setText(f"{short} ▾")
        self.style_button.setAccessibleName(self.tr("Citation style: {title}").format(title=title))
