//! What the journal is divided into.

use leptos::prelude::*;

/// A part of the journal that is built anew when what it shows changes.
pub(super) fn section(title: &'static str, body: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    html! {
        <section>
            <h3>{title}</h3>
            {body}
        </section>
    }
}
