"""How good the transition score is: held against what O*NET's experts call related, beside simpler scores."""
