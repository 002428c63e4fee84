"""What the fields of a key result would be if they were read out of its sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from workshop_app.quality.check import analysed
from workshop_app.quality.reading.quantities import Quantity, Role
from workshop_app.quality.reading.tokens import Token
from workshop_app.quality.reading.verbs import Doing
from workshop_app.quality.rule import Kind
from workshop_app.texts import Texts

_ENDS = (Role.TARGET, Role.CHANGE, Role.COUNT, Role.LIMIT)


@dataclass(frozen=True)
class SentenceNumbers:
    """From, to and unit as they stand in a sentence; None and empty where it says nothing."""

    from_value: Decimal | None
    to_value: Decimal | None
    unit: str


def sentence_numbers(sentence: str, language: str) -> SentenceNumbers:
    """The numbers of a key result's sentence in ``language``; a change downwards is negative."""
    subject = analysed(sentence, Kind.KEY_RESULT, language=language)
    texts = Texts(language)
    begin = _first(subject.quantities, (Role.BASELINE,))
    end = _first(subject.quantities, _ENDS)
    to_value = _value(end, subject.tokens, texts)
    if end is not None and to_value is not None and end.role is Role.CHANGE and subject.doing is Doing.DOWN:
        to_value = -abs(to_value)
    unit = _unit(end, subject.tokens) or _unit(begin, subject.tokens)
    return SentenceNumbers(_value(begin, subject.tokens, texts), to_value, unit)


def _first(found: Sequence[Quantity], roles: Sequence[Role]) -> Quantity | None:
    fitting = [one for role in roles for one in found if one.role is role]
    return fitting[0] if fitting else None


def _value(quantity: Quantity | None, tokens: Sequence[Token], texts: Texts) -> Decimal | None:
    return texts.number_from(tokens[quantity.first].text) if quantity else None


def _unit(quantity: Quantity | None, tokens: Sequence[Token]) -> str:
    if quantity is None or quantity.unit == "time":
        return ""
    return " ".join(token.text for token in tokens[quantity.first + 1 : quantity.last + 1])
