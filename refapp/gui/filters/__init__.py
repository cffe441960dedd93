"""The sections of the filter panel, one file each, and the list, tree and histogram they are made of."""
