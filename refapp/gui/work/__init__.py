"""Long work in one place: what is remembered of it, and the panel that shows it."""
