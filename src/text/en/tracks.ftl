### Trust and psychological safety side by side, and the three pillars of trust.

## tracks: Trust and psychological safety side by side, each with its range.

tracks-title = Trust and safety side by side
tracks-lead = Both were asked within twelve weeks. Look at the ranges, not only at the figures.
# The same for one person, whose figures have no ranges.
tracks-lead-own = You answered both within twelve weeks. These are your own answers: what you see of a team, and not what the team is.
# Below the pattern.
tracks-limits = This lays two results side by side. It doesn’t show that one is the cause of the other, and small distances may be chance.

## side-by-side: What it may mean how trust and safety lie beside each other.

# The four patterns: what it may mean, and what each could do for the other. “own” is the same for one person. A practice stands below.
side-by-side-both-low = Both are rather low. Each may be holding the other down: people who can’t rely on others tend to keep quiet, and those who keep quiet are hard to get to know. Begin with something small between two people.
    .own = You see both rather low. Each may be holding the other down: people who can’t rely on others tend to keep quiet, and those who keep quiet are hard to get to know. Begin with something small, with one other person.
side-by-side-trust-ahead = Trust is further along than safety. You rely on each other, and yet it seems hard to doubt or disagree in front of all. The trust you have can carry that: somebody who is sure of the others’ good will can risk a second opinion.
    .own = As you see it, trust is further along than safety. You rely on the others, and yet it seems hard to doubt or disagree in front of all. The trust you have can carry that: somebody who is sure of the others’ good will can risk a second opinion.
side-by-side-safety-ahead = Safety is further along than trust. Much can be said here, and yet it seems hard to rely on what is said being done. The openness you have can help: say early how things stand, and what you need.
    .own = As you see it, safety is further along than trust. Much can be said here, and yet it seems hard to rely on what is said being done. The openness you have can help: say early how things stand, and what you need.
side-by-side-both-high = Both are rather high. They may be keeping each other up: people who trust speak more easily, and those who are heard find it easier to trust. Make use of it, and try something whose outcome is open.
    .own = You see both rather high. They may be keeping each other up: people who trust speak more easily, and those who are heard find it easier to trust. Make use of it, and try something whose outcome is open.

## pillars: The three pillars side by side, and what it may mean if one lags.

pillars-title = The three pillars
pillars-lead = Character, competence and consistency carry together.
# For a team, whose dimensions have no ranges.
pillars-no-ranges = Small distances may be chance: the figure of a single pillar has no range, so nothing is said here about which of them lags.
# If one of them lags behind the other two. A practice stands below.
pillars-character = Character lags behind. People here can do their work and keep to what was agreed, and it seems less sure whether all is meant as it is said. Begin with small things: say whose work it was, and what you don’t know.
pillars-competence = Competence lags behind. People here mean well and keep their word, and it seems less sure whether everyone has what the tasks demand. That is a question of time, means and learning before it is one of people.
pillars-consistency = Consistency lags behind. People here mean what they say and can do it, and it seems less sure whether it holds on hard days. Fewer promises, and an early word when one slips, are a good place to begin.
