"""What Frontdesk costs: `python -m benchmarks` beside a stock Rasa bot, `python -m benchmarks.when` and so on for a reader."""
