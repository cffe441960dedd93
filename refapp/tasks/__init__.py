"""What a user does, as plain functions: one file per verb."""
