"""Which cards say the same, and which belong together, with the words that show it; no rows, no Qt.

It would rather suggest nothing than something wrong: people read its suggestions aloud.
"""
