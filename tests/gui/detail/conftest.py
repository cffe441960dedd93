"""Every test here may have a library, its workspace and the detail panel on it."""

from tests.gui.detail_fixtures import panel, workspace

__all__ = ["panel", "workspace"]
