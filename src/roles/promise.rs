//! What a round promises, in words: computed from its descriptor, never typed. Names stand beside
//! the sentences, never in them: a name could be worded as a promise.

use crate::disclosure::{Bars, Detail};
use crate::round::RoundDescriptor;
use crate::text::PromiseWords;

/// The promise, a sentence each: first who keeps and what is shown, then what becomes of a code. Codes may go
/// into a `mailbox`, at this host.
pub fn promise(words: PromiseWords, round: &RoundDescriptor, mailbox: Option<&str>) -> Vec<String> {
    let quick = is_quick(round);
    let distributions = round.detail == Detail::Distributions;
    let mut sentences = vec![
        (if quick { words.one_keeper() } else { words.keepers() }).to_owned(),
        match mailbox {
            Some(_) => words.minimum_mailbox(round.minimum.get()),
            None => words.minimum(round.minimum.get()),
        },
        if distributions { words.distributions(Bars::LEAST) } else { words.steps().to_owned() },
        (if quick { words.once_one_keeper() } else { words.once() }).to_owned(),
        (if quick { words.others_see_one_keeper() } else { words.others_see() }).to_owned(),
    ];
    sentences.extend(mailbox.map(|host| words.mailbox(host)));
    if round.keeps_scores {
        sentences.push(words.keeps_scores().to_owned());
    }
    let actions = round.actions.count();
    if actions > 0 {
        sentences.push(words.asks_actions(actions));
    }
    sentences.push(words.you_see().to_owned());
    sentences
}

/// What the round can't protect from.
pub fn limits(words: PromiseWords, round: &RoundDescriptor, by_mailbox: bool) -> Vec<&'static str> {
    let quick = is_quick(round);
    let mailbox = by_mailbox.then(|| words.limit_mailbox());
    let limits = [
        if quick { words.limit_one_keeper() } else { words.limit_keepers() },
        words.limit_totals(),
        if quick { words.limit_sum_one_keeper() } else { words.limit_sum() },
        words.limit_made_up(),
        words.limit_small(),
        words.limit_page(),
        words.limit_later(),
    ];
    mailbox.into_iter().chain(limits).collect()
}

fn is_quick(round: &RoundDescriptor) -> bool {
    round.keepers.count() == 1
}
