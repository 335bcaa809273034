"""Who met whom: countries or officials against each other, each pair with its number of meetings."""
