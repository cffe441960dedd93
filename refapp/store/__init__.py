"""The library on disk. `reading` needs only sqlite3 and is quick to import; `library` writes and needs SQLModel."""
