"""The tables that the readers of signals rest on: words and patterns, no code."""
