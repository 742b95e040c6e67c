//! What the members get: link, QR code, invitation.

use leptos::prelude::*;

use super::opened::Opened;
use super::promise::sentences;
use crate::text::{FACILITATE, fill};
use crate::ui::parts::{HandOn, hand_on, qr};

pub(super) fn invite(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&FACILITATE);
    let address = opened.address();
    let label = fill(words.qr, &[("{title}", &opened.title())]);
    let link = HandOn { id: "link", label: words.link, copy: words.copy_link, file: None };
    let letter = HandOn {
        id: "invitation",
        label: words.invitation,
        copy: words.copy_invitation,
        file: None,
    };
    view! { class="pc",
        <section class="invite">
            <h3>{words.invite}</h3>
            <p>{words.invite_lead}</p>
            {qr(&address, label)}
            {hand_on(state, link, address)}
            <details>
                <summary>{words.show_invitation}</summary>
                {hand_on(state, letter, invitation(opened))}
            </details>
        </section>
    }
    .into_any()
}

/// A ready text with the promise in it.
fn invitation(opened: &Opened) -> String {
    let words = opened.state.words(&FACILITATE);
    let until = match opened.last_day() {
        Some(day) => fill(words.invitation_until, &[("{date}", &day)]),
        None => String::new(),
    };
    let promise: Vec<String> = sentences(opened.state, opened.descriptor())
        .into_iter()
        .map(|sentence| format!("- {sentence}"))
        .collect();
    fill(
        words.invitation_text,
        &[
            ("{title}", &opened.title()),
            ("{questionnaire}", &opened.asks()),
            ("{count}", &opened.round.instrument().items().len().to_string()),
            ("{link}", &opened.address()),
            ("{promise}", &promise.join("\n")),
            ("{until}", &until),
        ],
    )
}
