"""The tabs of tariffs: Lint, Week and Simulate."""
