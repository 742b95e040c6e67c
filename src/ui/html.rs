//! How the screens are written.

/// A view, as `leptos::view!` takes it, of the one type that all views have here.
///
/// It has the global class `pc`, and that is not for the style sheet alone: a view with such a class
/// is built element by element. Without one the macro takes what never changes in it for a text and
/// sets it as `innerHTML`, which pages that require Trusted Types forbid. So this is the one place
/// that calls `view!`; a test checks it.
macro_rules! html {
    ($($view:tt)*) => {
        ::leptos::prelude::IntoAny::into_any(::leptos::view! { class="pc", $($view)* })
    };
}
