"""Benchmarks: ratios against peers measured in the same run; never part of the tests."""
