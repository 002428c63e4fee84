"""Qt pieces that the console and the projector share."""
