"""Soft hyphens where a long word may be broken; Norwegian compounds are wider than any card."""

import re
from collections.abc import Callable

_WORD = re.compile(r"[^\W\d_]{12,}")
_VOWEL = "[aeiouyæøåäöAEIOUYÆØÅÄÖ]"
_ONSET = r"(?:skj|skr|str|[gksth]j|[bfgkp][lr]|[dtv]r|s[tkp]|kv)"
_SYLLABLE = re.compile(
    rf"(?<=[^\W\d_]{{3}})(?:(?<!s)(?={_ONSET}{_VOWEL}\w)"
    rf"|(?<![bdfghkpstv])(?=[jlr]{_VOWEL}\w)|(?<!s)(?=[kpt]{_VOWEL}\w)"
    rf"|(?=[^\W\d_jlrkptaeiouyæøåäö]{_VOWEL}\w))"
)


def softened(text: str, is_too_wide: Callable[[str], bool]) -> str:
    """``text`` with soft hyphens between the syllables of words that are too wide for their line.

    A syllable begins at the consonants that can begin a word before a vowel.
    """

    def soften(found: re.Match[str]) -> str:
        return _SYLLABLE.sub("\u00ad", found[0]) if is_too_wide(found[0]) else found[0]

    return _WORD.sub(soften, text)
