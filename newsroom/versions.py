"""What every export, citation and machine-readable description says of how it was made; raised by hand."""

# Raise it when rules of the reading change what is found in a report, so that two exports can be told apart.
EXTRACTION = "0.1.0"
# Raise it when a column or a value of an export changes its meaning.
CODEBOOK = "1.0"
