"""Alembic's folder: `env.py` runs the steps of `versions`."""
