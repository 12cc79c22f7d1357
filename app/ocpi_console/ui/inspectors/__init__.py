"""The inspector and its tabs: Summary, Tree, Raw, Problems, Translate."""
