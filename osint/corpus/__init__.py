"""Many documents: planned into tasks, run by an engine, written in parts that survive a kill."""
