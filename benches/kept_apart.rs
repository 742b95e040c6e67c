//! Makes the tables of `docs/privacy.md` on what the rules keep apart, and fails if they differ.
//!
//! `cargo bench --no-default-features --bench kept_apart`; it takes some minutes. With a number
//! from 0 to 2 after `--`, only that table is made.
#![allow(dead_code, reason = "some of it is for the tests only: `tests/joint/`")]
#![allow(clippy::unwrap_used, reason = "a search that can't go on has failed")]

#[path = "../tests/joint/likely.rs"]
mod likely;
#[path = "../tests/joint/model.rs"]
mod model;
#[path = "../tests/joint/search.rs"]
mod search;
#[path = "../tests/joint/table.rs"]
mod table;
#[path = "../tests/joint/teams.rs"]
mod teams;
#[path = "../tests/joint/walk.rs"]
mod walk;

use std::process::ExitCode;

fn main() -> ExitCode {
    let wanted = std::env::args().find_map(|argument| argument.parse::<usize>().ok());
    let docs = table::docs();
    let mut same = true;
    let mut check = |lines: &str| {
        print!("{lines}");
        same &= docs.contains(lines);
    };
    let is_wanted = |table| wanted.is_none_or(|wanted| wanted == table);
    if is_wanted(0) {
        for row in table::rows() {
            check(&format!("{}\n", row.written(&row.found())));
        }
    }
    if is_wanted(1) {
        check(&table::movers_table());
    }
    if is_wanted(2) {
        check(&table::likely_table());
    }
    if same {
        ExitCode::SUCCESS
    } else {
        eprintln!("docs/privacy.md has other tables");
        ExitCode::FAILURE
    }
}
