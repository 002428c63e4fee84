"""The page of the agreement: fists behind a curtain, what stands in the way, and how sure the room is."""

from typing import ClassVar

from workshop_app.console.page import Page


class AgreePage(Page):
    """One objective at a time: show hands, hear those who are not with it, and give each key result a number."""

    stem: ClassVar[str] = "agree"
    reads: ClassVar[frozenset[str]] = frozenset(
        {"objective", "key_result", "fist_round", "fist", "dissent", "participant", "projector_view"}
    )
