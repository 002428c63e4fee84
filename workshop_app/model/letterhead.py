"""The row of what an organisation puts on its paper: its logo and its colour."""

from workshop_app.model.row import WorkshopRow


class Letterhead(WorkshopRow, table=True):
    """One row a workshop at most: ``logo`` a data URI (PNG or SVG), ``colour`` as #RRGGBB; empty for none."""

    logo: str = ""
    colour: str = ""
