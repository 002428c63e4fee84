"""What a file that somebody brings is: a whole workshop, a table of OKRs, or a plain list."""

from workshop_app.exchange import portable
from workshop_app.exchange.plain_list import listed
from workshop_app.exchange.table import Preview, read_table
from workshop_app.model.portable import PortableWorkshop

Incoming = PortableWorkshop | Preview | tuple[str, ...]
"""A workshop, the preview of a table, or the lines of a list."""

_LIST = ".txt"


def read_incoming(content: bytes, name: str) -> Incoming:
    """What is in a file, told by what it begins with, a list by its name; else ``FileProblem``."""
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") or name.lower().endswith(".json"):
        return portable.read(content)
    if name.lower().endswith(_LIST):
        return listed(content)
    return read_table(content)
