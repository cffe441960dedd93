"""The command palette: actions, tags, collections, references and styles, found by typing."""
