"""Benchmarks: both sides of every target of DESIGN.md section 7 measured in one run."""
