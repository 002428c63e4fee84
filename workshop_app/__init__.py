"""OKR Workshop: one facilitator runs a live OKR workshop on a projector."""

__version__ = "0.1.0"
