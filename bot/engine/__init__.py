"""What is loaded inside Rasa, in Rasa's own environment (Python 3.10).

Imports Rasa and Sanic alone, nothing of ours, and holds no secret but the pass that the doors show.
"""
