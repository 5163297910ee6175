"""A language's data: its files, what they must hold, and its sentence templates."""
