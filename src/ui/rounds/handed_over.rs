//! Exactly what is handed over.

use leptos::prelude::*;

use super::opened::Opened;
use crate::instrument::Answer;
use crate::round::{Code, Contribution, sealed_score};
use crate::text::MEMBER;
use crate::ui::parts::{HandOn, Kind, as_qr, button, hand_on};
use crate::ui::state::Screen;

/// The person's code, its fingerprint and what is in it.
pub(super) fn handed_over(opened: &Opened) -> AnyView {
    let state = opened.state;
    let words = state.words(&MEMBER);
    let kept = untrack(|| opened.kept());
    let code = kept.own.unwrap_or_default();
    let sealed = Code::read(&code).ok();
    let sealed = sealed.and_then(|code| Contribution::from_code(&opened.round, &code).ok());
    let fingerprint = sealed.map(|sealed| sealed.fingerprint().to_string()).unwrap_or_default();
    let next = match (kept.facilitates, opened.is_quick()) {
        (true, _) => words.handed_in_here,
        (false, true) => words.next_quick,
        (false, false) => words.next,
    };
    let what = HandOn {
        id: "code",
        label: words.code,
        copy: words.copy,
        file: Some("pulse-check-answers.txt"),
    };
    let picture = as_qr(state, &code);
    let results = kept.answers.clone().map(|id| {
        button(Kind::Plain, words.to_results, move || state.go(Screen::Results(id.clone())))
    });
    view! { class="pc",
        <section class="handed-over">
            <h3>{words.handed_over}</h3>
            <p>{next}</p>
            {hand_on(state, what, code)}
            {picture}
            <p>
                {words.fingerprint} " " <strong class="fingerprint">{fingerprint}</strong>
                <span class="hint">" " {words.fingerprint_hint}</span>
            </p>
            {inside(opened, kept.answers.as_deref())}
            <p class="hint">{words.one_code}</p>
            <div class="actions">{results}</div>
        </section>
    }
    .into_any()
}

/// What is in the code, as a table. Known as long as the check-in is there that it was made from.
fn inside(opened: &Opened, check_in: Option<&str>) -> AnyView {
    let state = opened.state;
    let words = state.words(&MEMBER);
    let instrument = opened.round.instrument();
    let answers: Option<Vec<Option<Answer>>> = state.store(|store| {
        let known = store.journal().check_ins.iter();
        let check_in = known.into_iter().find(|known| Some(known.id.as_str()) == check_in)?;
        let answer = |point: &Option<u8>| point.and_then(|point| instrument.points().answer(point));
        Some(check_in.answers.iter().map(answer).collect())
    });
    let Some(answers) = answers else {
        return view! { class="pc", <p class="hint">{words.inside_gone}</p> }.into_any();
    };
    let language = state.language_of(instrument);
    let labels = instrument.labels().get(&language).cloned().unwrap_or_default();
    let rows = instrument
        .items()
        .iter()
        .zip(&answers)
        .map(|(item, answer)| {
            let text = item.text().get(&language).cloned().unwrap_or_default();
            let label = answer.and_then(|answer| labels.get(usize::from(answer.point()) - 1));
            let label = label.cloned().unwrap_or_else(|| words.skipped.to_owned());
            view! { class="pc",
                <tr lang=language.clone()>
                    <th scope="row">{text}</th>
                    <td>{label}</td>
                </tr>
            }
        })
        .collect_view();
    let overall = match sealed_score(instrument, &answers) {
        Some(hundredths) => state.lang().hundredths(hundredths),
        None => words.overall_none.to_owned(),
    };
    view! { class="pc",
        <details class="inside">
            <summary>{words.inside}</summary>
            <table>
                <tbody>
                    {rows}
                    <tr>
                        <th scope="row">{words.overall}</th>
                        <td>{overall}</td>
                    </tr>
                </tbody>
            </table>
            <p class="hint">{words.inside_nothing_else}</p>
        </details>
    }
    .into_any()
}
