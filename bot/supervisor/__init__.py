"""Everything that `frontdesk up` starts, kept running: doors, action server, Rasa, outbox worker."""
