"""The public door: the citizen's page and chat, the SMS webhook, status. It knows HTTP and asks others the rest."""
