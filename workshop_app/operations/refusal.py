"""The one error by which an operation says no."""


class Refused(Exception):
    """The operation cannot do that; ``key`` (``operations.…``) and ``values`` are the sentence to read."""

    def __init__(self, key: str, **values: object) -> None:
        """``values`` fill the placeholders of the text ``key``."""
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        """The key with its values, for logs."""
        return f"{self.key} {self.values}" if self.values else self.key
