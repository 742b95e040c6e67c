//! What the rules of a round keep apart: the table of `docs/privacy.md`.
#![allow(clippy::unwrap_used, reason = "a search that can't go on has failed")]

#[path = "../tests/joint/likely.rs"]
mod likely;
#[path = "../tests/joint/model.rs"]
mod model;
#[path = "../tests/joint/search.rs"]
mod search;
#[path = "../tests/joint/teams.rs"]
mod teams;
#[path = "../tests/joint/walk.rs"]
mod walk;

use model::Round;
use search::{Certain, Setting};
use teams::{Chance, Kind};
use walk::Effort;

fn main() {
    let number = |name: &str, default: usize| std::env::var(name).ok().and_then(|t| t.parse().ok()).unwrap_or(default);
    let list = |name: &str, default: &str| -> Vec<usize> {
        std::env::var(name).unwrap_or(default.into()).split(',').map(|t| t.parse().unwrap()).collect()
    };
    let teams = number("TEAMS", 20);
    let dims = list("DIMS", "2,2,2,2");
    let points = number("POINTS", 5) as u8;
    let skipped = number("SKIPPED", 0) as f64 / 100.0;
    let effort = Effort { together: number("TOGETHER", 2000), each: number("EACH", 3000), begun: number("BEGUN", 5) };
    for bars in list("BARS", "0") {
        for people in list("PEOPLE", "5,6,7,8") {
            let begin = std::time::Instant::now();
            let round = Round::new(points, &dims, if people < 5 { 4 } else { 5 }, bars == 1);
            let setting = Setting { round: &round, people, skipped };
            if number("LIKELY", 0) > 0 {
                for (at, kind) in Kind::all(points).iter().enumerate() {
                    let mut chance = Chance::new((people * 100 + at) as u64);
                    println!("likely {people} {}: {:?} of {teams}, {:.1} s", kind.name, setting.likely(kind, teams, number("LIKELY", 0), &mut chance), begin.elapsed().as_secs_f64());
                }
                continue;
            }
            let mut total = [Certain::default(); 3];
            let mut worst = [[0; 3]; 3];
            for (at, kind) in Kind::all(points).iter().enumerate() {
                for knowing in list("KNOWING", "0,1,2") {
                    let mut chance = Chance::new((people * 100 + at * 10 + knowing) as u64 + 1000 * number("SEED", 1) as u64);
                    let certain = setting.certain(kind, knowing, teams, effort, &mut chance);
                    if number("VERBOSE", 0) == 1 { println!("  {people} {} knowing {knowing}: {certain:?}", kind.name); }
                    let t = &mut total[knowing];
                    t.teams += certain.teams; t.answer += certain.answer; t.distribution += certain.distribution; t.lone += certain.lone;
                    let w = &mut worst[knowing];
                    w[0] = w[0].max(certain.answer); w[1] = w[1].max(certain.distribution); w[2] = w[2].max(certain.lone);
                }
            }
            println!("bars {bars} people {people} dims {dims:?} points {points} skipped {skipped}: {:.1} s", begin.elapsed().as_secs_f64());
            for knowing in list("KNOWING", "0,1,2") {
                let t = total[knowing]; let p = |x: usize| 100.0 * x as f64 / t.teams as f64;
                let w = worst[knowing].map(|x| 100.0 * x as f64 / teams as f64);
                println!("   knowing {knowing}: answer {:.2} (worst {:.2})  distribution {:.2} ({:.2})  lone {:.2} ({:.2})", p(t.answer), w[0], p(t.distribution), w[1], p(t.lone), w[2]);
            }
        }
    }
}
