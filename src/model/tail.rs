use crate::schema::Version;
use crate::text::Placed;

use super::{Instance, Pattern, Value};

/// A tail input: what it reads and which tag that gets.
#[derive(Clone, Debug)]
pub struct Tail {
    /// Its instance, as an index into the configuration's instances.
    pub instance: usize,
    /// The patterns of `Path`; `None` where it is not set or not known.
    pub path: Option<Vec<Placed>>,
    /// The patterns of `Exclude_Path`; `None` where it is not known.
    pub exclude: Option<Vec<Placed>>,
    /// `Tag`, if it is set.
    pub tag: Option<Value>,
    /// `Tag_Regex`, if it is set.
    pub tag_regex: Option<Value>,
    /// `Tag_Regex`, compiled, where it is known.
    pub pattern: Option<Pattern>,
}

impl Tail {
    /// The tail input that the instance at `index` is.
    pub(super) fn new(instance: &Instance, index: usize, version: Version) -> Self {
        let value = |key: &str| instance.property(key).map(|it| &it.value);
        let set = |key: &str| value(key).filter(|it| it.text() != Some("")).cloned();
        let tag_regex = set("tag_regex");
        let pattern = tag_regex
            .as_ref()
            .and_then(Value::known)
            .map(|it| Pattern::compile(it.clone(), version));
        Self {
            instance: index,
            path: set("path").as_ref().and_then(Value::known).map(split_list),
            exclude: match set("exclude_path") {
                Some(value) => value.known().map(split_list),
                None => Some(Vec::new()),
            },
            tag: set("tag"),
            tag_regex,
            pattern,
        }
    }

    /// The tag as configured; `None` where it is not known, or is the default.
    pub fn tag(&self) -> Option<&Placed> {
        self.tag.as_ref().and_then(Value::known)
    }
}

/// The items of a list with commas, without the blanks around them; empty ones are left out.
///
/// `flb_slist_split_string`: only the blank 0x20 is taken off.
///
/// ```
/// use flblint::model::split_list;
/// use flblint::text::{FileId, Placed, Span};
///
/// let list = "/a/*.log, ,/b/{x,y}";
/// let span = Span::new(FileId::new(0), 0, list.len());
/// let items = split_list(&Placed::written(list, span));
/// let texts: Vec<&str> = items.iter().map(Placed::text).collect();
/// assert_eq!(texts, ["/a/*.log", "/b/{x", "y}"]);
/// assert_eq!(items[1].span(), Span::new(FileId::new(0), 11, 16));
/// ```
pub fn split_list(list: &Placed) -> Vec<Placed> {
    let mut items = Vec::new();
    let mut at = 0;
    for item in list.text().split(',') {
        let start = at + item.len() - item.trim_start_matches(' ').len();
        let end = start + item.trim_matches(' ').len();
        if start < end {
            items.push(list.slice(start..end));
        }
        at += item.len() + 1;
    }
    items
}
