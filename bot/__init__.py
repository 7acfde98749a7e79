"""Frontdesk: citizens report non-emergency incidents to their police in their own words."""
