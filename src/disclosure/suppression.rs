//! Which teams to hide so that no small group can be worked out.

/// Which of the teams with `sizes` people to hide, next to a figure of everybody and one for each
/// team that is left, so that none about 1 to `minimum` − 1 people follows from them.
///
/// Hides what is `hidden` already (a missing entry is not), every team below the minimum and, if
/// those are too few people to be one group, the next-smallest team too (the earlier of equals).
/// That is enough, since a team that is left has at least the minimum. Empty teams give nothing
/// away and stay as they are.
///
/// If everybody together is below the minimum, all teams that have people are hidden, and the
/// figure of everybody mustn't be shown either. The figure of the hidden teams together can always
/// be worked out, so hiding keeps nothing of a single large team secret.
pub fn suppress(sizes: &[u32], minimum: u32, hidden: &[bool]) -> Vec<bool> {
    let below = 1..minimum;
    let already = hidden.iter().copied().chain(std::iter::repeat(false));
    let mut hide: Vec<bool> = sizes
        .iter()
        .zip(already)
        .map(|(people, already)| already || below.contains(people))
        .collect();
    let people = sizes
        .iter()
        .zip(&hide)
        .filter(|(_, hide)| **hide)
        .fold(0, |sum: u32, (people, _)| sum.saturating_add(*people));
    if below.contains(&people) {
        let left = (0..sizes.len()).filter(|team| !hide[*team] && sizes[*team] > 0);
        if let Some(next) = left.min_by_key(|team| sizes[*team]) {
            hide[next] = true;
        }
    }
    hide
}
