"""How the checks read a text: folding, clauses, patterns, numbers, scripts, terms."""
