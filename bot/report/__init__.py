"""The core: what a report is, which facts each kind needs, screening, states of review. Standard library only."""
