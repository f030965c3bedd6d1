"""The papers, a module or a package for each."""
