"""Sheets for the printer and the wall, as PDF: one file a sheet on shared page furniture."""

from workshop_app.handouts.ballots import BALLOTS
from workshop_app.handouts.idea_cards import IDEA_CARDS
from workshop_app.handouts.join_cards import JOIN_CARDS
from workshop_app.handouts.midway import MIDWAY
from workshop_app.handouts.minutes import MINUTES
from workshop_app.handouts.okr_sheet import OKR_SHEET
from workshop_app.handouts.overview import OVERVIEW
from workshop_app.handouts.personal import PERSONAL
from workshop_app.handouts.poster import POSTER
from workshop_app.handouts.review import REVIEW
from workshop_app.handouts.rule_card import RULE_CARD
from workshop_app.handouts.run_sheet import RUN_SHEET
from workshop_app.handouts.weekly_report import WEEKLY_REPORT

HANDOUTS = (
    RUN_SHEET, JOIN_CARDS, IDEA_CARDS, BALLOTS, RULE_CARD,
    OKR_SHEET, OVERVIEW, POSTER, PERSONAL, MINUTES,
    WEEKLY_REPORT,
    MIDWAY, REVIEW,
)  # fmt: skip
"""Every kind of sheet, in the order they are offered: before, at the close, each week, later."""
