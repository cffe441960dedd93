"""refapp: a desktop reference manager."""
