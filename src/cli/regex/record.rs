//! A match as the record that a parser makes of it: `flb_regex_parse`, `flb_parser_regex.c`.

use std::ops::Range;

use crate::onigmo::Name;

/// The fields, and which are left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Record {
    /// Names and values, in order; and names whose value is empty, which `Skip_Empty_Values`
    /// leaves out unless it is off.
    Fields { fields: Vec<(String, String)>, empty: Vec<String> },
    /// No named group took part: to a parser this is no match.
    Nothing,
}

/// The record of a match in `text`; `group` says where a group is.
///
/// Names come in the order of their first definition, each with all its groups.
pub(super) fn record(
    names: &[Name],
    text: &[u8],
    group: impl Fn(usize) -> Option<Range<usize>>,
) -> Record {
    let (mut fields, mut empty) = (Vec::new(), Vec::new());
    let mut took_part = false;
    for name in names {
        for number in &name.groups {
            let range = group(*number);
            took_part |= range.is_some();
            let value = range.and_then(|it| text.get(it)).unwrap_or_default();
            if value.is_empty() {
                empty.push(name.name.clone());
            } else {
                let value = String::from_utf8_lossy(value).into_owned();
                fields.push((name.name.clone(), value));
            }
        }
    }
    if took_part { Record::Fields { fields, empty } } else { Record::Nothing }
}

/// The fields as JSON, duplicates too.
pub(super) fn json(fields: &[(String, String)]) -> String {
    let quoted = |it: &str| serde_json::Value::from(it).to_string();
    let fields: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}: {}", quoted(name), quoted(value))).collect();
    format!("{{{}}}", fields.join(", "))
}

/// The names that stand more than once, each once.
pub(super) fn duplicates(fields: &[(String, String)]) -> Vec<&str> {
    let mut names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let mut twice: Vec<&str> =
        names.windows(2).filter(|it| it[0] == it[1]).map(|it| it[0]).collect();
    twice.dedup();
    twice
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_order_with_all_their_groups() {
        let name =
            |name: &str, groups: &[usize]| Name { name: name.to_owned(), groups: groups.to_vec() };
        let names = [name("b", &[1, 3]), name("a", &[2]), name("none", &[4])];
        let places = [Some(0..4), Some(0..1), Some(1..1), Some(2..4), None];
        let Record::Fields { fields, empty } = record(&names, b"wxyz", |it| places[it].clone())
        else {
            panic!("a group took part");
        };
        assert_eq!(json(&fields), r#"{"b": "w", "b": "yz"}"#);
        assert_eq!(empty, ["a", "none"]);
        assert_eq!(duplicates(&fields), ["b"]);
        assert_eq!(record(&names[2..], b"wxyz", |_| None), Record::Nothing);
        assert_eq!(record(&[], b"wxyz", |_| Some(0..1)), Record::Nothing);
    }
}
