//! From a file in Fluent's syntax to messages.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Pattern,
    PatternElement, VariantKey,
};
use fluent_syntax::parser::{self, ErrorKind};

use crate::message::{Key, Kind, Message, Piece, Text};
use crate::parts::PARTS;
use crate::{Language, Problem};

/// Reads the language `tag` in `folder`.
pub(crate) fn language(folder: &Path, tag: &str) -> Result<Language, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut messages = Vec::new();
    for name in PARTS.iter().flat_map(|(_, files)| *files) {
        let path = folder.join(tag).join(name).with_extension("ftl");
        match fs::read_to_string(&path) {
            Ok(source) => match file(&path, &source) {
                Ok(read) => messages.extend(read),
                Err(found) => problems.extend(found),
            },
            Err(error) => problems.push(Problem::whole(&path, format!("can’t be read: {error}"))),
        }
    }
    if problems.is_empty() { Ok(Language { tag: tag.to_owned(), messages }) } else { Err(problems) }
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
    match kind {
        ErrorKind::ExpectedToken(token) => format!("“{token}” is expected here"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("“{entry_id}” has no text: write it behind the “=”")
        }
        ErrorKind::MissingDefaultVariant => {
            "one of the variants needs a “*” before its bracket: “*[other]”".to_owned()
        }
        ErrorKind::UnbalancedClosingBrace => {
            "there is a “}” without its “{”; a brace that is to be read is written { \"}\" }"
                .to_owned()
        }
        other => format!("this can’t be read as Fluent: {other}"),
    }
}

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
                    self.wrong(line, format!("“{id}” has no text of its own"));
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
                self.wrong(
                    line,
                    "terms (“-name = …”) are not used here: write the word".to_owned(),
                );
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
            Err(what) => self.wrong(line, format!("{id}: {what}")),
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
        self.from = found.unwrap_or(self.from);
        self.lines.at(self.from)
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
    let is_hidden = |letter: char| letter.is_control() && letter != '\n';
    if text.iter().any(|piece| matches!(piece, Piece::Words(words) if words.contains(is_hidden))) {
        return Err("it holds a character that can’t be seen".to_owned());
    }
    Ok(text)
}

fn piece(expression: &Expression<&str>) -> Result<Piece, String> {
    match expression {
        Expression::Inline(inline) => place(inline),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("only a place can choose: { $count -> … }".to_owned());
            };
            let variant = |variant: &fluent_syntax::ast::Variant<&str>| {
                Ok((key(&variant.key)?, pieces(&variant.value)?))
            };
            let variants = variants.iter().map(variant).collect::<Result<Vec<_>, String>>()?;
            let by_default = Key::Category("other".to_owned());
            if variants.last().is_none_or(|(key, _)| *key != by_default) {
                return Err("the last variant is “*[other]”".to_owned());
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
        InlineExpression::StringLiteral { value } => Ok(Piece::Words((*value).to_owned())),
        InlineExpression::VariableReference { id } => {
            Ok(Piece::Place(id.name.to_owned(), Kind::Text))
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let kind = match id.name {
                "NAME" => Kind::Name,
                "NUMBER" => Kind::Number,
                other => {
                    return Err(format!("there is no function “{other}”: NAME and NUMBER are"));
                }
            };
            match argument(arguments) {
                Some(name) => Ok(Piece::Place(name.name.to_owned(), kind)),
                None => Err(format!("write {}($place)", id.name)),
            }
        }
        _ => {
            Err("only places such as { $name } and texts in quotation marks go in braces"
                .to_owned())
        }
    }
}

fn argument<'a>(arguments: &'a CallArguments<&'a str>) -> Option<&'a Identifier<&'a str>> {
    match (&arguments.positional[..], &arguments.named[..]) {
        ([InlineExpression::VariableReference { id }], []) => Some(id),
        _ => None,
    }
}
