"""What the answers to questionnaires say: groups only, never one person's answers."""
