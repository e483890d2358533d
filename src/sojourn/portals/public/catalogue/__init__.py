"""What the catalogue's pages say: filters read from the address, facets with their counts, projects as rows."""
