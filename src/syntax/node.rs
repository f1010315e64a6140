use crate::text::{Placed, Span, Spanned};

/// A value of YAML where Fluent Bit takes more than text: in `processors`, `routes`, `telemetry`
/// and `extensions`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// `a`, `'a'`, `"a"`, or a block.
    Scalar(Scalar),
    /// `[a, b]`, or lines with `-`.
    List(List),
    /// `{a: b}`, or lines with `:`.
    Map(Map),
}

impl Node {
    /// Where it is written: a block from its first key or item to the end of its last.
    pub fn span(&self) -> Span {
        match self {
            Self::Scalar(scalar) => scalar.text.span(),
            Self::List(list) => list.span,
            Self::Map(map) => map.span,
        }
    }

    /// The scalar, if it is one.
    pub fn scalar(&self) -> Option<&Scalar> {
        match self {
            Self::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn list(&self) -> Option<&List> {
        match self {
            Self::List(list) => Some(list),
            _ => None,
        }
    }

    /// The entries, if it is a mapping.
    pub fn map(&self) -> Option<&Map> {
        match self {
            Self::Map(map) => Some(map),
            _ => None,
        }
    }
}

/// A text, and whether it is more than that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// Not trimmed; no variable is replaced.
    pub text: Placed,
    /// Neither quoted nor a block.
    pub plain: bool,
}

/// What Fluent Bit takes a [`Scalar`] for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Typed<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// `200`
    Unsigned(u64),
    /// `-200`
    Integer(i64),
    /// `1.5`, `1e3`, `0x10`, `inf`
    Double(f64),
    /// Any other, and all that is quoted.
    Text(&'a str),
}

impl Scalar {
    /// The type that `state_variant_parse_scalar` gives it.
    ///
    /// ```
    /// use flblint::syntax::{Scalar, Typed};
    /// use flblint::text::{FileId, Placed, Span};
    ///
    /// let scalar = |text: &str, plain| {
    ///     let span = Span::new(FileId::new(0), 0, text.len());
    ///     Scalar { text: Placed::written(text, span), plain }
    /// };
    /// assert_eq!(scalar("200", true).typed(), Typed::Unsigned(200));
    /// assert_eq!(scalar("200", false).typed(), Typed::Text("200"));
    /// assert_eq!(scalar("0x10", true).typed(), Typed::Double(16.0));
    /// assert_eq!(scalar("yes", true).typed(), Typed::Text("yes"));
    /// ```
    pub fn typed(&self) -> Typed<'_> {
        let text = self.text.text();
        match text {
            _ if !self.plain => Typed::Text(text),
            "null" => Typed::Null,
            "true" => Typed::Bool(true),
            "false" => Typed::Bool(false),
            _ => number(text).unwrap_or(Typed::Text(text)),
        }
    }
}

/// The number that all of `text` is to `strtoull`, `strtoll` or `strtod`, in this order.
fn number(text: &str) -> Option<Typed<'_>> {
    let first = *text.as_bytes().first()?;
    if first != b'-'
        && let Ok(number) = text.parse()
    {
        return Some(Typed::Unsigned(number));
    }
    text.parse().map(Typed::Integer).ok().or_else(|| double(text).map(Typed::Double))
}

/// `strtod`: other than Rust's, it knows hexadecimal numbers and `nan(…)`, and has a limit.
fn double(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let sign = if text.starts_with('-') { -1.0 } else { 1.0 };
    let lower = unsigned.to_ascii_lowercase();
    if let Some(hex) = lower.strip_prefix("0x") {
        return hexadecimal(hex).map(|it| sign * it);
    }
    if lower.strip_prefix("nan(").and_then(|it| it.strip_suffix(')')).is_some_and(is_word) {
        return Some(f64::NAN);
    }
    if lower.starts_with(['-', '+']) {
        return None;
    }
    let value: f64 = lower.parse().ok()?;
    // `ERANGE`: too large, or too small to be held exactly.
    let is_named = lower.starts_with(['i', 'n']);
    let digits = lower.split('e').next().unwrap_or_default();
    let is_zero = !digits.contains(|c: char| ('1'..='9').contains(&c));
    let in_range = value.is_normal() || is_zero || is_named;
    in_range.then_some(sign * value)
}

fn is_word(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
}

/// The part behind `0x` of a hexadecimal number, with an exponent behind `p`.
fn hexadecimal(text: &str) -> Option<f64> {
    let (mantissa, exponent) = match text.split_once('p') {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut value = 0.0;
    for digit in whole.chars().chain(fraction.chars()) {
        value = value * 16.0 + f64::from(digit.to_digit(16)?);
    }
    let places = i32::try_from(fraction.len()).ok()?.checked_mul(-4)?;
    let value = value * 2_f64.powi(exponent.saturating_add(places));
    (value == 0.0 || value.is_normal()).then_some(value)
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Where it is written.
    pub span: Span,
    /// In order.
    pub items: Vec<Node>,
}

/// A mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// Where it is written.
    pub span: Span,
    /// In order; repeated keys are all here.
    pub entries: Vec<Entry>,
}

impl Map {
    /// The first value of this key, without regard to case.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let entry = self.entries.iter().find(|it| it.key.value.eq_ignore_ascii_case(key));
        entry.map(|it| &it.value)
    }
}

/// A key of a mapping, and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As written.
    pub key: Spanned<String>,
    /// What belongs to it.
    pub value: Node,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::FileId;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        let span = Span::new(FileId::new(0), 0, text.len());
        let scalar = Scalar { text: Placed::written(text, span), plain: true };
        assert_eq!(format!("{:?}", scalar.typed()), expect, "{text}");
    }

    #[test]
    fn numbers() {
        check("0", "Unsigned(0)");
        check("+7", "Unsigned(7)");
        check("18446744073709551615", "Unsigned(18446744073709551615)");
        check("-1", "Integer(-1)");
        check("18446744073709551616", "Double(1.8446744073709552e19)");
        check("1.5", "Double(1.5)");
        check(".5", "Double(0.5)");
        check("5.", "Double(5.0)");
        check("-1e3", "Double(-1000.0)");
        check("0x10", "Double(16.0)");
        check("0x1.8p1", "Double(3.0)");
        check("inf", "Double(inf)");
        check("-Infinity", "Double(-inf)");
        check("nan", "Double(NaN)");
        check("nan(1)", "Double(NaN)");
    }

    #[test]
    fn texts() {
        for text in
            ["", "yes", "~", "True", "1_000", "1e999", "1e-400", "0x", "1 2", "--1", "+-1", "0xg"]
        {
            check(text, &format!("Text({text:?})"));
        }
    }
}
