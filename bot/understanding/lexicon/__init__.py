"""Words shared by the readers of property and money: tokens, numbers, and tables of nouns, brands, colours and
verbs."""
