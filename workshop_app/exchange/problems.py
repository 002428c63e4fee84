"""What can be wrong with a file that somebody brings."""


class FileProblem(Exception):
    """The file cannot be used; ``key`` (``exchange.…``) and ``values`` are the sentence that says why."""

    def __init__(self, key: str, **values: object) -> None:
        """``values`` fill the placeholders of the text ``key``."""
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        """The key with its values, for logs."""
        return f"{self.key} {self.values}" if self.values else self.key
