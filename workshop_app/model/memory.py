"""What a reading session remembers: answers that hold until somebody writes."""

from typing import Any

MEMORY = "memory"
"""Where in ``session.info`` they lie, by whatever key the query chooses; a session that writes has none."""

Memory = dict[Any, Any]
