"""What a read sentence says: what is there at the end, whose doing it is, which number is its target."""
