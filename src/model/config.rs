use std::collections::BTreeMap;

use crate::schema::Version;
use crate::syntax::{Section, SyntaxError, SyntaxWarning};
use crate::text::FileId;

use super::{Instance, Kind, Parsers, Problem, Property, RegexUse, Role, Tail, Unknown};

/// What flblint is told about the place where a configuration will run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The release of Fluent Bit.
    pub version: Version,
    /// Variables of the process.
    pub environment: BTreeMap<String, String>,
    /// A file that is not found is missing and a variable that is not given is unset; otherwise
    /// both are unknown.
    pub closed: bool,
}

impl Default for Settings {
    /// The latest release, in an open world.
    fn default() -> Self {
        Self { version: Version::LATEST, environment: BTreeMap::new(), closed: false }
    }
}

/// A configuration: the main file and all that it leads to.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file that Fluent Bit is started with.
    pub main: FileId,
    /// The release it is checked for.
    pub version: Version,
    /// What the main file is for.
    pub role: Role,
    /// All files that were read, the main file first.
    pub files: Vec<FileId>,
    /// The sections of the main file and its includes, in the order of reading.
    pub sections: Vec<Section>,
    /// What is wrong in the syntax of any of the files, in the order of reading.
    pub errors: Vec<SyntaxError>,
    /// What Fluent Bit ignores or misreads in any of the files.
    pub warnings: Vec<SyntaxWarning>,
    /// What else Fluent Bit refuses.
    pub problems: Vec<Problem>,
    /// What was not checked.
    pub unknown: Vec<Unknown>,
    /// Nothing that this configuration is made of is out of sight.
    ///
    /// False where an include was not found, and for a file without `[SERVICE]`, which is most
    /// likely made to be included by another.
    pub whole: bool,
    /// Properties of all `[SERVICE]` sections.
    pub service: Vec<Property>,
    /// Inputs, filters, outputs and customs, in the order of reading.
    pub instances: Vec<Instance>,
    /// Parsers of all parsers files.
    pub parsers: Parsers,
    /// The tail inputs.
    pub tails: Vec<Tail>,
    /// Every regular expression that a plugin is given, `Tag_Regex` and parsers included.
    pub regexes: Vec<RegexUse>,
}

impl Config {
    /// The instances of one kind, in order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Instance> {
        self.instances.iter().filter(move |it| it.kind == kind)
    }

    /// The inputs, in order.
    pub fn inputs(&self) -> impl Iterator<Item = &Instance> {
        self.of_kind(Kind::Input)
    }

    /// The filters, in order.
    pub fn filters(&self) -> impl Iterator<Item = &Instance> {
        self.of_kind(Kind::Filter)
    }

    /// The outputs, in order.
    pub fn outputs(&self) -> impl Iterator<Item = &Instance> {
        self.of_kind(Kind::Output)
    }

    /// The instance that a tail belongs to.
    pub fn instance(&self, tail: &Tail) -> &Instance {
        &self.instances[tail.instance]
    }
}
