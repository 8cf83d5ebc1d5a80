"""Syncs of connections and runs of transformations: triggered once, and waited for until they have ended."""
