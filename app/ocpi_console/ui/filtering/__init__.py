"""The filter field with its suggestions, and the row of ready filters."""
