"""The pages of the window: lists of records, and files that are only read."""
