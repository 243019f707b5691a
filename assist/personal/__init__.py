"""Personal drafts: a chat model on a leash."""
