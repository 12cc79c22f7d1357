"""The formats that records are written in, one file each."""
