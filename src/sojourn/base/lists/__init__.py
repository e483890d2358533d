"""Lists as a person keeps them: views with a name, each the filters, order and columns of an address."""
