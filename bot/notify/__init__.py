"""E-mail and text messages out of the outbox: `python -m bot.notify` is the worker that sends them."""
