"""Words that leave open how much or how well: as far as possible, easily, more of something."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_app.quality.meaning.subject import Subject

_MAYBE = frozenset({"possible", "mulig", "mulige"})
_EASILY = frozenset({"enkelt", "lett", "raskt", "fort"})


def as_possible(subject: "Subject") -> bool:
    """«As many as possible»; in «20 letters to possible sponsors» the word only says who may be one."""
    index = subject.find("w.possible", whole=True)
    if index < 0:
        return False
    maybe = subject.tokens[index].low in _MAYBE and subject.scan.is_plain_noun(index + 1)
    return not (maybe and subject.hits)


def easily_able(subject: "Subject") -> bool:
    """«We can easily see who needs us»: how well it goes is not said."""
    return any(
        "w.able" in subject.tags(index)
        and (subject.tokens[index + 1].low.endswith("ly") or subject.tokens[index + 1].low in _EASILY)
        for index in range(subject.main_end - 1)
    )


def gains(subject: "Subject") -> bool:
    """«Gain weight»: more of something that nobody counts; «gain a foothold» names one thing."""
    index = subject.head.index
    if subject.tokens[index].low != "gain" or index + 1 >= subject.main_end:
        return False
    return "w.article" not in subject.tags(index + 1) and not subject.tokens[index + 1].capital
