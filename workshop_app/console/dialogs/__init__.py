"""Small windows over the console that are closed without losing anything: every act in them is stored at once."""
