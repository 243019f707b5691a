"""What a publisher looks at first: every segment of a run, the likeliest errors first, and what is said in two ways."""
