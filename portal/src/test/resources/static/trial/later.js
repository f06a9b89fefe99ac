// Fetched later.
