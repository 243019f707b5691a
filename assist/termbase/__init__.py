"""Work on the term base: what is wrong with it, where a term stands, and its way to CSV and TBX and back."""
