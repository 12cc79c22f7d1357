"""Use cases on payload files: read, inspect, validate, translate, import, list, export, check.

The names stay in their modules, so that reading a file does not load the store.
"""
