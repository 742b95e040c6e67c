//! After the release: that the keys are gone, and the text to send.

use leptos::prelude::*;

use crate::text::KeepWords;
use crate::ui::parts::{AsFile, HandOn, as_qr, hand_on, sentence};
use crate::ui::rounds::opened::OpenRound;

/// That the key is gone, and the release, to be sent again if need be.
pub(in crate::ui::rounds) fn released(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<KeepWords>();
    let record = untrack(|| opened.record());
    let list = record.list.as_ref().map(|list| list.mark().to_string()).unwrap_or_default();
    let own = record.keeper(opened.round);
    let release = own.and_then(|own| record.right_release(opened.round, own));
    let release = release.map(|release| {
        let code = release.to_code().to_string();
        let text = words.release_text(&opened.title(), &code);
        let what = HandOn {
            id: "release",
            label: words.own_release(),
            copy: words.copy_release(),
            file: Some(AsFile::plain("pulse-check-release.txt")),
        };
        html! {
            {hand_on(state, what, text)}
            {as_qr(state, &code)}
            <p class="hint">{words.release_hint()}</p>
        }
    });
    html! {
        <p class="notice">{sentence(&words.released(&list))}</p>
        {release}
    }
}
