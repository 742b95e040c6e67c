//! From a file in Fluent's syntax to messages.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Pattern,
    PatternElement, VariantKey,
};
use fluent_syntax::parser::{self, ErrorKind};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::message::{Key, Kind, Message, Piece, Text};
use crate::parts::{PARTS, part_of};
use crate::source::{refused, text};
use crate::{Language, Problem};

/// Reads the language `tag` in `folder`.
pub(crate) fn language(folder: &Path, tag: &str) -> Result<Language, Vec<Problem>> {
    let folder = folder.join(tag);
    let mut problems = strangers(&folder);
    let mut messages = Vec::new();
    for name in files() {
        let path = folder.join(name).with_extension("ftl");
        match text(&path).and_then(|source| file(&path, &source)) {
            Ok(read) => messages.extend(read),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(Language { tag: tag.to_owned(), folder, messages })
    } else {
        Err(problems)
    }
}

fn files() -> impl Iterator<Item = &'static str> {
    PARTS.iter().flat_map(|(_, files)| files.iter().copied())
}

/// What lies in the folder of a language and would never be read. Names that begin with a full stop
/// are the system’s.
fn strangers(folder: &Path) -> Vec<Problem> {
    let is_read = |path: &Path| {
        path.extension().is_some_and(|ending| ending == "ftl")
            && path.file_stem().and_then(|name| part_of(name.to_str()?)).is_some()
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut strangers: Vec<PathBuf> = entries
        .filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
        .map(|entry| entry.path())
        .filter(|path| !is_read(path))
        .collect();
    strangers.sort();
    let what = format!(
        "nothing reads this: the files of a language are {}. Look for a slip in the name, or take \
         it away",
        files().map(|name| format!("{name}.ftl")).collect::<Vec<_>>().join(", ")
    );
    strangers.iter().map(|path| Problem::whole(path, what.clone())).collect()
}

/// Reads one file.
pub(crate) fn file(path: &Path, source: &str) -> Result<Vec<Message>, Vec<Problem>> {
    let lines = Lines(source);
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let problem = |error: parser::ParserError| Problem {
            file: path.to_owned(),
            line: lines.at(error.pos.start),
            what: said(&error.kind),
        };
        errors.into_iter().map(problem).collect::<Vec<_>>()
    })?;
    let mut reader = Reader {
        path: path.to_owned(),
        lines,
        from: 0,
        group: String::new(),
        about_group: String::new(),
        messages: Vec::new(),
        problems: Vec::new(),
    };
    resource.body.iter().for_each(|entry| reader.entry(entry));
    if reader.problems.is_empty() { Ok(reader.messages) } else { Err(reader.problems) }
}

/// The parser's reasons, for somebody who translates.
fn said(kind: &ErrorKind) -> String {
    let what = match kind {
        ErrorKind::ExpectedToken('=') => {
            "a message begins with its name and “=”; a text that goes on in the next line begins \
             there with four blanks"
        }
        ErrorKind::ExpectedToken('}') => {
            "a “{” is not closed: write “}” behind it; a brace that is to be read is written \
             { \"{\" }"
        }
        ErrorKind::ExpectedToken(token) => return format!("“{token}” is missing here"),
        ErrorKind::ExpectedCharRange { .. } => {
            "a name is missing here: names begin with a letter and hold letters, digits, “-” and \
             “_”, without accents"
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            return format!("“{entry_id}” has no text: write it behind the “=”");
        }
        ErrorKind::ForbiddenCallee => {
            "a function is written in capitals: NAME($name) or NUMBER($number)"
        }
        ErrorKind::MissingDefaultVariant => {
            "the last variant needs a “*” before its bracket: “*[other]”"
        }
        ErrorKind::MultipleDefaultVariants => {
            "two variants have a “*”: only the last has one, “*[other]”"
        }
        ErrorKind::MissingValue => "this variant or attribute has no text: write it",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => ONLY_A_PLACE_CHOOSES,
        ErrorKind::ExpectedTermField { .. } | ErrorKind::TermAttributeAsPlaceable => NO_TERMS,
        ErrorKind::UnterminatedStringLiteral => {
            "a quotation mark in braces is not closed: { \"…\" }"
        }
        ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => {
            "in the brackets of NAME and NUMBER is one place: NAME($name)"
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "behind a “\\” in quotation marks is “\\”, “\"” or a code such as u00A0"
        }
        ErrorKind::UnbalancedClosingBrace => {
            "there is a “}” without its “{”; a brace that is to be read is written { \"}\" }"
        }
        ErrorKind::ExpectedInlineExpression => {
            "in the braces is no place: write { $name }, as English has it"
        }
    };
    what.to_owned()
}

const NO_TERMS: &str = "terms (“-name = …”) are not used here: write the word itself";
const ONLY_A_PLACE_CHOOSES: &str = "only a place can choose between variants: { $count -> …";
const LAST_IS_OTHER: &str = "the last variant is “*[other]”, and no other one has a “*”";

struct Lines<'a>(&'a str);

impl Lines<'_> {
    /// The line at `offset`, from 1.
    fn at(&self, offset: usize) -> usize {
        self.0.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }
}

struct Reader<'a> {
    path: PathBuf,
    lines: Lines<'a>,
    /// Where the entry that is read begins at the earliest.
    from: usize,
    group: String,
    about_group: String,
    messages: Vec<Message>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn entry(&mut self, entry: &Entry<&str>) {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let line = self.find(id, "");
                if let Some(text) = &message.value {
                    let comment = message.comment.as_ref().map(joined).unwrap_or_default();
                    self.take(id.to_owned(), false, comment, text, line);
                } else {
                    let what = format!("“{id}” has no text: write it behind the “=”");
                    self.wrong(line, what);
                }
                for attribute in &message.attributes {
                    let line = self.find(attribute.id.name, ".");
                    let id = format!("{id}.{}", attribute.id.name);
                    self.take(id, true, String::new(), &attribute.value, line);
                }
            }
            Entry::GroupComment(comment) => {
                let text = joined(comment);
                let (name, about) = text.split_once(':').unwrap_or((&text, ""));
                self.group = name.trim().to_owned();
                self.about_group = about.trim().to_owned();
            }
            Entry::Term(term) => {
                let line = self.find(term.id.name, "-");
                self.wrong(line, NO_TERMS.to_owned());
            }
            Entry::Comment(_) | Entry::ResourceComment(_) => {}
            Entry::Junk { content } => {
                let line = self.lines.at(self.from);
                self.wrong(line, format!("this can’t be read: {:.40}", content.trim()));
            }
        }
    }

    fn take(
        &mut self,
        id: String,
        is_attribute: bool,
        comment: String,
        text: &Pattern<&str>,
        line: usize,
    ) {
        match pieces(text) {
            Ok(text) => self.messages.push(Message {
                id,
                is_attribute,
                group: self.group.clone(),
                about_group: self.about_group.clone(),
                comment,
                text,
                file: self.path.clone(),
                line,
            }),
            Err(what) => self.wrong(line, format!("“{id}”: {what}")),
        }
    }

    fn wrong(&mut self, line: usize, what: String) {
        self.problems.push(Problem { file: self.path.clone(), line, what });
    }

    /// The line of what is called `name`, behind what was read before.
    fn find(&mut self, name: &str, before: &str) -> usize {
        let source = self.lines.0;
        let is_there = |at: usize| {
            let start = source[..at].rsplit('\n').next().unwrap_or_default();
            let after = source[at + name.len()..].trim_start_matches(' ');
            start.trim_start() == before && after.starts_with('=')
        };
        let found = source[self.from..]
            .match_indices(name)
            .map(|(at, _)| at + self.from)
            .find(|at| is_there(*at));
        let at = found.unwrap_or(self.from);
        // A second message of the same name is another place.
        self.from = found.map_or(self.from, |at| at + name.len());
        self.lines.at(at)
    }
}

fn joined(comment: &Comment<&str>) -> String {
    comment.content.join(" ")
}

fn pieces(pattern: &Pattern<&str>) -> Result<Text, String> {
    let mut text = Text::new();
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Words((*value).to_owned()),
            PatternElement::Placeable { expression } => piece(expression)?,
        };
        match (text.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(&words),
            (_, piece) => text.push(piece),
        }
    }
    Ok(text)
}

fn piece(expression: &Expression<&str>) -> Result<Piece, String> {
    match expression {
        Expression::Inline(inline) => place(inline),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err(ONLY_A_PLACE_CHOOSES.to_owned());
            };
            let is_last = |at: usize| at + 1 == variants.len();
            if variants.iter().enumerate().any(|(at, variant)| variant.default != is_last(at)) {
                return Err(LAST_IS_OTHER.to_owned());
            }
            let variant = |variant: &fluent_syntax::ast::Variant<&str>| {
                Ok((key(&variant.key)?, pieces(&variant.value)?))
            };
            let variants = variants.iter().map(variant).collect::<Result<Vec<_>, String>>()?;
            let by_default = Key::Category("other".to_owned());
            if variants.last().is_none_or(|(key, _)| *key != by_default) {
                return Err(LAST_IS_OTHER.to_owned());
            }
            for (at, (key, _)) in variants.iter().enumerate() {
                if variants[..at].iter().any(|(before, _)| before == key) {
                    return Err(format!("the variant “[{key}]” is there twice"));
                }
            }
            Ok(Piece::Choice(id.name.to_owned(), variants))
        }
    }
}

fn key(key: &VariantKey<&str>) -> Result<Key, String> {
    match key {
        VariantKey::NumberLiteral { value } => match value.parse() {
            Ok(number) => Ok(Key::Exactly(number)),
            Err(_) => Err(format!("“[{value}]” is not a whole number")),
        },
        VariantKey::Identifier { name } => Ok(Key::Category((*name).to_owned())),
    }
}

fn place(inline: &InlineExpression<&str>) -> Result<Piece, String> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            let words = unescape_unicode_to_string(value).into_owned();
            match words.chars().find(|it| refused(*it)) {
                Some(it) => {
                    let code = u32::from(it);
                    Err(format!("the character U+{code:04X} can’t be seen: take it out"))
                }
                None => Ok(Piece::Words(words)),
            }
        }
        InlineExpression::VariableReference { id } => {
            Ok(Piece::Place(id.name.to_owned(), Kind::Text))
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let kind = match id.name {
                "NAME" => Kind::Name,
                "NUMBER" => Kind::Number,
                other => return Err(format!("there is no function {other}: NAME and NUMBER are")),
            };
            match argument(arguments) {
                Some(name) => Ok(Piece::Place(name.name.to_owned(), kind)),
                None => Err(format!(
                    "in the brackets of {0} is one place, with a “$”: {0}($name)",
                    id.name
                )),
            }
        }
        InlineExpression::MessageReference { id, .. } => Err(format!(
            "a place has a “$”: {{ ${} }}. A message can’t stand in another one",
            id.name
        )),
        InlineExpression::TermReference { .. } => Err(NO_TERMS.to_owned()),
        InlineExpression::NumberLiteral { value } => Err(format!("write {value} without braces")),
        InlineExpression::Placeable { expression } => piece(expression),
    }
}

fn argument<'a>(arguments: &'a CallArguments<&'a str>) -> Option<&'a Identifier<&'a str>> {
    match (&arguments.positional[..], &arguments.named[..]) {
        ([InlineExpression::VariableReference { id }], []) => Some(id),
        _ => None,
    }
}
