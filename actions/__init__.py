"""What Rasa calls: one action, one file, one name. Each is an adapter; the work is done in `bot`."""
