"""What a link to a page looks like elsewhere: title, a few words, and a picture of both."""
