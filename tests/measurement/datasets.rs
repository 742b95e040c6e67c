//! Every data set of the reference folder, as a whole and by team.

use std::collections::BTreeMap;
use std::fs;

use pulse_check::instrument::{Answer, Instrument};
use pulse_check::scoring::{
    Agreement, Between, Level, Mean, NullVariance, Responses, Sample, alpha, loadings, omega, r_wg,
    wilson,
};
use serde_json::{Map, Value, json};

use crate::expect::{differences, none};
use crate::{folder, instrument, reference};

/// What the reference holds besides what is computed here; `docs/measurement.md` says why.
const NOT_COMPUTED: [&str; 18] = [
    "team_median",
    "score_0_100",
    "jeffreys95",
    "ad_median",
    "rstar_wgj_maxdissensus",
    "R_multilevel",
    "alpha_feldt95",
    "R_psych_alpha",
    "R_psychometric_REML",
    "F",
    "df1",
    "df2",
    "p",
    "k_mean",
    "icc1_kmean",
    "icc1_ci95_k0",
    "icc2_ci95",
    "id",
];

type Rows = Vec<Vec<Option<Answer>>>;

struct DataSet {
    instrument: Instrument,
    teams: BTreeMap<String, Rows>,
}

impl DataSet {
    fn read(expected: &Value) -> Self {
        let csv = fs::read_to_string(folder().join(expected["file"].as_str().unwrap())).unwrap();
        let mut lines = csv.lines();
        let items = lines.next().unwrap().split(',').count() - 2;
        let reverse: Vec<usize> = expected["reverse_items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item.as_u64().unwrap() as usize - 1)
            .collect();
        let instrument = instrument(expected["scale_points"].as_u64().unwrap(), items, &reverse);
        let mut teams = BTreeMap::<String, Rows>::new();
        for line in lines {
            let mut cells = line.split(',');
            let team = cells.next().unwrap().trim_matches('"').to_owned();
            let answer = |cell: &str| match cell {
                "" => None,
                point => Some(instrument.points().answer(point.parse().unwrap()).unwrap()),
            };
            teams.entry(team).or_default().push(cells.skip(1).map(answer).collect());
        }
        Self { instrument, teams }
    }

    fn everyone(&self) -> Rows {
        self.teams.values().flatten().cloned().collect()
    }
}

#[test]
fn every_data_set_agrees() {
    let reference = reference("reference.json");
    let datasets = reference["datasets"].as_object().unwrap();
    let files = fs::read_dir(folder().join("datasets")).unwrap().count();
    assert_eq!(files, datasets.len(), "every file has reference values");
    let found: Vec<String> = datasets.iter().flat_map(|(name, set)| compare(name, set)).collect();
    none(&found);
}

fn compare(name: &str, expected: &Value) -> Vec<String> {
    let set = DataSet::read(expected);
    let everyone = set.everyone();
    let responses = Responses::from_rows(&set.instrument, &everyone);
    let mut found = group(&format!("{name} as a whole"), &expected["all"], &responses);
    for (team, expected) in expected.get("teams").and_then(Value::as_object).into_iter().flatten() {
        let responses = Responses::from_rows(&set.instrument, &set.teams[team]);
        found.extend(group(&format!("{name} {team}"), expected, &responses));
    }
    if let Some(expected) = expected.get("between") {
        let computed = between(&set);
        found.extend(differences(
            &format!("{name} between"),
            expected,
            &computed,
            1e-9,
            &NOT_COMPUTED,
        ));
    }
    found
}

fn group(place: &str, expected: &Value, responses: &Responses) -> Vec<String> {
    // R's iteration towards ω and the loadings ends earlier.
    let iterated = ["omega_total_minres_1factor_listwise", "minres_loadings"];
    let skip = [&NOT_COMPUTED[..], &iterated].concat();
    let computed = figures(responses);
    let mut found = differences(place, expected, &computed, 1e-9, &skip);
    for name in iterated.iter().filter(|name| expected.get(**name).is_some()) {
        let place = format!("{place}.{name}");
        found.extend(differences(&place, &expected[name], &computed[name], 1e-6, &[]));
    }
    found
}

fn figures(responses: &Responses) -> Value {
    let instrument = responses.instrument();
    let points = instrument.points();
    let counts = responses.counts();
    let scores = responses.scores();
    let values = scores.iter().flatten().map(|score| score.value());
    let sample = Sample::of(values).unwrap();
    let bounds = sample.nonresponse_bounds(points, responses.people() as u32).unwrap();
    let items: Vec<usize> = (0..instrument.items().len()).collect();
    let per_item =
        |figure: &dyn Fn(usize) -> Value| -> Value { items.iter().map(|i| figure(*i)).collect() };
    let variance = |item| counts.item(item).sample().and_then(|sample| sample.variance());
    let raw = |item, null: NullVariance| {
        variance(item).zip(null.on(points)).map(|(variance, null)| r_wg(variance, null))
    };
    json!({
        "n_records": responses.people(),
        "n_items": items.len(),
        "person_score": scores.iter().map(|score| score.map(Mean::value)).collect::<Vec<_>>(),
        "n_scored": sample.people(),
        "team_mean": sample.mean(),
        "team_sd": sample.variance().map(f64::sqrt),
        "nonresponse_bounds_all_records": [bounds.low, bounds.high],
        "item_n": per_item(&|item| json!(counts.item(item).people())),
        "item_mean": per_item(&|item| json!(counts.item(item).sample().map(|sample| sample.mean()))),
        "item_var": per_item(&|item| json!(variance(item))),
        "item_counts": per_item(&|item| json!(counts.item(item).counts())),
        "top2box": per_item(&|item| {
            let (k, n) = (counts.item(item).top(2), counts.item(item).people());
            let limits = wilson(k, n, Level::NinetyFive).map(|limits| [limits.low, limits.high]);
            json!({ "k": k, "n": n, "wilson95": limits })
        }),
        "rwg_item_uniform_raw": per_item(&|item| json!(raw(item, NullVariance::Uniform))),
        "rwg_item_uniform_trunc":
            per_item(&|item| json!(raw(item, NullVariance::Uniform).map(|r| r.max(0.0)))),
        "rwg_item_slight_raw": per_item(&|item| json!(raw(item, NullVariance::SlightSkew))),
        "agreement_listwise": agreement(&responses.complete()),
        "agreement_available": agreement(responses),
        "alpha_listwise": alpha(responses, &items),
        "omega_total_minres_1factor_listwise": omega(responses, &items),
        "minres_loadings": loadings(responses, &items),
    })
}

fn agreement(responses: &Responses) -> Value {
    let points = responses.instrument().points();
    let Some(agreement) = responses.counts().agreement() else {
        return json!({ "n": responses.people(), "defined": false });
    };
    let mut figures = Map::new();
    figures.insert("n".to_owned(), json!(responses.people()));
    figures.insert("defined".to_owned(), json!(true));
    figures.insert("n_items_used".to_owned(), json!(agreement.items));
    figures.insert("mean_item_var".to_owned(), json!(agreement.variance));
    figures.insert("ad_mean".to_owned(), json!(agreement.deviation));
    let nulls = [
        ("uniform", NullVariance::Uniform),
        ("slight", NullVariance::SlightSkew),
        ("moderate", NullVariance::ModerateSkew),
        ("normal", NullVariance::Normal),
    ];
    for (name, null) in nulls {
        let null = null.on(points).unwrap();
        figures.insert(format!("rwgj_{name}_raw"), json!(Agreement::r_wg_j(&agreement, null)));
        figures.insert(format!("rwgj_{name}_trunc"), json!(agreement.r_wg_j_truncated(null)));
        figures.insert(format!("rstar_wgj_{name}"), json!(agreement.r_star(null)));
    }
    Value::Object(figures)
}

fn between(set: &DataSet) -> Value {
    let teams: Vec<Vec<f64>> = set
        .teams
        .values()
        .map(|rows| {
            let scores = Responses::from_rows(&set.instrument, rows).scores();
            scores.into_iter().flatten().map(Mean::value).collect()
        })
        .collect();
    let between = Between::of(&teams).unwrap();
    json!({
        "G": teams.len(),
        "N": teams.iter().map(Vec::len).sum::<usize>(),
        "sizes": teams.iter().map(Vec::len).collect::<Vec<_>>(),
        "MSB": between.between,
        "MSW": between.within,
        "k0": between.team_size,
        "icc1_k0": between.icc1(),
        "icc2": between.icc2(),
    })
}
