"""Mutated files for every reader: `python -m tests.fuzz [N]`. Each input follows from its number alone."""
