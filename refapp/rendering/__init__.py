"""Running texts to HTML that a text view understands and that loads nothing. Qt-free."""
