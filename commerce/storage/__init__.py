"""The database: opened, migrated, written exactly once."""
