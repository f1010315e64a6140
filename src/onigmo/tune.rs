//! Where a search needs to try at all.
//!
//! From the tree comes a text, or a set of bytes, that every match has at a known distance, and
//! the anchors that every match begins or ends with. Onigmo's way to choose among them is part of
//! what a pattern means: where the distance is wrong, matches are missed (`spec/onigmo.md`, points
//! 20 to 22).

use std::fmt;

use memchr::memmem::Finder;

use super::encoding;
use super::error::Error;
use super::fold;
use super::length::{UNBOUNDED, times};
use super::setup::GroupBits;
use super::tree::{Anchor, Enclose, EncloseKind, INFINITE, Id, Look, Part, Repeat, Tree};

/// How long a text to search for can be.
const TEXT_LIMIT: usize = 24;
/// How often a group is looked into, by calls.
const VISITS: u32 = 5;

/// A set of [`Anchor`]s, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Anchors(u32);

impl Anchors {
    pub(super) const BEGIN_BUF: Anchors = Anchors(1);
    pub(super) const BEGIN_LINE: Anchors = Anchors(2);
    pub(super) const BEGIN_POSITION: Anchors = Anchors(4);
    pub(super) const END_BUF: Anchors = Anchors(8);
    pub(super) const SEMI_END_BUF: Anchors = Anchors(16);
    pub(super) const END_LINE: Anchors = Anchors(32);
    pub(super) const PREC_READ_NOT: Anchors = Anchors(64);
    pub(super) const LOOK_BEHIND: Anchors = Anchors(128);
    /// `.*` in front.
    pub(super) const ANYCHAR_STAR: Anchors = Anchors(256);
    /// `.*` in front, under `(?m)`.
    pub(super) const ANYCHAR_STAR_ML: Anchors = Anchors(512);

    const RIGHT: Anchors = Anchors(8 | 16 | 32 | 64);

    /// Whether it has any of them.
    pub(super) fn any(self, of: Anchors) -> bool {
        self.0 & of.0 != 0
    }

    pub(super) fn or(self, other: Anchors) -> Anchors {
        Anchors(self.0 | other.0)
    }

    fn and(self, other: Anchors) -> Anchors {
        Anchors(self.0 & other.0)
    }

    fn without(self, other: Anchors) -> Anchors {
        Anchors(self.0 & !other.0)
    }
}

/// The least and the most bytes before or in something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Distance {
    pub(super) min: u64,
    /// [`UNBOUNDED`] where there is no limit.
    pub(super) max: u64,
}

impl Distance {
    fn add(&mut self, other: Distance) {
        self.min = self.min.saturating_add(other.min);
        self.max = self.max.saturating_add(other.max);
    }

    fn widen(&mut self, other: Distance) {
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }

    /// The more exactly a place is known, the more it is worth.
    fn value(self) -> u64 {
        if self.max == UNBOUNDED {
            return 0;
        }
        let spread = self.max - self.min;
        // Onigmo's table, which is this division, rounded, but for one.
        match spread {
            10 => 90,
            0..100 => (1000 + spread.div_ceil(2)) / (spread + 1),
            _ => 1,
        }
    }
}

/// Whether something worth `v2` at `d2` is better than something worth `v1` at `d1`.
fn is_better(d1: Distance, d2: Distance, v1: u64, v2: u64) -> bool {
    if v2 == 0 {
        return false;
    }
    if v1 == 0 {
        return true;
    }
    let (v1, v2) = (v1 * d1.value(), v2 * d2.value());
    v1 < v2 || (v1 == v2 && d2.min < d1.min)
}

/// Anchors at the beginning and at the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ends {
    left: Anchors,
    right: Anchors,
}

impl Ends {
    fn add(&mut self, anchor: Anchors) {
        if anchor.any(Anchors::RIGHT) {
            self.right = self.right.or(anchor);
        } else {
            self.left = self.left.or(anchor);
        }
    }

    fn concat(self, next: Ends, len: u64, next_len: u64) -> Ends {
        let left = if len == 0 { self.left.or(next.left) } else { self.left };
        let right = if next_len == 0 {
            next.right.or(self.right)
        } else {
            next.right.or(self.right.and(Anchors::PREC_READ_NOT))
        };
        Ends { left, right }
    }

    fn either(self, other: Ends) -> Ends {
        Ends { left: self.left.and(other.left), right: self.right.and(other.right) }
    }
}

/// A text that every match has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Exact {
    distance: Distance,
    ends: Ends,
    /// Whether it goes to the end of what was looked at.
    reaches_end: bool,
    /// Unknown as long as there is no text.
    ignore_case: Option<bool>,
    bytes: Vec<u8>,
}

impl Exact {
    fn clear(&mut self) {
        *self = Exact::default();
    }

    fn is_full(&self) -> bool {
        TEXT_LIMIT <= self.bytes.len()
    }

    /// Appends whole characters, as many as there is room for; tells whether it was all.
    fn append(&mut self, bytes: &[u8]) -> bool {
        let mut at = 0;
        while at < bytes.len() {
            let len = encoding::char_len(bytes, at);
            if TEXT_LIMIT < self.bytes.len() + len {
                return false;
            }
            self.bytes.extend(&bytes[at..at + len]);
            at += len;
        }
        true
    }

    fn concat(&mut self, next: &Exact) {
        match self.ignore_case {
            None => self.ignore_case = next.ignore_case,
            same if same != next.ignore_case => return,
            Some(_) => {}
        }
        let all = self.append(&next.bytes);
        self.reaches_end = all && next.reaches_end;
        self.ends = self.ends.concat(next.ends, 1, 1);
        if !self.reaches_end {
            self.ends.right = Anchors::default();
        }
    }

    /// What this and another have in common.
    fn either(&mut self, other: &Exact) {
        if other.bytes.is_empty() || self.bytes.is_empty() || self.distance != other.distance {
            return self.clear();
        }
        let mut at = 0;
        while at < self.bytes.len() && at < other.bytes.len() {
            let len = encoding::char_len(&self.bytes, at);
            let end = at + len;
            if self.bytes.get(at..end) != other.bytes.get(at..end) {
                break;
            }
            at = end;
        }
        if !other.reaches_end || at < other.bytes.len() || at < self.bytes.len() {
            self.reaches_end = false;
        }
        self.bytes.truncate(at);
        self.ignore_case = match (self.ignore_case, other.ignore_case) {
            (None, it) | (it, None) => it,
            (Some(a), Some(b)) => Some(a | b),
        };
        self.ends = self.ends.either(other.ends);
        if !self.reaches_end {
            self.ends.right = Anchors::default();
        }
    }

    /// Takes `other` in its place if that is the better one to search for.
    fn select(&mut self, other: &Exact) {
        let (mut v1, mut v2) = (self.bytes.len() as u64, other.bytes.len() as u64);
        if v2 == 0 {
            return;
        }
        if v1 == 0 {
            return self.clone_from(other);
        }
        if v1 <= 2 && v2 <= 2 {
            // Of short ones, the rarer byte is the better.
            v2 = byte_value(self.bytes[0]);
            v1 = byte_value(other.bytes[0]);
            if 1 < self.bytes.len() {
                v1 += 5;
            }
            if 1 < other.bytes.len() {
                v2 += 5;
            }
        }
        if self.ignore_case != Some(true) {
            v1 *= 2;
        }
        if other.ignore_case != Some(true) {
            v2 *= 2;
        }
        if is_better(self.distance, other.distance, v1, v2) {
            self.clone_from(other);
        }
    }
}

/// A set of bytes, one of which every match has.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Map {
    distance: Distance,
    ends: Ends,
    /// The sum of what its bytes are worth: the more, the worse. 0 for no set.
    value: u64,
    bytes: [bool; 256],
}

impl Default for Map {
    fn default() -> Map {
        Map { distance: Distance::default(), ends: Ends::default(), value: 0, bytes: [false; 256] }
    }
}

impl Map {
    fn add(&mut self, byte: u8) {
        if !std::mem::replace(&mut self.bytes[usize::from(byte)], true) {
            self.value += byte_value(byte);
        }
    }

    fn select(&mut self, other: &Map) {
        const WHOLE: u64 = 1 << 15;
        if other.value == 0 {
            return;
        }
        if self.value == 0
            || is_better(self.distance, other.distance, WHOLE / self.value, WHOLE / other.value)
        {
            self.clone_from(other);
        }
    }

    fn either(&mut self, other: &Map) {
        if self.value == 0 {
            return;
        }
        if other.value == 0 || self.distance.max < other.distance.min {
            *self = Map::default();
            return;
        }
        self.distance.widen(other.distance);
        for byte in (0..=255_u8).filter(|it| other.bytes[usize::from(*it)]) {
            self.add(byte);
        }
        self.ends = self.ends.either(other.ends);
    }
}

/// How common a byte is: large for common ones.
fn byte_value(byte: u8) -> u64 {
    match byte {
        1..=8 | 11..=12 | 14..=31 | 127 => 1,
        b'!' | b'#'..=b'(' | 128.. => 4,
        0 | b')'..=b'/' | b':'..=b'@' | b'[' | b']'..=b'`' | b'{'..=b'~' => 5,
        b'"' | b'E' | b'e' => 7,
        9 | 10 | 13 => 10,
        b' ' => 12,
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'\\' => 6,
    }
}

/// What is known of a part.
#[derive(Clone, Debug, Default)]
struct Info {
    len: Distance,
    ends: Ends,
    /// A text at its beginning, one within it, one that a look-ahead wants.
    begin: Exact,
    middle: Exact,
    ahead: Exact,
    map: Map,
}

impl Info {
    fn at(distance: Distance) -> Info {
        let mut info = Info::default();
        info.begin.distance = distance;
        info.ahead.distance = distance;
        info.map.distance = distance;
        info
    }

    fn concat(&mut self, mut next: Info) {
        self.ends = {
            let ends = self.ends.concat(next.ends, self.len.max, next.len.max);
            if !next.begin.bytes.is_empty() && self.len.max == 0 {
                next.begin.ends = ends.concat(next.begin.ends, self.len.max, next.len.max);
            }
            ends
        };
        if 0 < next.map.value && self.len.max == 0 && next.map.distance.max == 0 {
            next.map.ends.left = next.map.ends.left.or(self.ends.left);
        }
        let begin_reaches = self.begin.reaches_end;
        let middle_reaches = self.middle.reaches_end;
        if next.len.max != 0 {
            self.begin.reaches_end = false;
            self.middle.reaches_end = false;
        }
        if !next.begin.bytes.is_empty() {
            if begin_reaches {
                self.begin.concat(&next.begin);
                next.begin.clear();
            } else if middle_reaches {
                self.middle.concat(&next.begin);
                next.begin.clear();
            }
        }
        self.middle.select(&next.begin);
        self.middle.select(&next.middle);
        if self.ahead.bytes.is_empty() {
            if !next.ahead.bytes.is_empty() {
                self.ahead = next.ahead;
            }
        } else if 0 < next.len.max {
            let room = usize::try_from(next.len.max).unwrap_or(usize::MAX);
            self.ahead.bytes.truncate(room);
            if self.ahead.distance.max == 0 {
                self.begin.select(&self.ahead);
            } else {
                self.middle.select(&self.ahead);
            }
        }
        self.map.select(&next.map);
        self.len.add(next.len);
    }

    fn either(&mut self, other: &Info) {
        self.ends = self.ends.either(other.ends);
        self.begin.either(&other.begin);
        self.middle.either(&other.middle);
        self.ahead.either(&other.ahead);
        self.map.either(&other.map);
        self.len.widen(other.len);
    }
}

/// What a search does before it tries to match.
#[derive(Clone, Debug, Default)]
pub(super) struct Tuning {
    /// What every match begins or ends with.
    pub(super) anchors: Anchors,
    /// The line anchors beside [`Tuning::find`].
    pub(super) beside: Anchors,
    /// How long a match is, where it is anchored to the end.
    pub(super) len: Distance,
    pub(super) find: Find,
    /// Where a match can begin before what is found.
    pub(super) distance: Distance,
    /// How many bytes there must be.
    pub(super) least: u64,
}

/// What is searched for.
#[derive(Clone, Debug, Default)]
pub(super) enum Find {
    /// Every place is tried.
    #[default]
    Nothing,
    Text(Box<Finder<'static>>),
    /// The text is folded, and so is what it is compared with.
    FoldedText(Vec<u8>),
    /// The first byte of a character.
    Byte(Box<[bool; 256]>),
}

impl fmt::Display for Tuning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("search: ")?;
        match &self.find {
            Find::Nothing => f.write_str("every place")?,
            Find::Text(text) => write!(f, "\"{}\"", text.needle().escape_ascii())?,
            Find::FoldedText(text) => write!(f, "\"{}\" in any case", text.escape_ascii())?,
            Find::Byte(map) => {
                let bytes: Vec<u8> = (0..=255).filter(|it| map[usize::from(*it)]).collect();
                write!(f, "one of \"{}\"", bytes.escape_ascii())?;
            }
        }
        if !matches!(self.find, Find::Nothing) {
            let Distance { min, max } = self.distance;
            let most: &dyn fmt::Display = if max == UNBOUNDED { &"any number of" } else { &max };
            write!(f, ", {min} to {most} bytes behind the start")?;
        }
        for (_, name) in NAMES.iter().filter(|it| self.anchors.any(it.0)) {
            write!(f, ", {name}")?;
        }
        f.write_str("\n")
    }
}

/// Anchors, as they are shown.
const NAMES: [(Anchors, &str); 8] = [
    (Anchors::BEGIN_BUF, "at the start of the text"),
    (Anchors::BEGIN_POSITION, "where the search began"),
    (Anchors::END_BUF, "up to the end of the text"),
    (Anchors::SEMI_END_BUF, "up to the end of the text or a newline there"),
    (Anchors::ANYCHAR_STAR, "a line at a time"),
    (Anchors::ANYCHAR_STAR_ML, "once"),
    (Anchors::LOOK_BEHIND, "looking behind"),
    (Anchors::PREC_READ_NOT, "with something not ahead"),
];

/// Looks for what a search can look for.
pub(super) fn tune(tree: &mut Tree, referred: GroupBits) -> Result<Tuning, Error> {
    let root = tree.root;
    let mut pass = Tune { tree, referred };
    let mut info = pass.left(root, Distance::default())?;
    let left = [
        Anchors::BEGIN_BUF,
        Anchors::BEGIN_POSITION,
        Anchors::ANYCHAR_STAR,
        Anchors::ANYCHAR_STAR_ML,
        Anchors::LOOK_BEHIND,
    ];
    let right = [Anchors::END_BUF, Anchors::SEMI_END_BUF, Anchors::PREC_READ_NOT];
    let all = |set: [Anchors; 3]| set.into_iter().fold(Anchors::default(), Anchors::or);
    let mut anchors = info.ends.left.and(left.into_iter().fold(Anchors::default(), Anchors::or));
    if info.ends.left.any(Anchors::LOOK_BEHIND.or(Anchors::PREC_READ_NOT)) {
        anchors = anchors.without(Anchors::ANYCHAR_STAR_ML);
    }
    anchors = anchors.or(info.ends.right.and(all(right)));
    let mut tuning = Tuning { anchors, ..Tuning::default() };
    if anchors.any(Anchors::END_BUF.or(Anchors::SEMI_END_BUF)) {
        tuning.len = info.len;
    }
    let has_text = !info.begin.bytes.is_empty() || !info.middle.bytes.is_empty();
    if has_text {
        info.begin.select(&info.middle);
    }
    if has_text && !prefers_map(&info.begin, &info.map) {
        tuning.take_text(info.begin);
    } else if 0 < info.map.value {
        tuning.take_map(&info.map);
    } else {
        tuning.beside = tuning.beside.or(info.ends.left.and(Anchors::BEGIN_LINE));
        if info.len.max == 0 {
            tuning.beside = tuning.beside.or(info.ends.right.and(Anchors::END_LINE));
        }
    }
    Ok(tuning)
}

fn prefers_map(text: &Exact, map: &Map) -> bool {
    const BASE: u64 = 20;
    if map.value == 0 {
        return false;
    }
    let factor = if text.ignore_case == Some(true) { 1 } else { 2 };
    let of_text = BASE * text.bytes.len() as u64 * factor;
    let of_map = BASE * 5 * 2 / map.value;
    is_better(text.distance, map.distance, of_text, of_map)
}

impl Tuning {
    fn take_text(&mut self, text: Exact) {
        let mut text = text;
        if text.ignore_case == Some(true) && 1 < text.bytes.len() {
            text.bytes.truncate(same_length(&text.bytes));
            if text.bytes.is_empty() {
                return;
            }
        }
        self.distance = text.distance;
        if text.distance.min != UNBOUNDED {
            self.least = text.distance.min + text.bytes.len() as u64;
        }
        self.add_beside(text.ends);
        self.find = if text.ignore_case == Some(true) {
            Find::FoldedText(text.bytes)
        } else {
            Find::Text(Box::new(Finder::new(&text.bytes).into_owned()))
        };
    }

    fn take_map(&mut self, map: &Map) {
        self.distance = map.distance;
        if map.distance.min != UNBOUNDED {
            self.least = map.distance.min + 1;
        }
        self.add_beside(map.ends);
        self.find = Find::Byte(Box::new(map.bytes));
    }

    fn add_beside(&mut self, ends: Ends) {
        let beside = ends.left.and(Anchors::BEGIN_LINE).or(ends.right.and(Anchors::END_LINE));
        self.beside = self.beside.or(beside);
    }
}

struct Tune<'t> {
    tree: &'t mut Tree,
    referred: GroupBits,
}

impl Tune<'_> {
    /// What is known of `id`, which begins `distance` behind the beginning.
    fn left(&mut self, id: Id, distance: Distance) -> Result<Info, Error> {
        let mut info = Info::at(distance);
        let char_len = Distance { min: 1, max: encoding::MAX_LEN as u64 };
        match &self.tree.parts[id] {
            Part::List(list) => return self.list(&list.clone(), distance),
            Part::Choice(choice) => {
                for (place, child) in choice.clone().into_iter().enumerate() {
                    let next = self.left(child, distance)?;
                    if place == 0 { info = next } else { info.either(&next) }
                }
            }
            Part::Text(_) => self.text(id, &mut info),
            Part::Set(set) if set.is_bits_only() && !set.negated => {
                (0..=255).filter(|it| set.has_bit(*it)).for_each(|it| info.map.add(it));
                info.len = Distance { min: 1, max: 1 };
            }
            Part::Set(_) | Part::Word { .. } | Part::Any { .. } => info.len = char_len,
            Part::Cluster => info.len = Distance { min: 1, max: UNBOUNDED },
            Part::Anchor(anchor) => {
                if let Some(anchor) = anchor_bit(*anchor) {
                    info.ends.add(anchor);
                }
            }
            Part::Look(look) => return self.look(&look.clone(), info, distance),
            Part::Back(back) if back.inside => {
                info.len = Distance { min: 0, max: UNBOUNDED };
            }
            Part::Back(_) => {
                info.len = Distance { min: self.tree.min_len(id)?, max: self.tree.max_len(id)? };
            }
            Part::Call(call) if call.recursive => {
                info.len = Distance { min: 0, max: UNBOUNDED };
            }
            Part::Call(call) => {
                let target = call.target;
                return self.left(target, distance);
            }
            Part::Repeat(repeat) => return self.repeat(&repeat.clone(), info, distance),
            Part::Enclose(enclose) => return self.enclose(id, &enclose.clone(), info, distance),
        }
        Ok(info)
    }

    fn list(&mut self, list: &[Id], distance: Distance) -> Result<Info, Error> {
        let mut info = Info::at(distance);
        let mut distance = distance;
        for &child in list {
            let next = self.left(child, distance)?;
            distance.add(next.len);
            info.concat(next);
        }
        Ok(info)
    }

    fn text(&self, id: Id, info: &mut Info) {
        let Part::Text(text) = &self.tree.parts[id] else { return };
        let len = text.bytes.len() as u64;
        let mut max = len;
        if !text.folded {
            info.begin.append(&text.bytes);
            info.begin.ignore_case = Some(false);
            text.bytes.first().into_iter().for_each(|it| info.map.add(*it));
        } else if text.opaque {
            max = (encoding::MAX_LEN * encoding::count(&text.bytes)) as u64;
        } else {
            info.begin.append(&text.bytes);
            info.begin.ignore_case = Some(true);
            add_folded(&mut info.map, &text.bytes);
        }
        info.len = Distance { min: len, max };
        if info.begin.bytes.len() == text.bytes.len() {
            info.begin.reaches_end = true;
        }
    }

    fn look(&mut self, look: &Look, mut info: Info, distance: Distance) -> Result<Info, Error> {
        match (look.behind, look.negated) {
            (false, false) => {
                let inner = self.left(look.child, distance)?;
                if !inner.begin.bytes.is_empty() {
                    info.ahead = inner.begin;
                } else if !inner.middle.bytes.is_empty() {
                    info.ahead = inner.middle;
                }
                info.ahead.reaches_end = false;
                if 0 < inner.map.value {
                    info.map = inner.map;
                }
            }
            (false, true) => info.ends.add(Anchors::PREC_READ_NOT),
            (true, false) => info.ends.add(Anchors::LOOK_BEHIND),
            (true, true) => {}
        }
        Ok(info)
    }

    fn repeat(
        &mut self,
        repeat: &Repeat,
        mut info: Info,
        distance: Distance,
    ) -> Result<Info, Error> {
        let inner = self.left(repeat.child, distance)?;
        let len = inner.len;
        if repeat.min == 0 && repeat.max == INFINITE {
            if distance.max == 0
                && repeat.greedy
                && let Part::Any { newline } = self.tree.parts[repeat.child]
            {
                info.ends.add(if newline {
                    Anchors::ANYCHAR_STAR_ML
                } else {
                    Anchors::ANYCHAR_STAR
                });
            }
        } else if 0 < repeat.min {
            info = repeated(&inner, repeat);
        }
        let max = match repeat.max {
            INFINITE if 0 < len.max => UNBOUNDED,
            INFINITE => 0,
            count => times(len.max, count),
        };
        info.len = Distance { min: times(len.min, repeat.min), max };
        Ok(info)
    }

    fn enclose(
        &mut self,
        id: Id,
        enclose: &Enclose,
        mut info: Info,
        distance: Distance,
    ) -> Result<Info, Error> {
        let number = match &enclose.kind {
            EncloseKind::Absent => {
                info.len = Distance { min: 0, max: UNBOUNDED };
                return Ok(info);
            }
            EncloseKind::Memory(memory) => memory.number,
            _ => return self.left(enclose.child, distance),
        };
        if let Some(memory) = self.tree.memory_mut(id) {
            memory.visits += 1;
            if VISITS < memory.visits {
                info.len = Distance {
                    min: memory.min_len.unwrap_or(0),
                    max: memory.max_len.unwrap_or(UNBOUNDED),
                };
                return Ok(info);
            }
        }
        let mut info = self.left(enclose.child, distance)?;
        let star = Anchors::ANYCHAR_STAR.or(Anchors::ANYCHAR_STAR_ML);
        if info.ends.left.any(star) && self.referred.has(number) {
            info.ends.left = info.ends.left.without(star);
        }
        Ok(info)
    }
}

/// What is known of a loop that takes at least one turn.
fn repeated(inner: &Info, repeat: &Repeat) -> Info {
    let mut info = inner.clone();
    if !inner.begin.bytes.is_empty() && inner.begin.reaches_end {
        let mut turns = 1;
        while turns < repeat.min && !info.begin.is_full() {
            info.begin.concat(&inner.begin);
            turns += 1;
        }
        if turns + 1 < repeat.min {
            info.begin.reaches_end = false;
        }
    }
    if repeat.min != repeat.max {
        info.begin.reaches_end = false;
        info.middle.reaches_end = false;
    }
    if 1 < repeat.min {
        info.middle.reaches_end = false;
    }
    info
}

/// How far a folded text goes on with characters whose cases all have the same length.
fn same_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    while at < bytes.len() {
        let len = encoding::char_len(bytes, at);
        let same = fold::others(bytes, at, true).iter().all(|other| {
            let mut text = Vec::new();
            other.codes.iter().for_each(|&it| {
                encoding::push_code(&mut text, it);
            });
            other.codes.len() == 1 && other.len == len && text.len() == len
        });
        if !same {
            break;
        }
        at += len;
    }
    at
}

/// The bytes that a folded text can begin with.
fn add_folded(map: &mut Map, bytes: &[u8]) {
    let Some(first) = bytes.first() else { return };
    map.add(*first);
    for other in fold::others(bytes, 0, false) {
        let mut text = Vec::new();
        encoding::push_code(&mut text, other.codes[0]);
        text.first().into_iter().for_each(|it| map.add(*it));
    }
}

fn anchor_bit(anchor: Anchor) -> Option<Anchors> {
    Some(match anchor {
        Anchor::BeginBuf => Anchors::BEGIN_BUF,
        Anchor::EndBuf => Anchors::END_BUF,
        Anchor::SemiEndBuf => Anchors::SEMI_END_BUF,
        Anchor::BeginLine => Anchors::BEGIN_LINE,
        Anchor::EndLine => Anchors::END_LINE,
        Anchor::BeginPosition => Anchors::BEGIN_POSITION,
        Anchor::Keep | Anchor::WordBound { .. } | Anchor::NotWordBound { .. } => return None,
    })
}
