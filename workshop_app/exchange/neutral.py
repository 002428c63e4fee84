"""Text that no spreadsheet takes for a formula, and the way back.

After OWASP's advice on CSV injection: cells that begin with ``=``, ``+``, ``-``, ``@``, tab or carriage
return are run by spreadsheets; an apostrophe before them makes them text.
https://owasp.org/www-community/attacks/CSV_Injection
"""

import re

_RUNS = re.compile(r"'*[=+\-@\t\r]")
_NEUTRAL = re.compile(r"'+[=+\-@\t\r]")


def neutral(text: str) -> str:
    """``text`` with an apostrophe before it where a spreadsheet would run it.

    >>> neutral("=1+1")
    "'=1+1"
    """
    return f"'{text}" if _RUNS.match(text) else text


def as_written(cell: str) -> str:
    """What :func:`neutral` was given; other text as it is.

    >>> as_written("'=1+1"), as_written("'twas so")
    ('=1+1', "'twas so")
    """
    return cell[1:] if _NEUTRAL.match(cell) else cell
