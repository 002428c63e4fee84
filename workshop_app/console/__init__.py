"""The facilitator's window: library, agenda rail, a page for each stage, and what the room sees."""
