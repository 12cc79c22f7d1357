"""The shared translation core: OCPI and WWCP records read, checked and translated by pure functions.

Nothing in this package imports Qt, SQL or HTTP, and nothing opens a file: bytes come in, values go out.
"""
