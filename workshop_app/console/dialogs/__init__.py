"""Small windows over the console; every act in them is stored at once, so closing one loses nothing."""
