"""The parts of the detail panel: each section of the reading view, and the form for editing."""
