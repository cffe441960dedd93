"""PDFs shown in the window: pages, thumbnails, contents, search, passages to copy. Imported when first wanted."""
