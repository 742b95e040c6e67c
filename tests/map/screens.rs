//! Holds the files of the screens to the order at the top of `src/ui/mod.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// A module of `ui` by its path from there; `ui` itself is the empty one.
type Module = Vec<String>;

/// What a file says.
#[derive(Default)]
struct Source {
    /// The names that it brings in by `use`, each with the path that it stands for.
    names: BTreeMap<String, Vec<String>>,
    /// The paths that it calls. What it only hands on by `pub use` is not among them: whoever uses
    /// that calls the file where it is defined.
    calls: Vec<Vec<String>>,
}

/// The files of `ui`, by module.
struct Screens(BTreeMap<Module, Source>);

fn folder() -> PathBuf {
    super::source().join("ui")
}

/// `code` without its tests, comments and texts, as words, `::` and single signs.
fn tokens(code: &str) -> Vec<String> {
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let mut tokens = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let is_word = |it: char| it.is_alphanumeric() || it == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if first == '"' {
            let mut escaped = true;
            let is_end = |it: char| {
                let ends = it == '"' && !escaped;
                escaped = it == '\\' && !escaped;
                ends
            };
            rest.find(is_end).map_or(rest.len(), |end| end + 1)
        } else if rest.starts_with("'\"'") {
            3
        } else if let Some(escaped) = rest.strip_prefix("'\\") {
            escaped.find('\'').map_or(rest.len(), |end| end + 3)
        } else if is_word(first) {
            let length = rest.find(|it| !is_word(it)).unwrap_or(rest.len());
            tokens.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                tokens.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// The leaves of a tree after `use`, as the name that each brings in and the path that it stands
/// for; `tokens` then begin behind the tree.
fn leaves(
    tokens: &mut &[String],
    above: &[String],
    found: &mut Vec<(String, Vec<String>)>,
) -> Option<()> {
    let mut path = above.to_vec();
    loop {
        let (first, rest) = tokens.split_first()?;
        *tokens = rest;
        match first.as_str() {
            "::" => {}
            "{" => {
                while *tokens.first()? != "}" {
                    if tokens[0] == "," {
                        *tokens = &tokens[1..];
                    } else {
                        leaves(tokens, &path, found)?;
                    }
                }
                *tokens = &tokens[1..];
                return Some(());
            }
            segment => {
                if segment != "self" || above.is_empty() {
                    path.push(segment.to_owned());
                }
                let mut name = path.last()?.clone();
                match tokens.first().map(String::as_str) {
                    Some("::") => continue,
                    Some("as") => {
                        name.clone_from(tokens.get(1)?);
                        *tokens = &tokens[2..];
                    }
                    _ => {}
                }
                found.push((name, path));
                return Some(());
            }
        }
    }
}

impl Source {
    fn read(code: &str) -> Self {
        let all = tokens(code);
        let mut source = Self::default();
        let mut rest = all.as_slice();
        let mut before = "";
        while let Some((first, behind)) = rest.split_first() {
            rest = behind;
            if first == "use" {
                let mut found = Vec::new();
                leaves(&mut rest, &[], &mut found).unwrap();
                for (name, path) in found {
                    // After `pub`, or the brackets behind it, it is handed on.
                    if !["pub", ")"].contains(&before) {
                        source.calls.push(path.clone());
                    }
                    source.names.insert(name, path);
                }
            } else if rest.first().is_some_and(|next| next == "::")
                && !["::", "."].contains(&before)
            {
                let mut path = vec![first.clone()];
                while let [joint, next, behind @ ..] = rest
                    && joint == "::"
                    && next.starts_with(|it: char| it.is_alphabetic() || it == '_')
                {
                    path.push(next.clone());
                    rest = behind;
                }
                source.calls.push(path);
            }
            before = first;
        }
        source
    }
}

impl Screens {
    fn read() -> Self {
        let mut paths = Vec::new();
        super::files(&folder(), &mut paths);
        let of = |path: PathBuf| {
            let inside = path.strip_prefix(folder()).unwrap().with_extension("");
            let mut module: Module =
                inside.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
            module.pop_if(|last| last == "mod");
            (module, Source::read(&fs::read_to_string(path).unwrap()))
        };
        Self(paths.into_iter().map(of).collect())
    }

    /// The module that defines what `path` means in `module`; `None` if that is not in `ui`, or is
    /// a module itself.
    fn definition(&self, module: &[String], path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let child = [module, std::slice::from_ref(first)].concat();
        let absolute = match first.as_str() {
            "crate" => rest.strip_prefix(&["ui".to_owned()])?.to_vec(),
            "self" => [module, rest].concat(),
            "super" => {
                let mut above = module.to_vec();
                above.pop()?;
                let mut rest = rest;
                while let Some(further) = rest.strip_prefix(&["super".to_owned()]) {
                    above.pop()?;
                    rest = further;
                }
                [above.as_slice(), rest].concat()
            }
            _ if self.0.contains_key(&child) => [child.as_slice(), rest].concat(),
            name => {
                let named = self.0.get(module)?.names.get(name)?;
                // Something of a crate that is called like the crate.
                if named.first() == Some(first) {
                    return None;
                }
                return self.definition(module, &[named.as_slice(), rest].concat());
            }
        };
        let known = (0..=absolute.len()).rev().find(|at| self.0.contains_key(&absolute[..*at]))?;
        let (home, rest) = absolute.split_at(known);
        let Some(name) = rest.first() else {
            // A module, and perhaps something of the same name that the one above hands on.
            let (name, above) = home.split_last()?;
            return self.definition(above, self.0[above].names.get(name)?);
        };
        assert_ne!(name, "*", "{module:?} names one thing at a time");
        if home != module && self.0[home].names.contains_key(name) {
            return self.definition(home, rest);
        }
        Some(home.to_vec())
    }

    /// What every file calls, itself excepted.
    fn calls(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let of = |(module, source): (&Module, &Source)| {
            let called = source.calls.iter().filter_map(|path| self.definition(module, path));
            (module.clone(), called.filter(|other| other != module).collect())
        };
        self.0.iter().map(of).collect()
    }
}

/// The rooms of each floor, from the top.
fn floors() -> Vec<BTreeSet<String>> {
    let text = fs::read_to_string(folder().join("mod.rs")).unwrap();
    let rows = text.lines().filter_map(|line| {
        let (number, row) = line.strip_prefix("//! ")?.split_once(". ")?;
        number.parse::<usize>().ok().map(|_| super::names(row))
    });
    rows.collect()
}

fn said(module: &Module) -> String {
    ["ui"].into_iter().chain(module.iter().map(String::as_str)).collect::<Vec<_>>().join("::")
}

/// Takes away what calls nothing that is left and what nothing that is left calls, again and again:
/// what stays is in a circle, or between two.
fn circles<Of: Ord + Clone>(mut calls: BTreeMap<Of, BTreeSet<Of>>) -> BTreeMap<Of, BTreeSet<Of>> {
    loop {
        let left: BTreeSet<Of> = calls.keys().cloned().collect();
        let called: BTreeSet<Of> = calls.values().flatten().cloned().collect();
        calls.values_mut().for_each(|calls| calls.retain(|other| left.contains(other)));
        calls.retain(|one, calls| !calls.is_empty() && called.contains(one));
        if calls.len() == left.len() {
            return calls;
        }
    }
}

#[test]
fn no_file_of_the_screens_comes_back_to_itself() {
    let calls = Screens::read().calls();
    assert!(calls.values().map(BTreeSet::len).sum::<usize>() > 300);
    let all: Vec<String> = circles(calls)
        .iter()
        .map(|(one, calls)| (said(one), calls.iter().map(said).collect::<Vec<_>>().join(", ")))
        .map(|(one, calls)| format!("{one} calls {calls}"))
        .collect();
    assert!(all.is_empty(), "a circle: {all:#?}");
}

#[test]
fn no_room_of_the_screens_calls_one_above_it() {
    let screens = Screens::read();
    let floors = floors();
    let floor = |room: &String| floors.iter().position(|rooms| rooms.contains(room));
    let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, called) in screens.calls() {
        let Some(room) = module.first() else { continue };
        let own = floor(room);
        assert!(own.is_some(), "{room} is on no floor");
        for other in called {
            let Some(to) = other.first() else { panic!("{} calls ui itself", said(&module)) };
            assert!(own <= floor(to), "{} calls {}", said(&module), said(&other));
            if to != room {
                rooms.entry(room.clone()).or_default().insert(to.clone());
            }
        }
    }
    let on_floors: BTreeSet<String> = floors.iter().flatten().cloned().collect();
    let there: BTreeSet<String> =
        screens.0.keys().filter_map(|module| module.first().cloned()).collect();
    assert_eq!(on_floors, there);
    assert!(circles(rooms).is_empty());
}

/// What the tests above stand on: how this file reads `use`, paths, and what is handed on.
#[test]
fn calls_lead_to_where_things_are_defined() {
    let code = |text: &str| Source::read(text);
    let module = |path: &str| -> Module { path.split("::").map(str::to_owned).collect() };
    let deep = "mod deep; pub(super) use deep::{deep, Other as Renamed}; struct Own;";
    let screens = Screens(BTreeMap::from([
        (Module::new(), code("mod a; mod b; mod c; pub(crate) use a::Renamed;")),
        (module("a"), code(deep)),
        (module("a::deep"), code("use super::super::b; fn f() { b::call::<u8>(); } // super::Own")),
        (module("b"), code("use super::{a::{self, Own}, c}; fn f() { html! { {a::deep()} } }")),
        (module("c"), code("use crate::ui::a::deep; use std::fs; const TEXT: &str = \"a::Own\";")),
    ]));
    let calls = screens.calls();
    assert_eq!(calls[&Module::new()], BTreeSet::new());
    assert_eq!(calls[&module("a")], BTreeSet::new());
    assert_eq!(calls[&module("a::deep")], BTreeSet::from([module("b")]));
    assert_eq!(calls[&module("b")], BTreeSet::from([module("a"), module("a::deep")]));
    assert_eq!(calls[&module("c")], BTreeSet::from([module("a::deep")]));
    let left: Vec<Module> = circles(calls).into_keys().collect();
    assert_eq!(left, [module("a::deep"), module("b")]);
}
