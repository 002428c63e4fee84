"""The machine that the app runs on: its power, and keeping it awake. No Qt."""
