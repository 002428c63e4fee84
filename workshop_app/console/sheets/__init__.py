"""Every sheet and file of a workshop: seen as it will print, printed, written, copied."""
