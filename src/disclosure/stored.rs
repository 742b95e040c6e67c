//! A view as it is kept and handed on: reading back what [`ReleasedView`] writes.
//!
//! Files come from elsewhere, so everything that the gate can't have written is refused, with its
//! place: a figure that is no step, an end of the scale that is not capped, a bar that holds one
//! person. What is read is a released view again, and no more than that.

use std::cmp::Ordering;

use super::{
    Bar, Cap, Difference, Minimum, Moved, Part, Range, ReleasedChange, ReleasedDimension,
    ReleasedHeadline, ReleasedItem, ReleasedView, Shown,
};
use crate::instrument::Points;
use crate::json::{Node, Read};
use crate::scoring::Closeness;

/// The most people that a view is about.
const MOST_PEOPLE: u32 = 1_000_000;

impl ReleasedView {
    /// Reads a view that was written as JSON.
    ///
    /// # Errors
    /// Names the place of what the gate can't have written.
    pub(crate) fn read(node: &Node) -> Read<Self> {
        let minimum = node.field("minimum")?;
        let Some(least) = small(&minimum)?.and_then(Minimum::new) else {
            return minimum.refuse("must be from 4 to 100");
        };
        let scale = node.field("points")?;
        let Some(points) = small(&scale)?.and_then(Points::new) else {
            return scale.refuse("must be from 3 to 7");
        };
        let people = node.field("people")?.number(MOST_PEOPLE)?;
        let read = Reader { points, people, minimum: least };
        let view = Self {
            people,
            minimum: least,
            instrument: node.field("instrument")?.text()?.to_owned(),
            points: points.get(),
            headline: part(node, "headline", |node| read.headline(node))?,
            dimensions: list(node, "dimensions", |node| read.dimension(node))?,
            items: list(node, "items", |node| read.item(node))?,
            change: part(node, "change", |node| read.change(node))?,
        };
        let nothing = view.headline == Part::Withheld
            && view.dimensions.is_empty()
            && view.items.is_empty()
            && view.change == Part::Withheld;
        if people < u32::from(least.get()) && !nothing {
            return node.refuse("must show nothing: there are fewer people than the minimum");
        }
        if view.headline == Part::Withheld && view.change != Part::Withheld {
            return node.field("change")?.refuse("must not be shown without the headline");
        }
        Ok(view)
    }
}

const NOTHING_BESIDE: &str = "must show nothing beside a mean that is withheld";

/// What figures must agree with.
struct Reader {
    points: Points,
    people: u32,
    minimum: Minimum,
}

impl Reader {
    fn headline(&self, node: &Node) -> Read<ReleasedHeadline> {
        let as_before = node.field("as_before")?.flag()?;
        let mean = self.mean(&node.field("mean")?, as_before)?;
        Ok(ReleasedHeadline {
            mean,
            range: self.range(&node.field("range")?, Some(mean))?,
            with_everyone: part(node, "with_everyone", |node| self.range(node, None))?,
            closeness: part(node, "closeness", closeness)?,
            as_before,
        })
    }

    fn dimension(&self, node: &Node) -> Read<ReleasedDimension> {
        let as_before = node.field("as_before")?.flag()?;
        let dimension = ReleasedDimension {
            id: node.field("id")?.text()?.to_owned(),
            mean: part(node, "mean", |node| self.mean(node, as_before))?,
            closeness: part(node, "closeness", closeness)?,
            difference: part(node, "difference", |node| self.difference(node))?,
            as_before,
        };
        let beside = as_before
            || dimension.closeness != Part::Withheld
            || dimension.difference != Part::Withheld;
        if dimension.mean == Part::Withheld && beside {
            return node.refuse(NOTHING_BESIDE);
        }
        Ok(dimension)
    }

    fn item(&self, node: &Node) -> Read<ReleasedItem> {
        let ReleasedDimension { id, mean, closeness, difference, as_before } =
            self.dimension(node)?;
        let bars = part(node, "bars", |node| self.bars(node))?;
        if mean == Part::Withheld && bars != Part::Withheld {
            return node.refuse(NOTHING_BESIDE);
        }
        Ok(ReleasedItem { id, mean, closeness, bars, difference, as_before })
    }

    fn change(&self, node: &Node) -> Read<ReleasedChange> {
        Ok(ReleasedChange {
            mean: moved(&node.field("mean")?)?,
            spread: moved(&node.field("spread")?)?,
            difference: part(node, "difference", |node| self.difference(node))?,
        })
    }

    /// A mean that is as coarse as it has to be, unless it is what was shown before.
    fn mean(&self, node: &Node, as_before: bool) -> Read<Shown> {
        let mean = self.shown(node)?;
        if !as_before && !mean.is_coarse_enough_for(self.people) {
            return node.refuse("must be in coarser steps: there are few people");
        }
        Ok(mean)
    }

    fn shown(&self, node: &Node) -> Read<Shown> {
        let value = node.field("hundredths")?.number(self.top())?;
        let step = node.field("step")?.number(self.top())?;
        let cap = node.optional("cap")?.map(|cap| match cap.text()? {
            "OrLower" => Ok(Cap::OrLower),
            "OrHigher" => Ok(Cap::OrHigher),
            _ => cap.refuse("must be OrLower or OrHigher"),
        });
        let shown = u16::try_from(value).ok().zip(u16::try_from(step).ok());
        let shown = shown.and_then(|(value, step)| Shown::restored(value, step, self.points));
        match (shown, cap.transpose()?) {
            (Some(shown), cap) if shown.cap() == cap => Ok(shown),
            _ => node.refuse("must be a step of the scale, capped at its ends"),
        }
    }

    fn range(&self, node: &Node, mean: Option<Shown>) -> Read<Range> {
        let limit = |name| -> Read<u16> {
            Ok(u16::try_from(node.field(name)?.number(self.top())?).unwrap_or(0))
        };
        match Range::restored(limit("low")?, limit("high")?, mean) {
            Some(range) => Ok(range),
            None => node.refuse("must go from one step of the scale to another"),
        }
    }

    fn difference(&self, node: &Node) -> Read<Difference> {
        let widest = self.top() - 100;
        match Difference::restored(node.whole(widest)?) {
            Some(difference) => Ok(difference),
            None => node.refuse("must lie between two steps"),
        }
    }

    fn bars(&self, node: &Node) -> Read<Vec<Bar>> {
        let bars = node.list()?.iter().map(|node| self.bar(node)).collect::<Read<Vec<_>>>()?;
        let joined = bars.windows(2).all(|pair| pair[1].from() == pair[0].to() + 1);
        let whole = bars.first().is_some_and(|bar| bar.from() == 1)
            && bars.last().is_some_and(|bar| bar.to() == self.points.get());
        let people = bars.iter().try_fold(0_u32, |sum, bar| sum.checked_add(bar.people()));
        let fits = people
            .is_some_and(|people| (u32::from(self.minimum.get())..=self.people).contains(&people));
        if !joined || !whole || !fits || bars.iter().filter(|bar| bar.people() > 0).count() < 2 {
            return node.refuse("must cover the scale, with everybody in at least two bars");
        }
        Ok(bars)
    }

    fn bar(&self, node: &Node) -> Read<Bar> {
        let point = |name| -> Read<u8> { Ok(small(&node.field(name)?)?.unwrap_or(0)) };
        let people = node.field("people")?.number(self.people)?;
        match Bar::restored(point("from")?, point("to")?, people, self.points) {
            Some(bar) => Ok(bar),
            None => node.refuse("must lie on the scale and hold nobody or at least two people"),
        }
    }

    /// The end of the scale, in hundredths of a point.
    fn top(&self) -> u32 {
        100 * u32::from(self.points.get())
    }
}

fn part<T>(node: &Node, name: &str, read: impl FnOnce(&Node) -> Read<T>) -> Read<Part<T>> {
    Ok(node.optional(name)?.map(|node| read(&node)).transpose()?.into())
}

fn list<T>(node: &Node, name: &str, read: impl FnMut(&Node) -> Read<T>) -> Read<Vec<T>> {
    node.field(name)?.list()?.iter().map(read).collect()
}

fn small(node: &Node) -> Read<Option<u8>> {
    Ok(u8::try_from(node.number(u8::MAX.into())?).ok())
}

fn closeness(node: &Node) -> Read<Closeness> {
    match node.text()? {
        "Close" => Ok(Closeness::Close),
        "Mixed" => Ok(Closeness::Mixed),
        "FarApart" => Ok(Closeness::FarApart),
        _ => node.refuse("must be Close, Mixed or FarApart"),
    }
}

fn moved(node: &Node) -> Read<Moved> {
    match node.text()? {
        "clearly up" => Ok(Moved::Clearly(Ordering::Greater)),
        "clearly down" => Ok(Moved::Clearly(Ordering::Less)),
        "possibly up" => Ok(Moved::Possibly(Ordering::Greater)),
        "possibly down" => Ok(Moved::Possibly(Ordering::Less)),
        "can't tell" => Ok(Moved::CantTell),
        _ => node.refuse("must be clearly or possibly, up or down, or can't tell"),
    }
}
