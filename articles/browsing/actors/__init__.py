"""Lists of officials and of countries: who appears in reports of these days, and who met whom."""
