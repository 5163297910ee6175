"""The graph compiler: a catalogue's words become vocabulary of a speech model."""
