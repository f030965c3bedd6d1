"""Sites: pages written out by an engine, searched, checked and put in place."""
