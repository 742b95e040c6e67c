//! Rust code that says every message by a function.

use std::fmt::Write;

use crate::layout::{Group, Layout, Slot, numbered};
use crate::message::Kind;
use crate::table::fingerprint;
use crate::{Languages, PARTS};

/// The code, to be included where `Lang`, `Number` and `Value` are in scope.
pub fn accessors(languages: &Languages) -> String {
    let layout = &languages.layout;
    let mut code = parts(layout);
    for group in &layout.groups {
        let part = camel(PARTS[group.part].0);
        code += &if group.slots.iter().any(|slot| slot.is_attribute) {
            entries(group, &part)
        } else {
            texts(group, &part)
        };
    }
    code
}

fn parts(layout: &Layout) -> String {
    let mut code = String::from(
        "/// A part of the program that has a table of words of its own.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Part {\n",
    );
    for (name, files) in PARTS {
        let _ = writeln!(
            code,
            "    /// The words of `{}.ftl`.\n    {},",
            files.join(".ftl`, `"),
            camel(name)
        );
    }
    code += "}\n\nimpl Part {\n    /// All parts.\n";
    let all: Vec<String> = PARTS.iter().map(|(name, _)| format!("Self::{}", camel(name))).collect();
    let _ = writeln!(code, "    pub const ALL: [Self; {}] = [{}];\n", PARTS.len(), all.join(", "));
    code += "    /// Its name in the names of files.\n    pub const fn name(self) -> &'static str {\n        match self {\n";
    for (name, _) in PARTS {
        let _ = writeln!(code, "            Self::{} => {name:?},", camel(name));
    }
    code += "        }\n    }\n\n    /// What a table that belongs to this program begins with.\n    pub(crate) const fn fingerprint(self) -> &'static str {\n        match self {\n";
    for (at, (name, _)) in PARTS.iter().enumerate() {
        let _ =
            writeln!(code, "            Self::{} => {:?},", camel(name), fingerprint(layout, at));
    }
    code += "        }\n    }\n}\n\n";
    code
}

/// A group of texts: a struct with a function for each.
fn texts(group: &Group, part: &str) -> String {
    let name = format!("{}Words", camel(&group.name));
    let mut code = head(group, &name);
    let _ = writeln!(code, "impl {name} {{");
    let mut slots = group.slots.iter().peekable();
    while let Some(slot) = slots.next() {
        let (field, numbered) = field(&slot.field);
        if group.by_id {
            continue;
        }
        let _ = writeln!(code, "    /// {}", documented(&slot.about));
        if numbered {
            let mut numbers = vec![slot.number];
            while let Some(next) = slots.next_if(|next| self::field(&next.field) == (field, true)) {
                numbers.push(next.number);
            }
            let _ = writeln!(
                code,
                "    pub fn {}(self) -> Vec<&'static str> {{\n        {}\n    }}\n",
                snake(field),
                several(part, &numbers)
            );
        } else {
            code += &accessor(slot, part);
        }
    }
    if group.by_id {
        code += "    /// The text for `id`; `None` if there is none.\n    pub fn by_id(self, id: &str) -> Option<&'static str> {\n        Some(match id {\n";
        for slot in &group.slots {
            let _ = writeln!(
                code,
                "            {:?} => self.0.text(Part::{part}, {}),",
                slot.field, slot.number
            );
        }
        code += "            _ => return None,\n        })\n    }\n";
    }
    code += "}\n\n";
    code
}

/// A group whose messages have attributes: a function for each gives all its texts, or one function
/// gives them by identifier.
fn entries(group: &Group, part: &str) -> String {
    let (name, entry) =
        (format!("{}Words", camel(&group.name)), format!("{}Text", camel(&group.name)));
    let attributes = attributes(group);
    let mut code = format!(
        "/// {}\n#[derive(Clone, Debug, PartialEq)]\npub struct {entry} {{\n    /// Its name.\n    pub title: &'static str,\n",
        documented(&group.about)
    );
    for attribute in &attributes {
        let (name, kind) = (attribute.name, attribute.kind.written());
        let _ = writeln!(code, "    /// Its `{name}`.\n    pub {}: {kind},", snake(name));
    }
    code += "}\n\n";
    code += &head(group, &name);
    let _ = writeln!(code, "impl {name} {{");
    if group.by_id {
        code += &entry_by_id(group, part, &entry, &attributes);
    } else {
        for message in messages(group) {
            code += &entry_of(message, group, part, &entry, &attributes);
        }
    }
    code += "}\n\n";
    code
}

/// What messages of a group have beside their text.
struct Attribute<'a> {
    name: &'a str,
    kind: AttributeKind,
}

#[derive(Clone, Copy, PartialEq)]
enum AttributeKind {
    /// Every message has it.
    Text,
    /// Some messages have it.
    OptionalText,
    /// A list.
    Texts,
}

impl AttributeKind {
    fn written(self) -> &'static str {
        match self {
            Self::Text => "&'static str",
            Self::OptionalText => "Option<&'static str>",
            Self::Texts => "Vec<&'static str>",
        }
    }
}

fn attributes(group: &Group) -> Vec<Attribute<'_>> {
    let mut found: Vec<Attribute> = Vec::new();
    for slot in group.slots.iter().filter(|slot| slot.is_attribute) {
        let attribute = slot.field.split_once('.').map(|(_, it)| it).unwrap_or_default();
        let (name, numbered) = field(attribute);
        if found.iter().any(|known| known.name == name) {
            continue;
        }
        let has = |message: &Slot| !numbers(group, message, name).is_empty();
        let kind = match numbered {
            true => AttributeKind::Texts,
            false if messages(group).all(has) => AttributeKind::Text,
            false => AttributeKind::OptionalText,
        };
        found.push(Attribute { name, kind });
    }
    found
}

fn messages(group: &Group) -> impl Iterator<Item = &Slot> {
    group.slots.iter().filter(|slot| !slot.is_attribute)
}

/// The numbers of the texts that `message` has as its attribute called `name`.
fn numbers(group: &Group, message: &Slot, name: &str) -> Vec<usize> {
    let is_it = |slot: &&Slot| {
        let (owner, attribute) = slot.field.split_once('.').unwrap_or_default();
        owner == message.field && field(attribute).0 == name
    };
    group.slots.iter().filter(is_it).map(|slot| slot.number).collect()
}

/// A function that gives all texts of one message.
fn entry_of(
    message: &Slot,
    group: &Group,
    part: &str,
    entry: &str,
    attributes: &[Attribute],
) -> String {
    let mut code = format!(
        "    /// {}\n    pub fn {}(self) -> {entry} {{\n        {entry} {{\n            title: self.0.text(Part::{part}, {}),\n",
        documented(&message.about),
        snake(&message.field),
        message.number
    );
    for attribute in attributes {
        let numbers = numbers(group, message, attribute.name);
        let text = numbers.first().map(|number| format!("self.0.text(Part::{part}, {number})"));
        let value = match (attribute.kind, text) {
            (AttributeKind::Texts, _) => several(part, &numbers),
            (AttributeKind::Text, text) => text.unwrap_or_default(),
            (AttributeKind::OptionalText, Some(text)) => format!("Some({text})"),
            (AttributeKind::OptionalText, None) => "None".to_owned(),
        };
        let _ = writeln!(code, "            {}: {value},", snake(attribute.name));
    }
    code += "        }\n    }\n\n";
    code
}

/// A function that finds all texts of a message in a list of where they are: there may be so many
/// messages that a function for each would be large.
fn entry_by_id(group: &Group, part: &str, entry: &str, attributes: &[Attribute]) -> String {
    let width = attributes.len() + 1;
    let mut code = format!(
        "    /// Where the texts are, by identifier: the title, then every attribute.\n    const NUMBERS: &'static [(&'static str, [(u16, u16); {width}])] = &[\n"
    );
    for message in messages(group) {
        let _ = write!(
            code,
            "        ({:?}, [({}, {})",
            message.field,
            message.number,
            message.number + 1
        );
        for attribute in attributes {
            let numbers = numbers(group, message, attribute.name);
            let first = numbers.first().copied().unwrap_or_default();
            let _ = write!(code, ", ({first}, {})", first + numbers.len());
        }
        code += "]),\n";
    }
    code += "    ];\n\n";
    let _ = writeln!(
        code,
        "    /// The identifiers, in order.\n    pub fn ids() -> impl Iterator<Item = &'static str> {{\n        Self::NUMBERS.iter().map(|(id, _)| *id)\n    }}\n\n    /// The texts for `id`; `None` if there are none.\n    pub fn by_id(self, id: &str) -> Option<{entry}> {{\n        let (_, at) = Self::NUMBERS.iter().find(|(known, _)| *known == id)?;\n        let texts = |place: usize| self.0.texts(Part::{part}, at[place].0.into()..at[place].1.into());\n        let text = |place| texts(place).first().copied();\n        Some({entry} {{\n            title: text(0)?,"
    );
    for (place, attribute) in (1..).zip(attributes) {
        let value = match attribute.kind {
            AttributeKind::Text => format!("text({place})?"),
            AttributeKind::OptionalText => format!("text({place})"),
            AttributeKind::Texts => format!("texts({place})"),
        };
        let _ = writeln!(code, "            {}: {value},", snake(attribute.name));
    }
    code += "        })\n    }\n";
    code
}

fn head(group: &Group, name: &str) -> String {
    format!(
        "/// {}\n#[derive(Clone, Copy, Debug)]\npub struct {name}(Lang);\n\nimpl From<Lang> for {name} {{\n    fn from(lang: Lang) -> Self {{\n        Self(lang)\n    }}\n}}\n\n",
        documented(&group.about)
    )
}

fn accessor(slot: &Slot, part: &str) -> String {
    let (name, number) = (snake(&slot.field), slot.number);
    if slot.places.is_empty() {
        return format!(
            "    pub fn {name}(self) -> &'static str {{\n        self.0.text(Part::{part}, {number})\n    }}\n\n"
        );
    }
    let mut parameters = String::new();
    let mut values = Vec::new();
    for (place, kind) in &slot.places {
        let place = snake(place);
        let (kind, value) = match kind {
            Kind::Number => ("impl Into<Number>", format!("Value::Number({place}.into())")),
            Kind::Text | Kind::Name => ("&str", format!("Value::Text({place})")),
        };
        let _ = write!(parameters, ", {place}: {kind}");
        values.push(value);
    }
    format!(
        "    pub fn {name}(self{parameters}) -> String {{\n        self.0.filled(Part::{part}, {number}, &[{}])\n    }}\n\n",
        values.join(", ")
    )
}

fn several(part: &str, numbers: &[usize]) -> String {
    let (first, last) = (numbers.first().copied().unwrap_or(0), numbers.last().copied());
    let end = last.map_or(first, |last| last + 1);
    format!("self.0.texts(Part::{part}, {first}..{end})")
}

/// The name without a number at its end, and whether there was one.
fn field(name: &str) -> (&str, bool) {
    numbered(name).map_or((name, false), |(field, _)| (field, true))
}

fn documented(text: &str) -> String {
    let text = text.replace('[', "\\[").replace('<', "\\<");
    if text.is_empty() { "Words.".to_owned() } else { text }
}

fn camel(name: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at_checked(1).unwrap_or_default();
        first.to_uppercase() + rest
    };
    name.split(['-', '_']).map(capital).collect()
}

fn snake(name: &str) -> String {
    let name = name.replace('-', "_");
    if KEYWORDS.contains(&&*name) { name + "_" } else { name }
}

/// Names that Rust keeps for itself.
const KEYWORDS: [&str; 41] = [
    "abstract", "as", "async", "await", "box", "break", "const", "continue", "crate", "dyn",
    "else", "enum", "extern", "false", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "match", "mod", "move", "mut", "override", "pub", "ref", "return", "self", "static", "struct",
    "super", "trait", "true", "try", "type", "unsafe", "use", "where",
];
