"""The use cases: what a citizen and an officer can do, typed against ports, not libraries."""
