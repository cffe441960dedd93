"""Going from reading to the form and back, and in the form from one reference to its neighbour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from refapp.gui.jobs import OUTSIDE, Job

if TYPE_CHECKING:
    from refapp.gui.detail.edit_form import EditForm
    from refapp.gui.panels.detail import DetailPanel


def _load(_: Job) -> None:
    """Load what pasting a list of authors needs before somebody does."""
    import refapp.tasks.author_list  # noqa: F401


class Editor:
    """What the panel does about its form, which is made when first wanted."""

    def __init__(self, panel: DetailPanel) -> None:
        self._panel = panel
        self._form: EditForm | None = None
        self._wanted = ""  # the part to go to when the reference is there
        self._came_from: QWidget | None = None  # where the focus was when the form came
        self._going_on = False  # from one reference to the next, without leaving the form

    @property
    def form(self) -> EditForm:
        """The form."""
        if self._form is None:
            from refapp.gui.detail.edit_form import EditForm

            self._form = EditForm(self._panel.workspace)
            self._form.saved.connect(self.save)
            self._form.cancelled.connect(self.cancel)
            self._panel.take(self._form)
            self._panel.workspace.jobs.start(OUTSIDE, _load)
        return self._form

    @property
    def active(self) -> bool:
        """Whether the form is shown."""
        return self._form is not None and self._panel.currentWidget() is self._form

    def warm_up(self) -> None:
        """Load what the form needs."""
        import refapp.gui.detail.edit_form  # noqa: F401

    def edit(self, part: str) -> None:
        """Show the form for the reference that is chosen, as soon as that is there, and go to `part` of it."""
        if self.active and not self._going_on:
            return
        content = self._panel.content
        if content is None:
            self._wanted = part
        elif not content.reference.removed:
            self._going_on = False
            self._remember_focus()
            workspace = self._panel.workspace
            self.form.fill(content.reference, content.origins(workspace.view))
            self._panel.setCurrentWidget(self.form)
            self.form.begin(part, content.language(workspace.settings.values.reading_language))

    def give_focus_back(self) -> None:
        """Go back to where one was when the form came: the list, for one; else to what is read."""
        place, self._came_from = self._came_from, None
        there = place is not None and isValid(place) and place.isVisible()
        (place if place and there else self._panel.page).setFocus()

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractItemView):  # in a line of text Ctrl+Z would be about that
            self._came_from = focused
        elif not self.active:
            self._came_from = None

    def go_to(self, reference_id: int) -> None:
        """Choose another reference; in the form, save the present one and go on in the same field of the other."""
        part = self.form.part() if self.active else ""
        self._going_on = bool(part)
        self._panel.workspace.select([reference_id])
        if part:
            self.edit(part)

    def save(self) -> None:
        """Save what the form says, and read again."""
        if self.active:
            self.form.save(self._panel.back)

    def cancel(self) -> None:
        """Leave the form as if it had not been opened; what was typed can be brought back in it."""
        if self.active:
            if self.form.give_up():
                self._panel.workspace.tell("edit-given-up")
            self._panel.back()

    def chosen(self) -> None:
        """Another reference may have been chosen: what was typed is not lost; it is saved, and undo takes it back."""
        self._wanted = ""
        if self.active and self.form.reference_id != self._panel.workspace.current:
            self.form.save(lambda: None)
            self.form.let_go()
            if not self._going_on:
                self._panel.setCurrentWidget(self._panel.page)

    def loaded(self) -> None:
        """The reference that was chosen is there."""
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.edit(wanted)
