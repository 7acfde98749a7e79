"""The conversation: what a message means for the report being told, and what is said and asked next.

`turn.take` is the whole of it; the rest of the package is its parts. Nothing here knows Rasa, a database or a door.
"""
