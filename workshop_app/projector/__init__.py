"""The second screen: what the room sees, painted for the back row."""
