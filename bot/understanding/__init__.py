"""Free text to facts, with the words they came from and the doubts kept. Imports nothing else of ours."""
