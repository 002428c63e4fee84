"""What people do in a workshop: one function an intent, first arguments a session and the workshop's id.

An operation never commits, refuses with ``Refused`` and a sentence, and changes nothing when there is nothing
to change. Every name has a sentence ``operations.did.<module>.<function>`` in both languages.
"""
