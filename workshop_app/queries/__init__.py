"""Frozen snapshots of a library and the functions that read them; no row leaves, and nothing is written."""
