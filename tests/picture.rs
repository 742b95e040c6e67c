//! Charts: what is drawn is where the figures are, and says the same in words.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use pulse_check::day::Day;
use pulse_check::disclosure::{
    Cap, Detail, Minimum, Part, Policy, Range, ReleasedView, ShownMean, release,
};
use pulse_check::instrument::Instrument;
use pulse_check::picture::{
    Anchor, AnswerBar, Axis, Drawing, Ink, OverviewRow, Point, ScaleFigure, ShapeForm, Sheet,
    Theme, TrendRound, TrendWords, bars, overview, scale, trend,
};
use pulse_check::scoring::{Closeness, Responses};
use pulse_check::text::turns_or_hides;
use serde_json::json;

const SHEETS: [Sheet; 3] = [Sheet::PHONE, Sheet::PAGE, Sheet::WALL];

/// What is released of four questions on `points` points that people answered with `answers` each.
fn view_of(points: u8, answers: &[u8]) -> ReleasedView {
    let labels: Vec<String> = (1..=points).map(|point| format!("Point {point}")).collect();
    let items = ["a", "b", "c", "d"]
        .map(|id| json!({ "id": id, "dimension": "all", "text": { "en": "Statement" } }));
    let json = json!({
        "format": 1,
        "id": "four",
        "version": 1,
        "language": "en",
        "title": { "en": "Four" },
        "points": points,
        "labels": { "en": labels },
        "dimensions": [{ "id": "all", "name": { "en": "All" } }],
        "items": items
    });
    let instrument = Instrument::from_json(&json.to_string()).unwrap();
    let responses = Responses::from_columns(&instrument, answers.len(), answers.repeat(4)).unwrap();
    let policy = Policy::new(Minimum::DEFAULT, Detail::Distributions, None);
    release(&responses.counts(), &policy, &[], &[]).unwrap()
}

fn headline(points: u8, answers: &[u8]) -> (ShownMean, Range) {
    let view = view_of(points, answers);
    let headline = view.headline().shown().unwrap();
    (headline.mean(), headline.range())
}

/// A figure on every step of every scale, for few, some and many answers: all answer alike or one
/// point higher.
fn every_step() -> Vec<(u8, ShownMean, Range)> {
    let mut steps = Vec::new();
    for points in 3..=7 {
        for people in [5_usize, 12, 20] {
            for lower in 1..points {
                for higher in 0..=people {
                    let mut answers = vec![lower; people];
                    answers[..higher].fill(lower + 1);
                    let (mean, range) = headline(points, &answers);
                    steps.push((points, mean, range));
                }
            }
        }
    }
    steps
}

fn axis(points: u8) -> Axis {
    Axis { points, low: "Stimme gar nicht zu".to_owned(), high: "Stimme voll zu".to_owned() }
}

fn said(mean: ShownMean) -> String {
    let value = f64::from(mean.hundredths()) / 100.0;
    match mean.cap() {
        None => value.to_string(),
        Some(Cap::OrLower) => format!("etwa {value} oder weniger"),
        Some(Cap::OrHigher) => format!("etwa {value} oder mehr"),
    }
}

fn scale_of(sheet: Sheet, points: u8, mean: Part<ShownMean>, range: Part<Range>) -> Drawing {
    let said = mean.shown().map_or("nicht gezeigt".to_owned(), |mean| said(*mean));
    scale(
        sheet,
        &axis(points),
        &ScaleFigure { mean, range, said: &said },
        "Insgesamt",
        said.clone(),
    )
}

fn forms(drawing: &Drawing, ink: Ink) -> Vec<&ShapeForm> {
    drawing.shapes.iter().filter(|shape| shape.ink == ink).map(|shape| &shape.form).collect()
}

fn circle(drawing: &Drawing, ink: Ink) -> Option<(Point, i32)> {
    forms(drawing, ink).into_iter().find_map(|form| match form {
        ShapeForm::Circle { centre, radius, .. } => Some((*centre, *radius)),
        _ => None,
    })
}

/// The marker: the centre of the dot or ring.
fn marker(drawing: &Drawing) -> Option<Point> {
    circle(drawing, Ink::Point).or(circle(drawing, Ink::Open)).map(|(centre, _)| centre)
}

/// Where the arrow of a capped figure points to.
fn arrow(drawing: &Drawing) -> i32 {
    let tip = |form: &ShapeForm| match form {
        ShapeForm::Polygon { corners } => Some(corners[0].x),
        _ => None,
    };
    forms(drawing, Ink::Point).into_iter().find_map(tip).unwrap()
}

fn track(drawing: &Drawing) -> (i32, i32) {
    match forms(drawing, Ink::Axis)[0] {
        ShapeForm::Line { from, to, .. } => (from.x.min(to.x), from.x.max(to.x)),
        other => panic!("{other:?}"),
    }
}

fn texts(drawing: &Drawing) -> Vec<&str> {
    let texts = drawing.shapes.iter().filter_map(|shape| match &shape.form {
        ShapeForm::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

/// The corners of what surely lies under a shape; of a text only its place and, by a narrow
/// estimate, its width.
fn extent(form: &ShapeForm) -> Vec<Point> {
    let around = |at: Point, reach: i32| {
        vec![Point { x: at.x - reach, y: at.y - reach }, Point { x: at.x + reach, y: at.y + reach }]
    };
    match form {
        ShapeForm::Line { from, to, .. } => vec![*from, *to],
        ShapeForm::Rectangle { at, width, height } => {
            assert!(*width >= 0 && *height > 0);
            vec![*at, Point { x: at.x + width, y: at.y + height }]
        }
        ShapeForm::Circle { centre, radius, outline } => around(*centre, radius + outline / 2),
        ShapeForm::Polygon { corners } => corners.clone(),
        ShapeForm::Text { at, anchor, size, text, .. } => {
            let width = i32::try_from(text.chars().count()).unwrap() * size / 2;
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - width / 2,
                Anchor::End => at.x - width,
            };
            vec![Point { x: left, y: at.y - size }, Point { x: left + width, y: at.y }]
        }
    }
}

fn is_on_its_sheet(drawing: &Drawing) {
    for shape in &drawing.shapes {
        for Point { x, y } in extent(&shape.form) {
            let inside = (0..=drawing.width).contains(&x) && (0..=drawing.height).contains(&y);
            assert!(inside, "{shape:?} on {} × {}", drawing.width, drawing.height);
        }
    }
}

const LABEL: &str = "Was es zeigt";
const LONG: &str =
    "Auf unserem Team kann man Verständnisschwierigkeiten ansprechen, ohne Nachteile zu fürchten";

fn rounds(means: &[Part<ShownMean>], days: &[Day]) -> Vec<TrendRound<'static>> {
    let round = |(mean, day): (&Part<ShownMean>, &Day)| TrendRound {
        day: *day,
        day_said: "24. Nov. 2026",
        mean: *mean,
        range: Part::Withheld,
        said: "3,5",
        comparable: true,
        repeated: false,
    };
    means.iter().zip(days).map(round).collect()
}

const WORDS: TrendWords = TrendWords {
    title: "Insgesamt",
    by_date: "by date",
    evenly: "evenly",
    interrupted: "other questions",
};

fn trend_of(sheet: Sheet, rounds: &[TrendRound]) -> Drawing {
    trend(sheet, &axis(5), rounds, &WORDS, |rounds, note| format!("{}. {note}", rounds.join("; ")))
}

/// The bars of the only question, and what stands beside them.
fn answer_bars(view: &ReleasedView, [low, high]: [&str; 2]) -> [AnswerBar; 2] {
    let bars = view.items()[0].bars().shown().copied().unwrap();
    [
        AnswerBar { from: 1, to: 2, people: bars.low(), count: low.to_owned() },
        AnswerBar { from: 4, to: 5, people: bars.high(), count: high.to_owned() },
    ]
}

/// One of each chart, with names that are long.
fn one_of_each(sheet: Sheet) -> Vec<Drawing> {
    let (high, range) = headline(5, &[5; 7]);
    let (middle, _) = headline(5, &[3, 3, 4, 3, 2, 3, 3]);
    let view = view_of(5, &[1, 1, 2, 4, 5, 5, 4, 4, 3, 3, 3]);
    let labels: Vec<String> = (0..5).map(|_| "Stimme eher nicht zu".to_owned()).collect();
    let answers = answer_bars(&view, ["3–5", "6–8"]);
    let rows = [Part::Shown(high), Part::Shown(middle), Part::Withheld].map(|mean| OverviewRow {
        name: LONG,
        mean,
        said: "etwa 4,5 oder mehr",
        closeness: Part::Shown(Closeness::FarApart),
        closeness_said: "weit auseinander",
    });
    let days: Vec<Day> = (0..20).map(|month| Day::after_1970(20_000 + 30 * month)).collect();
    let means = [Part::Shown(middle), Part::Shown(high), Part::Withheld, Part::Shown(high)];
    vec![
        scale_of(sheet, 5, Part::Shown(high), Part::Shown(range)),
        scale_of(sheet, 5, Part::Withheld, Part::Withheld),
        overview(sheet, &axis(5), &rows, LONG, LABEL.into()),
        bars(sheet, &labels, &answers, "nicht gezeigt", LONG, LABEL.into()),
        bars(sheet, &labels, &[], "nicht gezeigt", LONG, LABEL.into()),
        trend_of(sheet, &rounds(&means, &days)),
        trend_of(sheet, &rounds(&means[..1], &days)),
        trend_of(sheet, &[]),
    ]
}

#[test]
fn a_marker_is_on_the_track_and_in_its_interval() {
    for (points, mean, range) in every_step() {
        for sheet in SHEETS {
            let drawing = scale_of(sheet, points, Part::Shown(mean), Part::Shown(range));
            is_on_its_sheet(&drawing);
            let (left, right) = track(&drawing);
            let at = marker(&drawing).unwrap();
            assert!((left..=right).contains(&at.x), "{mean:?}");
            let ShapeForm::Rectangle { at: from, width, .. } = forms(&drawing, Ink::Interval)[0]
            else {
                panic!("no interval");
            };
            assert!((from.x..=from.x + width).contains(&at.x), "{mean:?} in {range:?}");
            assert!(left <= from.x && from.x + width <= right, "{range:?}");
        }
    }
}

#[test]
fn a_higher_figure_is_further_along() {
    let mut placed: Vec<(u16, i32)> = every_step()
        .into_iter()
        .filter(|(points, ..)| *points == 5)
        .map(|(points, mean, _)| {
            let drawing = scale_of(Sheet::PAGE, points, Part::Shown(mean), Part::Withheld);
            (mean.hundredths(), marker(&drawing).unwrap().x)
        })
        .collect();
    placed.sort_unstable();
    placed.dedup();
    assert!(placed.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1));
    assert!(placed.len() > 30);
}

#[test]
fn a_capped_figure_is_a_ring_with_an_arrow_to_the_end() {
    for (answers, cap) in [([1; 7], Cap::OrLower), ([5; 7], Cap::OrHigher)] {
        let (mean, _) = headline(5, &answers);
        assert_eq!(mean.cap(), Some(cap));
        let drawing = scale_of(Sheet::PAGE, 5, Part::Shown(mean), Part::Withheld);
        assert!(circle(&drawing, Ink::Open).is_some() && circle(&drawing, Ink::Point).is_none());
        let (left, right) = track(&drawing);
        let tip = if cap == Cap::OrLower { left } else { right };
        assert_eq!(arrow(&drawing), tip);
    }
    // With many answers the ring lies nearly on the end of the scale.
    for points in 3..=7 {
        for (answers, sign) in [([1; 20], -1), ([points; 20], 1)] {
            let (mean, _) = headline(points, &answers);
            for sheet in SHEETS {
                let drawing = scale_of(sheet, points, Part::Shown(mean), Part::Withheld);
                let (centre, radius) = circle(&drawing, Ink::Open).unwrap();
                let beyond = sign * (arrow(&drawing) - centre.x) - radius;
                assert!(beyond >= sheet.type_size() / 2, "the arrow is under the ring");
                is_on_its_sheet(&drawing);
            }
        }
    }
    let (mean, _) = headline(5, &[3; 7]);
    let drawing = scale_of(Sheet::PAGE, 5, Part::Shown(mean), Part::Withheld);
    assert!(circle(&drawing, Ink::Open).is_none());
}

#[test]
fn everything_is_on_the_sheet_however_long_the_names() {
    for sheet in SHEETS.into_iter().chain([Sheet::new(0, 0), Sheet::new(280, 16)]) {
        for drawing in one_of_each(sheet) {
            is_on_its_sheet(&drawing);
            is_on_its_sheet(&drawing.mirrored());
            let notes = [LONG.to_owned(), LONG.to_owned()];
            let captioned = drawing.captioned(sheet, &notes, LABEL.to_owned());
            is_on_its_sheet(&captioned);
            assert!(captioned.height > drawing.height);
            assert_eq!(captioned.label, LABEL);
            assert!(!drawing.title.is_empty() && drawing.label.starts_with(|it| it != ' '));
        }
    }
}

#[test]
fn mirrored_twice_is_the_same() {
    for drawing in one_of_each(Sheet::PHONE) {
        assert_eq!(drawing.mirrored().mirrored(), drawing);
        assert_ne!(drawing.mirrored().shapes, drawing.shapes);
    }
}

#[test]
fn the_lowest_point_is_on_the_right_once_mirrored() {
    let (mean, _) = headline(5, &[2, 2, 2, 2, 2]);
    let drawing = scale_of(Sheet::PAGE, 5, Part::Shown(mean), Part::Withheld);
    let (before, after) = (marker(&drawing).unwrap(), marker(&drawing.mirrored()).unwrap());
    assert_eq!(after, Point { x: drawing.width - before.x, ..before });
    assert_eq!(texts(&drawing), texts(&drawing.mirrored()));
}

#[test]
fn what_is_withheld_has_no_marker_and_says_so() {
    let drawing = scale_of(Sheet::PAGE, 5, Part::Withheld, Part::Withheld);
    assert!(marker(&drawing).is_none() && texts(&drawing).contains(&"nicht gezeigt"));
    // An interval without its figure is not drawn either.
    let (_, range) = headline(5, &[3; 7]);
    assert_eq!(drawing, scale_of(Sheet::PAGE, 5, Part::Withheld, Part::Shown(range)));
    let row = |closeness| OverviewRow {
        name: "Können",
        mean: Part::Withheld,
        said: "nicht gezeigt",
        closeness,
        closeness_said: "gemischt",
    };
    let rows = [Part::Withheld, Part::Shown(Closeness::Mixed)].map(row);
    for sheet in SHEETS {
        let [one, other] =
            rows.map(|row| overview(sheet, &axis(5), &[row], "Dimensionen", LABEL.into()));
        assert!(marker(&one).is_none() && forms(&one, Ink::Closeness).is_empty());
        assert!(texts(&one).contains(&"nicht gezeigt"));
        assert_eq!(one, other);
        assert_eq!(one.label, LABEL);
    }
}

#[test]
fn how_close_answers_were_is_a_shape() {
    let (mean, _) = headline(5, &[3; 7]);
    let drawn = [Closeness::Close, Closeness::Mixed, Closeness::FarApart].map(|closeness| {
        let row = OverviewRow {
            name: "Können",
            mean: Part::Shown(mean),
            said: "3",
            closeness: Part::Shown(closeness),
            closeness_said: "",
        };
        let drawing = overview(Sheet::PAGE, &axis(5), &[row], "Dimensionen", LABEL.into());
        let dots = forms(&drawing, Ink::Closeness).into_iter().cloned().collect::<Vec<_>>();
        assert_eq!(dots.len(), 4);
        dots
    });
    assert!(drawn[0] != drawn[1] && drawn[1] != drawn[2] && drawn[0] != drawn[2]);
}

#[test]
fn bars_are_full_as_far_as_the_fewest_people_and_thin_to_the_most() {
    // Four chose 1 or 2, and seven 4 or 5, of eleven.
    let view = view_of(5, &[1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 5]);
    let labels: Vec<String> = (1..=5).map(|point| format!("Antwort {point}")).collect();
    let answers = answer_bars(&view, ["3–5", "6–8"]);
    for sheet in SHEETS {
        let drawing = bars(sheet, &labels, &answers, "nicht gezeigt", "Frage.", LABEL.into());
        let drawn: Vec<(i32, i32, i32)> = forms(&drawing, Ink::Bar)
            .into_iter()
            .filter_map(|form| match form {
                ShapeForm::Rectangle { at, width, height } => Some((at.x, *width, *height)),
                _ => None,
            })
            .collect();
        let [low, to_five, high, to_eight] = drawn.as_slice() else { panic!("{drawn:?}") };
        assert!((2 * low.1).abs_diff(high.1) <= 1, "three and six people: {drawn:?}");
        assert!(to_five.2 < low.2 && to_eight.2 < high.2, "thin beyond the fewest");
        assert_eq!((to_five.0, to_eight.0), (low.0 + low.1, high.0 + high.1));
        assert!(!forms(&drawing, Ink::Bracket).is_empty());
        let drawn = texts(&drawing);
        assert!(drawn.contains(&"3–5") && drawn.contains(&"6–8"));
        assert!(!drawn.contains(&"nicht gezeigt"));
        assert_eq!(drawing.label, LABEL);
    }
}

#[test]
fn a_trend_is_in_the_order_of_days_and_shows_the_latest_twelve() {
    let (mean, _) = headline(5, &[3; 7]);
    let days: Vec<Day> = (0..15).map(|month| Day::after_1970(20_000 + 30 * month)).collect();
    let mut all = rounds(&[Part::Shown(mean); 15], &days);
    let drawing = trend_of(Sheet::PAGE, &all);
    assert_eq!(forms(&drawing, Ink::Earlier).len(), 11);
    assert_eq!(forms(&drawing, Ink::Point).len(), 1);
    assert_eq!(forms(&drawing, Ink::Step).len(), 11);
    all.reverse();
    assert_eq!(trend_of(Sheet::PAGE, &all), drawing);
}

#[test]
fn rounds_are_as_far_apart_as_their_days_where_dates_have_room() {
    let (mean, _) = headline(5, &[3; 7]);
    let places = |days: &[u32]| {
        let days: Vec<Day> = days.iter().map(|days| Day::after_1970(20_000 + days)).collect();
        let drawing = trend_of(Sheet::PAGE, &rounds(&vec![Part::Shown(mean); days.len()], &days));
        let mut places: Vec<i32> = Vec::new();
        for ink in [Ink::Earlier, Ink::Point] {
            for form in forms(&drawing, ink) {
                if let ShapeForm::Circle { centre, .. } = form {
                    places.push(centre.x);
                }
            }
        }
        let note = texts(&drawing).contains(&"by date");
        assert_eq!(drawing.label.ends_with("by date"), note);
        assert_ne!(texts(&drawing).contains(&"evenly"), note);
        (places[1] - places[0], places[2] - places[1], note)
    };
    let (first, second, by_date) = places(&[0, 100, 300]);
    assert!(by_date && (2 * first - second).abs() <= 2, "{first} {second}");
    let (first, second, by_date) = places(&[0, 1, 300]);
    assert!(!by_date && (first - second).abs() <= 1, "{first} {second}");
    let (first, second, by_date) = places(&[0, 0, 0]);
    assert!(!by_date && (first - second).abs() <= 1, "{first} {second}");
}

#[test]
fn a_trend_has_gaps_where_nothing_is_shown_and_breaks_where_nothing_compares() {
    let (mean, _) = headline(5, &[3; 7]);
    let days: Vec<Day> = (0..4).map(|year| Day::after_1970(18_000 + 365 * year)).collect();
    let shown = Part::Shown(mean);
    let gap = trend_of(Sheet::PAGE, &rounds(&[shown, Part::Withheld, shown, shown], &days));
    assert_eq!(forms(&gap, Ink::Step).len(), 1);
    assert_eq!(forms(&gap, Ink::Earlier).len() + forms(&gap, Ink::Point).len(), 3);
    let mut broken = rounds(&[shown; 4], &days);
    broken[2].comparable = false;
    let broken = trend_of(Sheet::PAGE, &broken);
    assert_eq!(forms(&broken, Ink::Step).len(), 2);
    assert!(!forms(&broken, Ink::Gap).is_empty() && broken.label.contains("; other questions; "));
}

#[test]
fn no_words_in_a_file_turn_round_or_hide_what_stands_beside_them() {
    let axis = axis(5);
    let figure = ScaleFigure { mean: Part::Withheld, range: Part::Withheld, said: "not shown" };
    let name = "Ada\u{202e}neB \u{2067}\u{200b}\u{200f}Team\u{a0}Blue\u{2028}\u{e0041}";
    let drawing = scale(Sheet::PAGE, &axis, &figure, name, name.to_owned());
    let svg = drawing.to_svg(&Theme::LIGHT);
    assert!(svg.contains("<title>AdaneB Team Blue </title>"), "{svg}");
    assert!(!svg.replace('\n', "").contains(turns_or_hides), "{svg}");
}

#[test]
fn a_file_holds_words_as_words_and_nothing_from_elsewhere() {
    let evil = "<script>alert(1)</script> & \"x\" 'y' \u{0}\u{1f}\n";
    let (mean, range) = headline(5, &[3; 7]);
    let figure = ScaleFigure { mean: Part::Shown(mean), range: Part::Shown(range), said: evil };
    let axis = Axis { points: 5, low: evil.to_owned(), high: evil.to_owned() };
    for theme in [Theme::LIGHT, Theme::DARK] {
        let svg = scale(Sheet::PAGE, &axis, &figure, evil, evil.to_owned()).to_svg(&theme);
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""));
        let escaped = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;";
        assert!(svg.contains(&format!("<title>{escaped}")));
        assert!(svg.contains(&format!("<desc>{escaped}")));
        for never in ["<script", "href", "url(", "style", "class", "\u{0}", "\u{1f}"] {
            assert!(!svg.contains(never), "{never:?} in {svg}");
        }
        assert_eq!(svg.matches("://").count(), 1, "the name space alone");
        let opened = svg.matches('<').count();
        assert_eq!(opened, svg.matches('>').count());
    }
}

#[test]
fn every_ink_has_a_class_of_its_own() {
    let mut classes: Vec<&str> = Ink::ALL.into_iter().map(Ink::class).collect();
    classes.sort_unstable();
    classes.dedup();
    assert_eq!(classes.len(), Ink::ALL.len());
}
