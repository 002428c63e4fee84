"""Whether a sentence is Norwegian or English."""

from collections.abc import Sequence

from workshop_app.quality.reading.tokens import Token
from workshop_app.quality.reading.vocabulary import Vocabulary

_ENDINGS = {
    "nb": ("ene", "het", "else", "elsen", "eren", "sjon", "sjonen", "skap", "ering", "ingen", "er"),
    "en": ("tion", "ing", "ness", "ment", "ity", "ies", "ed", "ly", "ous", "th"),
}


def detect(tokens: Sequence[Token], norwegian: Vocabulary, english: Vocabulary) -> str:
    """``nb`` or ``en``, by words of one language alone, letters, small words and endings; a tie is ``nb``."""
    score = 0
    for token in tokens[:80]:
        word = token.low
        ours, theirs = norwegian.words.get(word), english.words.get(word)
        if any(letter in "æøå" for letter in word):
            score += 3
        if ours is not None and theirs is None:
            score += 2
        elif theirs is not None and ours is None:
            score -= 2
        elif ours is not None and theirs is not None:
            score += ("w.function" in ours) - ("w.function" in theirs)
        elif len(word) > 4:
            score += word.endswith(_ENDINGS["nb"]) - word.endswith(_ENDINGS["en"])
    return "nb" if score >= 0 else "en"
