"""The domain: frozen dataclasses and pure functions. Imports nothing but the standard library."""
