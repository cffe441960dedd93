"""The usual pattern of citation keys, by itself: the settings have it, and the first paint waits for them."""

DEFAULT_PATTERN = "auth.lower + year + shorttitle(1)"
