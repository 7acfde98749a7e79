"""How much of what people write is read right, on sentences kept apart from all that the readers were made with."""
