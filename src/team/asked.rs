//! What a round asked, in words that stay readable when the questionnaire is no longer at hand.

use serde::Serialize;

use super::{line, line_at, short};
use crate::disclosure::Digests;
use crate::instrument::{Digest, Instrument, Points};
use crate::json::{Node, Read};
use crate::report;

/// What was asked, in the language in which the result was first shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastQuestionnaire {
    /// The instrument's identifier.
    pub instrument: String,
    /// The instrument's digest, in hexadecimal: whole rounds are comparable where these are equal.
    pub digest: String,
    /// The language tag of the texts.
    pub language: String,
    /// The title.
    pub title: String,
    /// The labels of the points, lowest first.
    pub labels: Vec<String>,
    /// The dimensions, in the instrument's order.
    pub dimensions: Vec<AskedDimension>,
    /// The questions, in the instrument's order.
    pub questions: Vec<AskedQuestion>,
}

/// A dimension that was asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AskedDimension {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Digest over its questions, in hexadecimal: dimensions are comparable where these are equal.
    pub digest: String,
}

/// A question that was asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AskedQuestion {
    /// Its identifier.
    pub id: String,
    /// The statement.
    pub text: String,
    /// Whether agreeing speaks against the dimension.
    pub reverse: bool,
    /// Digest over the question, in hexadecimal: answers are comparable where these are equal.
    pub digest: String,
}

/// The longest statement, title or label, in characters.
const LONGEST: usize = 1000;

impl PastQuestionnaire {
    /// What `instrument` asks, in `language`, which it must speak.
    pub fn of(instrument: &Instrument, language: &str) -> Self {
        let text = |text: &crate::instrument::Localised<String>| {
            text.get(language).cloned().unwrap_or_default()
        };
        let dimensions = instrument.dimensions().iter().enumerate();
        Self {
            instrument: instrument.id().to_owned(),
            digest: instrument.digest().to_string(),
            language: language.to_owned(),
            title: text(instrument.title()),
            labels: instrument.labels(0, language),
            dimensions: dimensions
                .map(|(at, dimension)| AskedDimension {
                    id: dimension.id().to_owned(),
                    name: text(dimension.name()),
                    digest: instrument.dimension_digest(at).to_string(),
                })
                .collect(),
            questions: instrument
                .items()
                .iter()
                .enumerate()
                .map(|(at, item)| AskedQuestion {
                    id: item.id().to_owned(),
                    text: text(item.text()),
                    reverse: item.reverse(),
                    digest: instrument.item_digest(at).to_string(),
                })
                .collect(),
        }
    }

    /// The words, for whoever shows or reports a result.
    pub fn words(&self) -> report::QuestionnaireWords {
        let question = |question: &AskedQuestion| report::QuestionWords {
            text: question.text.clone(),
            reversed: question.reverse,
        };
        report::QuestionnaireWords {
            language: self.language.clone(),
            title: self.title.clone(),
            labels: self.labels.clone(),
            dimensions: self.dimensions.iter().map(|it| it.name.clone()).collect(),
            questions: self.questions.iter().map(question).collect(),
        }
    }

    /// The digest as such.
    pub(crate) fn parsed_digest(&self) -> Option<Digest> {
        Digest::parse(&self.digest)
    }

    /// By what figures are compared; `None` if that was not kept.
    pub(crate) fn digests(&self) -> Option<Digests> {
        let dimensions = self.dimensions.iter().map(|it| Digest::parse(&it.digest));
        let questions = self.questions.iter().map(|it| Digest::parse(&it.digest));
        Some(Digests {
            instrument: self.parsed_digest()?,
            dimensions: dimensions.collect::<Option<_>>()?,
            questions: questions.collect::<Option<_>>()?,
        })
    }

    pub(crate) fn read(node: &Node) -> Read<Self> {
        let labels = node.field("labels")?;
        let texts = labels.list()?.into_iter().map(|label| line_at(&label, LONGEST));
        let texts = texts.collect::<Read<Vec<String>>>()?;
        let points = u8::try_from(texts.len()).ok().and_then(Points::new);
        if !points.is_some_and(Points::fit_rounds) {
            return labels.refuse("must be from 3 to 7 labels");
        }
        let dimensions = node.field("dimensions")?.list()?;
        let questions = node.field("questions")?.list()?;
        Ok(Self {
            instrument: short(node, "instrument", LONGEST)?,
            digest: digest(node)?,
            language: short(node, "language", LONGEST)?,
            title: line(node, "title", LONGEST)?,
            labels: texts,
            dimensions: dimensions.iter().map(dimension).collect::<Read<_>>()?,
            questions: questions.iter().map(question).collect::<Read<_>>()?,
        })
    }
}

fn dimension(node: &Node) -> Read<AskedDimension> {
    Ok(AskedDimension {
        id: short(node, "id", LONGEST)?,
        name: line(node, "name", LONGEST)?,
        digest: digest(node)?,
    })
}

fn question(node: &Node) -> Read<AskedQuestion> {
    Ok(AskedQuestion {
        id: short(node, "id", LONGEST)?,
        text: line(node, "text", LONGEST)?,
        reverse: node.field("reverse")?.flag()?,
        digest: digest(node)?,
    })
}

fn digest(node: &Node) -> Read<String> {
    let field = node.field("digest")?;
    match Digest::parse(field.text()?) {
        Some(digest) => Ok(digest.to_string()),
        None => field.refuse("must be 32 hexadecimal digits"),
    }
}
