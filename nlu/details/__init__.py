"""Details that are spelled, dated or dictated: days, names, e-mail addresses, postcodes."""
