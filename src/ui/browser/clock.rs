//! Today, and days in words.

use js_sys::{Date, Object, Reflect};

use crate::day::Day;
use crate::text::Lang;

/// Today in the person's own calendar.
pub(in crate::ui) fn today() -> Day {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    // A date that the browser gives is one that the calendar has.
    Day::new(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// The time in milliseconds since some moment of the past.
pub(in crate::ui) fn milliseconds() -> f64 {
    Date::now()
}

/// `day` as people write it in `lang`, such as “23 Nov 2026”.
pub(in crate::ui) fn in_words(day: Day, lang: Lang) -> String {
    let (year, month, day) = day.parts();
    let date = Date::new_with_year_month_day(
        u32::try_from(year).unwrap_or(1970),
        i32::try_from(month).unwrap_or(1) - 1,
        i32::try_from(day).unwrap_or(1),
    );
    let options = Object::new();
    for (part, form) in [("day", "numeric"), ("month", "short"), ("year", "numeric")] {
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&options, &part.into(), &form.into());
    }
    let locale = match lang {
        Lang::En => "en-GB",
        Lang::De => "de",
    };
    date.to_locale_date_string(locale, &options).into()
}
