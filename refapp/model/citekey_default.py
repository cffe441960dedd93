"""The usual patterns of citation keys and file names, by themselves: the settings have them before the first paint."""

DEFAULT_PATTERN = "auth.lower + year + shorttitle(1)"
DEFAULT_FILE_PATTERN = 'authetal + " " + year + " " + title.select(1, 10)'
