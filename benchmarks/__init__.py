"""Speed, side by side with a peer or a baseline in one run; nothing here is a test."""
