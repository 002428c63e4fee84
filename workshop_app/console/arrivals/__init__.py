"""What somebody brings: looked at first, then taken in as a whole."""
