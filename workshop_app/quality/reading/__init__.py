"""Reading a sentence: its words, numbers, times and verbs, by the word lists of its language."""
