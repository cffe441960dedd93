"""references of the window."""
