"""Sheets for the printer and the wall, as PDF: one file a sheet on shared page furniture."""

from workshop_app.handouts.minutes import MINUTES
from workshop_app.handouts.okr_sheet import OKR_SHEET
from workshop_app.handouts.overview import OVERVIEW

HANDOUTS = (OKR_SHEET, OVERVIEW, MINUTES)
"""Every kind of sheet, in the order they are offered."""
