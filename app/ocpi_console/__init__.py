"""OCPI Console: the desktop program for people in EV roaming, and its command line."""
