"""Exact JSON: values, pointers, records, problems and notes; reading and writing bytes."""

from wwcp_ocpi.document.equality import same
from wwcp_ocpi.document.note import Note, NoteKind
from wwcp_ocpi.document.number import Number, exact_number
from wwcp_ocpi.document.problem import Finding, Problem, Severity
from wwcp_ocpi.document.reading import Document
from wwcp_ocpi.document.record import Record
from wwcp_ocpi.document.rules import Rule
from wwcp_ocpi.document.scanning import Scanner, read
from wwcp_ocpi.document.syntax import UnreadableDocument
from wwcp_ocpi.document.values import Json, JsonArray, JsonObject
from wwcp_ocpi.document.versions import FORMATS, Format, Version, format_of, version_of
from wwcp_ocpi.document.writing import text, write

__all__ = [
    "FORMATS",
    "Document",
    "Finding",
    "Format",
    "Json",
    "JsonArray",
    "JsonObject",
    "Note",
    "NoteKind",
    "Number",
    "Problem",
    "Record",
    "Rule",
    "Scanner",
    "Severity",
    "UnreadableDocument",
    "Version",
    "exact_number",
    "format_of",
    "read",
    "same",
    "text",
    "version_of",
    "write",
]
