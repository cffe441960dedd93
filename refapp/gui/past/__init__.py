"""The undo history as one sees it: its rows, and going back and forth in it."""
