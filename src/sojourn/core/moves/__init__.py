"""One table of legal moves for each kind of thing, from which buttons, diagrams and the reference page come too."""
