"""What Frontdesk costs: `python -m benchmarks` as a whole, beside a stock Rasa bot; `-m benchmarks.when` one reader."""
