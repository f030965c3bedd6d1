"""The one policy of small numbers: what may be told of few people, to staff and to the public."""
