"""Expected results of a season against what came of them: «Ожидали — получили»."""

from generator.monitoring.expected.judging import received, summary
from generator.monitoring.expected.outcome import Received, Verdict

__all__ = ["Received", "Verdict", "received", "summary"]
