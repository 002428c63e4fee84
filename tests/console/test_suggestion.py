"""What a suggestion adds, in few words."""

from workshop_app.console.suggestion import next_blank, what_is_new


def test_only_what_is_new_is_named() -> None:
    assert what_is_new("Redusere churn med 2,75 %", "Redusere churn fra ___ med 2,75 %") == "fra ___"
    assert what_is_new("Øke salget", "Øke salget til ___ innen ___") == "til ___ innen ___"


def test_much_that_is_new_is_shortened_at_a_word() -> None:
    words = what_is_new("Øke", "Øke salget i alle butikkene våre fra ___ til ___ innen utgangen av året")
    assert words.endswith(" …")
    assert len(words) <= 30


def test_the_same_sentence_has_nothing_new() -> None:
    assert what_is_new("Øke salget", "Øke salget") == ""


def test_blanks_are_found_one_after_the_other() -> None:
    text = "fra ___ til ____"
    first = next_blank(text)
    assert first == (4, 7)
    assert next_blank(text, 7) == (12, 16)
    assert next_blank(text, 16) is None
