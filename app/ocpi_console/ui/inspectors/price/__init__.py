"""The Price tab of CDRs and sessions, and its timeline."""
