"""The library on disk: units of work, step history, opening, migrating and backing up."""
