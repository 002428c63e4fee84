"""The numbers of a sentence, digit for digit, for the fields beside it."""

from decimal import Decimal

import pytest

from workshop_app.console.sentence_numbers import SentenceNumbers, sentence_numbers


@pytest.mark.parametrize(
    ("sentence", "language", "numbers"),
    [
        ("Øke inntektene fra 30 mnok til 40 mnok i 2020", "nb", (Decimal(30), Decimal(40), "mnok")),
        ("Redusere churn med 2,75% i 2020", "nb", (None, Decimal("-2.75"), "%")),
        ("Forbedre gjenkjøp hos kunder til 98,6% i 2020", "nb", (None, Decimal("98.6"), "%")),
        ("Øke til 1 200 kunder", "nb", (None, Decimal(1200), "")),
        ("Reduce churn from 5.25% to 3.5% by June", "en", (Decimal("5.25"), Decimal("3.5"), "%")),
        ("Lansere den nye appen", "nb", (None, None, "")),
        ("", "nb", (None, None, "")),
    ],
)
def test_from_to_and_unit_are_read(
    sentence: str, language: str, numbers: tuple[Decimal | None, Decimal | None, str]
) -> None:
    assert sentence_numbers(sentence, language) == SentenceNumbers(*numbers)
