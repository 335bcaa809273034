"""What two countries or two officials have to do with each other, gathered from their meetings and words."""
