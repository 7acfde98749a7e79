"""The stock bot's custom actions: one, called once in each turn of its form."""
