"""What can be done to a vote that is there: opened again, thrown away, held once more between a tie."""

from workshop_app.live import LiveWorkshop
from workshop_app.operations import votes
from workshop_app.queries.ballot import BallotView, suggested_dots


class VoteActs:
    """Each one operation on ``ballot``, the vote that the page shows."""

    def __init__(self, live: LiveWorkshop) -> None:
        """No vote yet."""
        self._live = live
        self.ballot: BallotView | None = None

    def reopen(self) -> None:
        """Count on; no dot is lost."""
        if self.ballot is not None:
            self._live.run(votes.reopen, ballot_id=self.ballot.id)

    def discard(self) -> None:
        """Throw the vote away, to begin anew."""
        if self.ballot is not None:
            self._live.run(votes.discard, ballot_id=self.ballot.id)

    def run_off(self) -> None:
        """Vote once more between those that share the last place that goes on."""
        view = self.ballot
        if view is not None and view.tied_at_cut:
            tied = list(view.tied_at_cut)
            dots = min(suggested_dots(len(tied)), len(tied) - 1)
            self._live.run(votes.run_off, ballot_id=view.id, option_ids=tied, dots_each=dots)
