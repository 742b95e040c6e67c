//! What is there to say, by the English files: groups of messages, with a number for each by part.

use std::path::Path;

use crate::message::{Kind, Message};
use crate::parts::part_of;
use crate::{Language, Problem};

/// All groups, in the order of the files.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The groups.
    pub groups: Vec<Group>,
}

/// Messages that a screen asks for together.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name in the files.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// Whether its messages are looked up by their identifiers, too (`## name (by id)`).
    pub by_id: bool,
    /// Position of its part in [`crate::PARTS`].
    pub part: usize,
    /// What it says.
    pub slots: Vec<Slot>,
}

/// A message of English and its number in the table of its part.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Identifier without the group's name.
    pub field: String,
    /// Identifier in the files.
    pub id: String,
    /// Whether it is an attribute.
    pub is_attribute: bool,
    /// Number in the table, from 0.
    pub number: usize,
    /// Places, in the order in which accessors take them.
    pub places: Vec<(String, Kind)>,
    /// The English text and what is said to translators, for the documentation.
    pub about: String,
}

impl Layout {
    /// The layout of the English files.
    ///
    /// # Errors
    /// Messages outside of groups, with names that their group doesn't have, or there twice.
    pub fn of(english: &Language) -> Result<Self, Vec<Problem>> {
        let mut layout = Self { groups: Vec::new() };
        let mut counts = [0; crate::PARTS.len()];
        let mut problems = Vec::new();
        for message in &english.messages {
            if let Err(what) = layout.take(message, &mut counts) {
                problems.push(problem(message, what));
            }
        }
        problems.extend(
            english.messages.iter().filter_map(|it| Some(problem(it, layout.torn(&it.id)?))),
        );
        if problems.is_empty() { Ok(layout) } else { Err(problems) }
    }

    fn take(&mut self, message: &Message, counts: &mut [usize]) -> Result<(), String> {
        let (name, by_id) = match message.group.strip_suffix(" (by id)") {
            Some(name) => (name, true),
            None => (&*message.group, false),
        };
        let field = message.id.strip_prefix(name).and_then(|rest| rest.strip_prefix('-'));
        let Some(field) = field.filter(|_| !name.is_empty()) else {
            return Err(format!(
                "“{}” stands in the group “{name}”: call it “{name}-…”",
                message.id
            ));
        };
        if self.slot(&message.id).is_some() {
            return Err(format!("“{}” is there twice", message.id));
        }
        let part = part_of(&stem(&message.file)).unwrap_or_default();
        let group = match self.groups.iter().position(|group| group.name == name) {
            Some(at) => &mut self.groups[at],
            None => {
                self.groups.push(Group {
                    name: name.to_owned(),
                    about: message.about_group.clone(),
                    by_id,
                    part,
                    slots: Vec::new(),
                });
                let last = self.groups.len() - 1;
                &mut self.groups[last]
            }
        };
        if group.part != part {
            return Err(format!("the group “{name}” stands in files of two parts"));
        }
        group.slots.push(Slot {
            field: field.to_owned(),
            id: message.id.clone(),
            is_attribute: message.is_attribute,
            number: counts[part],
            places: message.places(),
            about: about(message),
        });
        counts[part] += 1;
        Ok(())
    }

    /// What is wrong with the place of `id` in its list, if it is of one: lists are counted from 1,
    /// with nothing in between.
    fn torn(&self, id: &str) -> Option<String> {
        let group = self.groups.iter().find(|group| group.slots.iter().any(|it| it.id == id))?;
        let at = group.slots.iter().position(|slot| slot.id == id)?;
        let (list, number) = numbered(id)?;
        let before = at.checked_sub(1).and_then(|at| numbered(&group.slots[at].id));
        let wanted = match before {
            Some((other, number)) if other == list => number + 1,
            _ => 1,
        };
        let again = group.slots[..at].iter().any(|slot| {
            numbered(&slot.id).is_some_and(|(other, number)| other == list && number >= wanted)
        });
        (number != wanted || again).then(|| {
            format!("“{id}” is out of order: a list is “{list}-1”, “{list}-2” and so on, together")
        })
    }

    /// The message called `id`.
    pub fn slot(&self, id: &str) -> Option<&Slot> {
        self.groups.iter().flat_map(|group| &group.slots).find(|slot| slot.id == id)
    }
}

pub(crate) fn problem(message: &Message, what: impl Into<String>) -> Problem {
    Problem { file: message.file.clone(), line: message.line, what: what.into() }
}

/// The name of a file without its ending.
pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn about(message: &Message) -> String {
    let text = message.readable().replace('\n', " ");
    if message.comment.is_empty() {
        format!("“{text}”")
    } else {
        format!("{} “{text}”", message.comment)
    }
}

/// The name of a list and the number in it, for what is called “name-1”.
pub(crate) fn numbered(name: &str) -> Option<(&str, usize)> {
    let (list, number) = name.rsplit_once('-')?;
    Some((list, number.parse().ok()?))
}
