//! Exactly what is handed over.

use leptos::prelude::*;

use super::of_actions::{label_of, rows_of_actions};
use super::opened::OpenRound;
use super::put_in::{by_mailbox, what_it_sees};
use crate::instrument::Answer;
use crate::roles::{self, Anew, kept_of_actions, own_contribution};
use crate::round::{ActionAnswer, Fingerprint, sealed_score};
use crate::text::{MailboxWords, MemberWords};
use crate::ui::browser::today;
use crate::ui::parts::{
    AsFile, Confirm, HandOn, Kind, as_qr, button, confirm, hand_on, sentence_with_mark,
};
use crate::ui::place::Place;

/// The person's code, its fingerprint and, as far as that is known here, what is in it.
pub(super) fn handed_over(opened: OpenRound) -> AnyView {
    let state = opened.state;
    let words = state.words::<MemberWords>();
    let record = untrack(|| opened.record());
    let entry = &record.entry;
    let code = entry.own.clone().unwrap_or_default();
    let own = own_contribution(&record, opened.round);
    let own = own.map(|own| own.fingerprint());
    let fingerprint = own.map(|own| own.to_string()).unwrap_or_default();
    let is_in = own.is_some_and(|own| match &record.list {
        Some(list) => list.contains(&own),
        None => record.taken().iter().any(|one| one.fingerprint() == own),
    });
    let next = match (entry.facilitates && is_in, opened.is_quick()) {
        (true, _) => words.handed_in_here(),
        (false, true) => words.next_quick(),
        (false, false) => words.next(),
    };
    let what = HandOn {
        id: "code",
        label: words.code(),
        copy: words.copy(),
        file: Some(AsFile::plain("pulse-check-answers.txt")),
    };
    let codes = vec![code.clone()];
    let picture = as_qr(state, &code);
    let otherwise = html! {
        <p>{next}</p>
        {hand_on(state, what, code)}
        {picture}
    };
    let ways = if entry.facilitates && is_in {
        otherwise
    } else {
        by_mailbox(opened, codes, state.words::<MailboxWords>().hand_in(), otherwise)
    };
    let known = what_is_inside(opened, &fingerprint);
    let results = known.as_ref().map(|known| known.check_in.clone()).map(|id| {
        button(Kind::Plain, words.to_results(), move || state.go(Place::Results(id.clone())))
    });
    html! {
        <section class="handed-over">
            <h3>{words.handed_over()}</h3>
            {what_it_sees(opened)}
            {ways}
            <p>
                {sentence_with_mark(&words.fingerprint(&fingerprint))}
                <span class="hint">" " {words.fingerprint_hint()}</span>
            </p>
            {inside(opened, known)}
            <div class="actions">{results}</div>
            {own.map(|own| anew(opened, own))}
        </section>
    }
}

/// What is in the code.
struct Inside {
    check_in: String,
    answers: Vec<Option<Answer>>,
    of_actions: Vec<Option<ActionAnswer>>,
    /// Whether it is known only until the person leaves.
    once: bool,
}

/// Known if the person has wanted it kept beside the code, or has only just sealed it, and as long
/// as the check-in is there.
fn what_is_inside(opened: OpenRound, fingerprint: &str) -> Option<Inside> {
    let state = opened.state;
    let record = untrack(|| opened.record());
    let (check_in, of_actions, once) = match record.entry.answers.clone() {
        Some(id) => (id, kept_of_actions(&record).unwrap_or_default(), false),
        None => {
            let just = untrack(|| state.sealed()).filter(|just| just.fingerprint == fingerprint)?;
            (just.check_in?, just.of_actions, true)
        }
    };
    let points = opened.round.instrument().points();
    let answers = untrack(|| {
        state.store(|store| {
            let known = store.journal().check_ins.iter().find(|known| known.id == check_in)?;
            let answer = |point: &Option<u8>| point.and_then(|point| points.answer(point));
            Some(known.answers.iter().map(answer).collect())
        })
    })?;
    Some(Inside { check_in, answers, of_actions, once })
}

/// The same as a table, or that it is not known.
fn inside(opened: OpenRound, known: Option<Inside>) -> AnyView {
    let state = opened.state;
    let words = state.words::<MemberWords>();
    let instrument = opened.round.instrument();
    let Some(Inside { answers, of_actions, once, .. }) = known else {
        return html! { <p class="hint">{words.inside_gone()}</p> };
    };
    let language = state.language_of(instrument);
    let rows = instrument
        .items()
        .iter()
        .zip(&answers)
        .map(|(item, answer)| {
            let text = item.text().get(&language).cloned().unwrap_or_default();
            let labels = instrument.labels(item.dimension(), &language);
            let label = answer.and_then(|answer| labels.get(usize::from(answer.point()) - 1));
            let label = label.cloned().unwrap_or_else(|| words.skipped().to_owned());
            html! {
                <tr lang=language.clone()>
                    <th scope="row">{text}</th>
                    <td>{label}</td>
                </tr>
            }
        })
        .collect_view();
    let overall = match sealed_score(instrument, &answers) {
        Some(hundredths) => state.lang().hundredths(hundredths),
        None => words.overall_none().to_owned(),
    };
    let once = once.then(|| html! { <p class="hint">{words.inside_once()}</p> });
    html! {
        <details class="inside">
            <summary>{words.inside()}</summary>
            {once}
            <table>
                <tbody>
                    {rows}
                    {rows_of_actions(opened, |position| {
                        match of_actions.get(position).copied().flatten() {
                            Some(answer) => label_of(words, Some(answer)),
                            None => words.skipped(),
                        }
                    })}
                    <tr>
                        <th scope="row">{words.overall()}</th>
                        <td>{overall}</td>
                    </tr>
                </tbody>
            </table>
            <p class="hint">{words.inside_nothing_else()}</p>
        </details>
    }
}

/// The codes that were dropped on this device, which count until they are taken out; nothing once it is
/// too late for that.
pub(super) fn dropped(opened: OpenRound) -> Option<AnyView> {
    let record = untrack(|| opened.record());
    let dropped: Vec<Fingerprint> = roles::dropped(&record).collect();
    let late = roles::anew(&record, opened.round, today()) == Anew::TooLate;
    let text = opened.state.words::<MemberWords>().dropped(dropped.len());
    let messages = dropped.iter().map(|one| take_out_message(opened, "dropped", one));
    (!late && !dropped.is_empty()).then(|| {
        html! {
            <div class="dropped">
                <p class="notice">{text}</p>
                {messages.collect_view()}
            </div>
        }
    })
}

/// The message that has the code with this fingerprint taken out.
fn take_out_message(opened: OpenRound, id: &'static str, code: &Fingerprint) -> AnyView {
    let words = opened.state.words::<MemberWords>();
    let what = HandOn { id, label: words.anew_message(), copy: words.anew_copy(), file: None };
    let text = words.anew_text(&opened.title(), &code.to_string());
    hand_on(opened.state, what, text)
}

/// A way to answer again, and the message that has the old code taken out.
fn anew(opened: OpenRound, own: Fingerprint) -> AnyView {
    let state = opened.state;
    let words = state.words::<MemberWords>();
    let hint = match roles::anew(&untrack(|| opened.record()), opened.round, today()) {
        Anew::Open => words.anew_hint(),
        Anew::ListClosed => words.anew_closed(),
        Anew::TooLate => {
            return html! {
                <details>
                    <summary>{words.anew()}</summary>
                    <p class="hint">{words.one_code()}</p>
                    <p class="hint">{words.anew_late()}</p>
                </details>
            };
        }
    };
    // The facilitator's own device takes the old code out by itself.
    let message = (!untrack(|| opened.kept()).facilitates)
        .then(|| take_out_message(opened, "anew-message", &own));
    let question = words.anew_question(&own.to_string());
    let what = Confirm {
        id: "anew",
        kind: Kind::Plain,
        label: words.anew_start(),
        yes: words.anew_yes(),
        no: words.anew_no(),
        cautious: true,
    };
    let again = confirm(
        state,
        what,
        move || question.clone(),
        move || {
            state.answer_anew(opened.link, opened.round, own);
        },
    );
    html! {
        <details>
            <summary>{words.anew()}</summary>
            <p class="hint">{words.one_code()}</p>
            <p class="hint">{hint}</p>
            {message}
            {again}
        </details>
    }
}
