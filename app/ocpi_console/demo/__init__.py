"""Generated, invented data of a small roaming world, and a workspace filled with it."""
