"""The window: the only place with Qt."""

from refapp.gui.refcounts import hold

hold()
