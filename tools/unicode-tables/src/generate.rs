//! From the text of the Unicode data files to the text of `tables.rs`.
//!
//! No part of this reads or writes a file, so that a test of the linter can include it and compare.

use std::collections::BTreeMap;
use std::fmt::Write;

/// The only version that is read.
const VERSION: &str = "15.0.0";

const LAST: u32 = 0x10_FFFF;

/// The widest line of `tables.rs`.
const WIDTH: usize = 100;

/// Gives the text of a data file, or a message.
type Read<'a> = &'a dyn Fn(&str) -> Result<String, String>;

/// The text of `tables.rs`.
pub(crate) fn tables(read: Read<'_>) -> Result<String, String> {
    let data = Data::read(read)?;
    let mut sets = Sets::default();
    general_categories(&data, &mut sets);
    posix(&data, &mut sets)?;
    scripts(&data, &mut sets);
    binary_properties(&data, &mut sets);
    ages(&data, &mut sets);
    blocks(&data, &mut sets);
    grapheme_breaks(&data, &mut sets);
    Ok(print(&sets, &folds(&read("CaseFolding.txt")?)?))
}

/// Everything that is read, apart from the case folds: sets by file and value, and other names.
struct Data {
    categories: BTreeMap<String, Ranges>,
    scripts: BTreeMap<String, Ranges>,
    blocks: BTreeMap<String, Ranges>,
    ages: BTreeMap<String, Ranges>,
    breaks: BTreeMap<String, Ranges>,
    binary: BTreeMap<String, Ranges>,
    /// Lines of `PropertyAliases.txt`.
    aliases: Vec<Vec<String>>,
    /// Lines of `PropertyValueAliases.txt`; the first field is the property.
    value_aliases: Vec<Vec<String>>,
}

impl Data {
    fn read(read: Read<'_>) -> Result<Data, String> {
        let values = |name: &str| sets_of(name, &versioned(read, name)?);
        let mut binary = values("DerivedCoreProperties.txt")?;
        binary.extend(values("PropList.txt")?);
        // The emoji data carry only the first two numbers of the version.
        let emoji = read("emoji/emoji-data.txt")?;
        let short = VERSION.strip_suffix(".0").unwrap_or(VERSION);
        if !emoji.contains(&format!("Emoji Version {short} ")) {
            return Err(format!("emoji/emoji-data.txt is not of version {short}"));
        }
        binary.extend(sets_of("emoji/emoji-data.txt", &emoji)?);
        Ok(Data {
            categories: values("extracted/DerivedGeneralCategory.txt")?,
            scripts: values("Scripts.txt")?,
            blocks: values("Blocks.txt")?,
            ages: values("DerivedAge.txt")?,
            breaks: values("auxiliary/GraphemeBreakProperty.txt")?,
            binary,
            aliases: rows(&versioned(read, "PropertyAliases.txt")?),
            value_aliases: rows(&versioned(read, "PropertyValueAliases.txt")?),
        })
    }

    /// All names of one value, `value` itself included.
    fn value_names<'a>(&'a self, property: &str, value: &'a str) -> Vec<&'a str> {
        let mut names = vec![value];
        for row in self.value_aliases.iter().filter(|it| it[0] == property) {
            if row[1..].iter().any(|it| it == value) {
                names.extend(row[1..].iter().map(String::as_str));
            }
        }
        names
    }

    fn category(&self, name: &str) -> Result<&Ranges, String> {
        self.categories.get(name).ok_or_else(|| format!("no general category {name}"))
    }

    fn property(&self, name: &str) -> Result<&Ranges, String> {
        self.binary.get(name).ok_or_else(|| format!("no property {name}"))
    }
}

fn general_categories(data: &Data, sets: &mut Sets) {
    for (value, ranges) in &data.categories {
        sets.add(&data.value_names("gc", value), ranges.clone());
    }
    // `L` is all of `Lu`, `Ll`, …, and `LC` the letters with a case.
    for group in ["C", "L", "M", "N", "P", "S", "Z"] {
        let parts: Vec<&String> =
            data.categories.keys().filter(|it| it.starts_with(group)).collect();
        sets.add_union(&data.value_names("gc", group), &parts);
    }
    sets.add_union(&data.value_names("gc", "LC"), &["Lu", "Ll", "Lt"]);

    let unassigned = &data.categories["Cn"];
    sets.add(&["Any"], Ranges::all());
    sets.add(&["Assigned"], unassigned.complement());
}

/// The names of the POSIX brackets, as `\p{…}`. `Punct` alone is not what `[[:punct:]]` is: it is
/// the general category, and `XPosixPunct` has the nine symbols of ASCII as well.
fn posix(data: &Data, sets: &mut Sets) -> Result<(), String> {
    let alpha = data.property("Alphabetic")?;
    let space = data.property("White_Space")?;
    let digit = data.category("Nd")?;
    let blanks = data.category("Zs")?;
    let control = data.category("Cc")?;
    let unseen = [space, control, data.category("Cs")?, data.category("Cn")?];
    let graph = Ranges::union(unseen).complement();
    let marks = Ranges::union(["Mn", "Mc", "Me"].map(|it| &data.categories[it]));
    let punct: Vec<&Ranges> =
        data.categories.iter().filter(|(it, _)| it.starts_with('P')).map(|(_, it)| it).collect();

    sets.add(&["Alnum"], Ranges::union([alpha, digit]));
    sets.add(&["ASCII"], Ranges::from([(0, 0x7F)]));
    sets.add(&["Blank"], Ranges::union([blanks, &Ranges::chars("\t")]));
    sets.add(&["Print"], Ranges::union([&graph, blanks]));
    sets.add(&["Graph"], graph);
    sets.add(&["Word"], Ranges::union([alpha, &marks, digit, data.category("Pc")?]));
    sets.add(&["XDigit"], Ranges::chars("0123456789ABCDEFabcdef"));
    let symbols = Ranges::chars("$+<=>^`|~");
    sets.add(&["XPosixPunct"], Ranges::union(punct.into_iter().chain([&symbols])));
    Ok(())
}

fn scripts(data: &Data, sets: &mut Sets) {
    for (value, ranges) in &data.scripts {
        sets.add(&data.value_names("sc", value), ranges.clone());
    }
    let unknown = Ranges::union(data.scripts.values()).complement();
    sets.add(&data.value_names("sc", "Unknown"), unknown);
}

fn binary_properties(data: &Data, sets: &mut Sets) {
    for (value, ranges) in &data.binary {
        let row = data.aliases.iter().find(|row| row.contains(value));
        let names = row.into_iter().flatten().chain([value]).map(String::as_str);
        sets.add(&names.collect::<Vec<_>>(), ranges.clone());
    }
}

/// An age is what was assigned in that version or before, so each is the one before and more.
fn ages(data: &Data, sets: &mut Sets) {
    let mut ages: Vec<(&String, &Ranges)> = data.ages.iter().collect();
    ages.sort_by_key(|(age, _)| {
        age.split('.').map(str::parse::<u32>).collect::<Result<Vec<_>, _>>().ok()
    });
    let mut before: Option<String> = None;
    for (age, ranges) in ages {
        let name = format!("Age={age}");
        if let Some(before) = before {
            let new = format!("new in {age}");
            sets.add_unnamed(&new, ranges.clone());
            sets.add_union(&[&name], &[&before, &new]);
        } else {
            sets.add(&[&name], ranges.clone());
        }
        before = Some(name);
    }
}

fn blocks(data: &Data, sets: &mut Sets) {
    for (block, ranges) in &data.blocks {
        sets.add(&[&format!("In_{block}")], ranges.clone());
    }
    sets.add(&["In_No_Block"], Ranges::union(data.blocks.values()).complement());
}

fn grapheme_breaks(data: &Data, sets: &mut Sets) {
    for (value, ranges) in &data.breaks {
        sets.add(&[&format!("Grapheme_Cluster_Break={value}")], ranges.clone());
    }
}

/// The sets that `tables.rs` will hold, each once, and the names they have.
#[derive(Default)]
struct Sets {
    entries: Vec<Entry>,
    /// From a name, as it is looked up, to a place in `entries`.
    names: BTreeMap<String, usize>,
    /// The same for sets which are only a part of others.
    unnamed: BTreeMap<String, usize>,
}

struct Entry {
    ranges: Ranges,
    /// Places in [`Sets::entries`] where the set is written as their union.
    union: Option<Vec<usize>>,
}

impl Sets {
    fn add(&mut self, names: &[&str], ranges: Ranges) {
        let place = self.place(ranges, None);
        self.name(names, place);
    }

    fn add_unnamed(&mut self, name: &str, ranges: Ranges) {
        let place = self.place(ranges, None);
        self.unnamed.insert(name.to_owned(), place);
    }

    fn add_union<S: AsRef<str>>(&mut self, names: &[&str], parts: &[S]) {
        let mut places = Vec::new();
        for part in parts {
            let part = part.as_ref();
            places.push(self.unnamed.get(part).copied().unwrap_or_else(|| self.names[&key(part)]));
        }
        let ranges = Ranges::union(places.iter().map(|it| &self.entries[*it].ranges));
        let place = self.place(ranges, Some(places));
        self.name(names, place);
    }

    fn place(&mut self, ranges: Ranges, union: Option<Vec<usize>>) -> usize {
        let same = self.entries.iter().position(|it| it.ranges == ranges);
        same.unwrap_or_else(|| {
            self.entries.push(Entry { ranges, union });
            self.entries.len() - 1
        })
    }

    /// The first set to take a name keeps it: `punct` is a general category.
    fn name(&mut self, names: &[&str], place: usize) {
        for name in names {
            self.names.entry(key(name)).or_insert(place);
        }
    }
}

/// A name as it is looked up: small letters, and none of the characters that do not count.
fn key(name: &str) -> String {
    name.chars().filter(|it| !" -_".contains(*it)).collect::<String>().to_ascii_lowercase()
}

/// Sorted ranges, first and last included, with a gap between each two.
#[derive(Clone, PartialEq, Eq)]
struct Ranges(Vec<(u32, u32)>);

impl Ranges {
    fn all() -> Ranges {
        Ranges(vec![(0, LAST)])
    }

    fn chars(chars: &str) -> Ranges {
        chars.chars().map(|it| (u32::from(it), u32::from(it))).collect()
    }

    fn union<'a>(sets: impl IntoIterator<Item = &'a Ranges>) -> Ranges {
        sets.into_iter().flat_map(|it| it.0.iter().copied()).collect()
    }

    fn complement(&self) -> Ranges {
        let mut gaps = Vec::new();
        let mut next = 0;
        for &(first, last) in &self.0 {
            if next < first {
                gaps.push((next, first - 1));
            }
            next = last + 1;
        }
        if next <= LAST {
            gaps.push((next, LAST));
        }
        Ranges(gaps)
    }
}

impl<const N: usize> From<[(u32, u32); N]> for Ranges {
    fn from(ranges: [(u32, u32); N]) -> Ranges {
        ranges.into_iter().collect()
    }
}

impl FromIterator<(u32, u32)> for Ranges {
    fn from_iter<I: IntoIterator<Item = (u32, u32)>>(ranges: I) -> Ranges {
        let mut sorted: Vec<(u32, u32)> = ranges.into_iter().collect();
        sorted.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::new();
        for (first, last) in sorted {
            match joined.last_mut() {
                Some(it) if first <= it.1 + 1 => it.1 = it.1.max(last),
                _ => joined.push((first, last)),
            }
        }
        Ranges(joined)
    }
}

/// The text of a file whose first line says `name-15.0.0.txt`.
fn versioned(read: Read<'_>, name: &str) -> Result<String, String> {
    let text = read(name)?;
    if text.lines().next().is_some_and(|it| it.ends_with(&format!("-{VERSION}.txt"))) {
        Ok(text)
    } else {
        Err(format!("{name} is not of version {VERSION}"))
    }
}

/// The fields of each line, without comments.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().map(|it| it.split('#').next().unwrap_or_default().trim());
    let rows = lines.filter(|it| !it.is_empty());
    rows.map(|it| it.split(';').map(|field| field.trim().to_owned()).collect()).collect()
}

/// The sets of a file of lines `first..last ; value`, by value.
fn sets_of(name: &str, text: &str) -> Result<BTreeMap<String, Ranges>, String> {
    let mut lists: BTreeMap<String, Vec<(u32, u32)>> = BTreeMap::new();
    for row in rows(text) {
        let [range, value, ..] = &row[..] else { return Err(format!("{name}: {row:?}")) };
        let (first, last) = range.split_once("..").unwrap_or((range, range));
        lists.entry(value.clone()).or_default().push((hex(first)?, hex(last)?));
    }
    Ok(lists.into_iter().map(|(value, list)| (value, list.into_iter().collect())).collect())
}

fn hex(digits: &str) -> Result<u32, String> {
    u32::from_str_radix(digits, 16).map_err(|error| format!("{digits}: {error}"))
}

/// The full case folds that depend on no language: the statuses C and F.
fn folds(text: &str) -> Result<BTreeMap<u32, Vec<u32>>, String> {
    if !text.starts_with(&format!("# CaseFolding-{VERSION}.txt")) {
        return Err(format!("CaseFolding.txt is not of version {VERSION}"));
    }
    let mut folds = BTreeMap::new();
    for row in rows(text) {
        let [code, status, fold, ..] = &row[..] else { return Err(format!("{row:?}")) };
        if status == "C" || status == "F" {
            folds.insert(hex(code)?, fold.split(' ').map(hex).collect::<Result<_, _>>()?);
        }
    }
    Ok(folds)
}

fn print(sets: &Sets, folds: &BTreeMap<u32, Vec<u32>>) -> String {
    let mut out = format!(
        "\
// Written by tools/unicode-tables from the Unicode Character Database {VERSION}: do not edit.
//
// The data are Copyright © 1991-2022 Unicode, Inc., used under the Unicode License
// (https://www.unicode.org/license.txt).

use super::property::Recipe::{{self, Ranges, Union}};

/// Every name that `\\p{{…}}` knows, sorted, and the place of its set in [`SETS`].
pub(super) static NAMES: [(&str, u16); {}] = [
",
        sets.names.len(),
    );
    for (name, place) in &sets.names {
        let _ = writeln!(out, "    (\"{name}\", {place}),");
    }

    let _ = write!(
        out,
        "];

/// Each different set once.
pub(super) static SETS: [Recipe; {}] = [
",
        sets.entries.len()
    );
    for entry in &sets.entries {
        match &entry.union {
            None => print_call(&mut out, "Ranges", &coded_ranges(&entry.ranges)),
            Some(places) => {
                let places: Vec<String> = places.iter().map(ToString::to_string).collect();
                let _ = writeln!(out, "    Union(&[{}]),", places.join(", "));
            }
        }
    }

    out.push_str(
        "];

/// The case folds: for each code point how far it is from the one before, how many code points
/// its fold has, and how far each of those is from it.
pub(super) static FOLDS: &str = \"\\\n",
    );
    print_wrapped(&mut out, &coded_folds(folds), "    ");
    out.push_str("\";\n");
    out
}

fn print_call(out: &mut String, name: &str, code: &str) {
    if code.len() + name.len() + "    (\"\"),".len() <= WIDTH {
        let _ = writeln!(out, "    {name}(\"{code}\"),");
    } else {
        let _ = writeln!(out, "    {name}(\n        \"\\");
        print_wrapped(out, code, "         ");
        out.push_str("\",\n    ),\n");
    }
}

/// Prints `code` in lines that end with a backslash, apart from the last, which stays open.
fn print_wrapped(out: &mut String, code: &str, indent: &str) {
    let room = WIDTH - indent.len() - "\",".len();
    for (place, line) in code.as_bytes().chunks(room).enumerate() {
        out.push_str(if place == 0 { "" } else { "\\\n" });
        out.push_str(indent);
        out.push_str(&String::from_utf8_lossy(line));
    }
}

/// The gap before each range, and how much longer than one the range is.
fn coded_ranges(ranges: &Ranges) -> String {
    let mut code = String::new();
    let mut next = 0;
    for &(first, last) in &ranges.0 {
        push_number(&mut code, first - next);
        push_number(&mut code, last - first);
        next = last + 1;
    }
    code
}

fn coded_folds(folds: &BTreeMap<u32, Vec<u32>>) -> String {
    let mut code = String::new();
    let mut before = 0;
    for (&from, to) in folds {
        push_number(&mut code, from - before);
        // Written like this, the count needs no cast.
        push_number(&mut code, to.iter().map(|_| 1).sum());
        for &it in to {
            // The sign is the lowest bit.
            let (far, sign) = if from <= it { (it - from, 0) } else { (from - it, 1) };
            push_number(&mut code, far << 1 | sign);
        }
        before = from;
    }
    code
}

/// Five bits a digit of base 64, the lowest first; the sixth bit says that more follow.
fn push_number(code: &mut String, mut number: u32) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    loop {
        let more = if number < 32 { 0 } else { 32 };
        code.push(char::from(DIGITS[(number % 32 + more) as usize]));
        number /= 32;
        if more == 0 {
            break;
        }
    }
}
