//! A policy can't be made looser.

use pulse_check::disclosure::{Detail, Policy};

fn loosen(policy: &mut Policy) {
    policy.detail = Detail::Distributions;
}

fn main() {
    let _ = loosen;
}
