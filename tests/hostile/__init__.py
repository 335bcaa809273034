"""Files as nobody should send them, made by code, and what becomes of each of them: `outcomes.txt`."""
