"""Charts painted with QPainter: each has a title and a unit, takes keys, and offers its numbers as a table."""
