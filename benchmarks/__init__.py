"""What Frontdesk costs: `python -m benchmarks` the whole, beside a stock Rasa bot; `python -m benchmarks.when` a reader."""
