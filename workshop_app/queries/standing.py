"""How a vote stands after its run-offs: one ranking of all its options, and the tie that still matters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from workshop_app.model.words import BallotState
from workshop_app.queries.ballot_view import CHOSEN, BallotView, Option


@dataclass(frozen=True)
class Standing:
    """An option with its dots in each round of its vote; None where it was not on the ballot.

    ``option`` is its line on the first ballot, ``option_ids`` all its lines.
    """

    option: Option
    option_ids: frozenset[UUID]
    rounds: tuple[int | None, ...]

    @property
    def dots(self) -> int:
        """The dots of the first round."""
        return self.rounds[0] or 0

    @property
    def run_off(self) -> int | None:
        """The dots of the last run-off that it was in; None when it was in none."""
        return next((dots for dots in reversed(self.rounds[1:]) if dots is not None), None)

    @property
    def rank(self) -> tuple[int, ...]:
        """Smaller is better: the first round decides, then each run-off between those that were equal."""
        return tuple(1 if dots is None else -dots for dots in self.rounds)


def standing(ballots: Sequence[BallotView]) -> tuple[Standing, ...]:
    """The ranking of the newest vote that the room has seen, with the run-offs that it has seen."""
    revealed = [one for one in ballots if one.state is BallotState.REVEALED]
    return ranked(_newest_vote(revealed)) if revealed else ()


def standings(ballots: Sequence[BallotView]) -> tuple[Standing, ...]:
    """The ranking of every vote that was revealed, the newest vote first, each thing once."""
    found: dict[object, Standing] = {}
    revealed = [one for one in ballots if one.state is BallotState.REVEALED]
    for rounds in reversed(list(_votes(revealed))):
        for line in ranked(rounds):
            found.setdefault(_key(line.option), line)
    return tuple(found.values())


def ranked(rounds: Sequence[BallotView]) -> tuple[Standing, ...]:
    """The ranking of one vote: its first ballot and the run-offs after it, whatever their state."""
    by_key = [{_key(option): option for option in one.options} for one in rounds[1:]]
    found = []
    for option in rounds[0].options:
        lines = [option, *(options.get(_key(option)) for options in by_key)]
        found.append(
            Standing(
                option=option,
                option_ids=frozenset(line.id for line in lines if line),
                rounds=tuple(line.dots if line else None for line in lines),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.rank, one.option.position)))


def with_ties(ballots: Sequence[BallotView]) -> tuple[BallotView, ...]:
    """The same votes, each with the options that share the last place that goes on with the next."""
    return tuple(
        replace(one, tied_at_cut=_tied(_newest_vote(ballots[: place + 1])))
        for place, one in enumerate(ballots)
    )


def _votes(ballots: Sequence[BallotView]) -> Iterator[tuple[BallotView, ...]]:
    """Each vote with its run-offs, the first vote first."""
    current: list[BallotView] = []
    for one in ballots:
        if one.round == 1 and current:
            yield tuple(current)
            current = []
        current.append(one)
    if current:
        yield tuple(current)


def _newest_vote(ballots: Sequence[BallotView]) -> tuple[BallotView, ...]:
    return list(_votes(ballots))[-1]


def _tied(rounds: Sequence[BallotView]) -> tuple[UUID, ...]:
    """Lines of the newest ballot that are equal where it matters; nobody ties for nothing."""
    lines = ranked(rounds)
    if len(lines) <= CHOSEN or lines[CHOSEN - 1].rank != lines[CHOSEN].rank or not lines[CHOSEN].dots:
        return ()
    on_ballot = {option.id for option in rounds[-1].options}
    tied = [one for one in lines if one.rank == lines[CHOSEN].rank]
    return tuple(key for one in tied for key in one.option_ids & on_ballot)


def _key(option: Option) -> object:
    """What an option is about, on whichever ballot: its group, its card, or its words."""
    return option.group_id or option.idea_id or option.label
