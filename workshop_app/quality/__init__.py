"""The quality check: what a sentence of an OKR still lacks, why, and which question the room may ask."""
