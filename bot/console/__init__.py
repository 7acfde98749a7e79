"""The officers' door: sign-in, the queue, one report beside its transcript, decisions."""
