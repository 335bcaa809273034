"""What editors decided, told in words: the history of each thing, everybody's activity, and the way back."""
