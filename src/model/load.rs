use std::collections::BTreeMap;

use crate::schema::Version;
use crate::syntax::{Env, Format, Section, SectionKind};
use crate::text::{File, FileId, Files, Found, Placed, Span, Texts};

use super::tree::{Reader, Tree, folder};
use super::{
    Config, Environment, Instance, Kind, MultilineParser, Parser, Parsers, Problem, ProblemKind,
    Property, RegexUse, Role, Settings, Tail, Unknown,
};

/// Reads the configuration whose main file is `main`, with all that it leads to.
///
/// `key` is the identity of the main file among `files`. The order is Fluent Bit's
/// (`flb_config_load_config_format`, spec `config.md` 1): the whole tree first, then every
/// variable of `env` and every `@SET`, then the service with its parsers files, then the instances.
///
/// ```
/// use std::collections::BTreeMap;
/// use flblint::model::{Settings, load};
/// use flblint::text::{File, Texts};
///
/// let mut texts = Texts::default();
/// let main = texts.add(File::new("a.conf", "[INPUT]\n    Name tail\n    Tag ${X}.log\n@SET X=app\n"));
/// let config = load(main, "a.conf", &mut texts, &BTreeMap::new(), &Settings::default());
/// assert_eq!(config.tails[0].tag().unwrap().text(), "app.log");
/// ```
pub fn load(
    main: FileId,
    key: &str,
    texts: &mut Texts,
    files: &dyn Files,
    settings: &Settings,
) -> Config {
    let name = texts.file(main).name.clone();
    let mut reader = Reader { texts, files, closed: settings.closed };
    let tree = reader.tree(main, key.to_owned());
    let mut environment =
        Environment::new(settings.environment.clone(), settings.closed, settings.version);
    tree.env.iter().for_each(|it| define_variable(it, &mut environment));
    for set in &tree.sets {
        environment.set(&set.name.value, &set.value.value);
    }
    let service = service(&tree.sections, &environment);
    let has_service = tree.sections.iter().any(|it| it.kind == SectionKind::Service);
    let whole = !tree.cut && (settings.closed || (has_service && !tree.partial));
    let format = Format::of(&name);
    let mut config = Config {
        main,
        version: settings.version,
        role: Role::of(&tree.sections),
        files: Vec::new(),
        sections: Vec::new(),
        errors: Vec::new(),
        warnings: Vec::new(),
        problems: Vec::new(),
        unknown: Vec::new(),
        whole,
        service,
        instances: instances(&tree.sections, &environment, settings.version),
        parsers: Parsers { complete: whole, ..Parsers::default() },
        tails: Vec::new(),
        regexes: Vec::new(),
    };
    if config.role == Role::Main && format == Format::Classic {
        config.problems.extend(parsers_in_main(&tree.sections));
    }
    let sections = tree.sections.clone();
    take_tree(&mut config, tree, true);
    // The service, which names parsers files, comes before the parsers of a main file in YAML.
    read_parsers_files(&mut config, &mut reader, &environment);
    define_parsers(&sections, &environment, &mut config);
    config.tails = tails(&config.instances, settings.version);
    config.regexes = RegexUse::all(&config);
    config.unknown.extend(unknown_variables(&config));
    config
}

/// Sets a variable of `env`: `flb_env_set_extended`. What stands in a file is not known.
fn define_variable(env: &Env, environment: &mut Environment) {
    let text = env.uri.as_ref().or(env.value.as_ref()).map_or("", Placed::text);
    let in_file = "file://".len() < text.len() && text.starts_with("file://");
    let read_again = env.uri.is_some() && env.refresh_interval.is_some();
    if in_file || read_again || text.contains('\u{1a}') {
        environment.set_unknown(&env.name.value);
    } else {
        environment.set(&env.name.value, text);
    }
}

/// The properties of all `[SERVICE]` sections: they are one.
fn service(sections: &[Section], environment: &Environment) -> Vec<Property> {
    sections
        .iter()
        .filter(|it| it.kind == SectionKind::Service)
        .flat_map(|it| &it.properties)
        .map(|it| Property { key: it.key.clone(), value: environment.expand(&it.value) })
        .collect()
}

/// The instances, each with its number among those of its kind.
fn instances(sections: &[Section], environment: &Environment, version: Version) -> Vec<Instance> {
    let mut numbers = BTreeMap::new();
    let mut instances = Vec::new();
    for section in sections {
        let Some(kind) = Kind::of(section.kind) else { continue };
        let number: &mut usize = numbers.entry(kind.word()).or_default();
        instances.push(Instance::new(section, kind, *number, environment, version));
        *number += 1;
    }
    instances
}

/// `[PARSER]` and `[MULTILINE_PARSER]`, spelt in full, are refused in the main tree.
fn parsers_in_main(sections: &[Section]) -> impl Iterator<Item = Problem> {
    let in_full =
        |name: &str| ["parser", "multiline_parser"].iter().any(|it| name.eq_ignore_ascii_case(it));
    sections
        .iter()
        .filter(move |it| in_full(&it.name.value))
        .map(|it| Problem { kind: ProblemKind::ParserInMain, span: it.header })
}

/// Takes the parsers of `sections` into `config`.
fn define_parsers(sections: &[Section], environment: &Environment, config: &mut Config) {
    let version = config.version;
    for section in sections {
        match section.kind {
            SectionKind::Parser => {
                config.parsers.list.push(Parser::new(section, environment, version));
            }
            SectionKind::MultilineParser => {
                let parser = MultilineParser::new(section, environment, version);
                config.parsers.multiline.push(parser);
            }
            _ => {}
        }
    }
}

/// Adds what was read to `config`; the sections of parsers files are no part of the pipeline.
fn take_tree(config: &mut Config, tree: Tree, main: bool) {
    config.files.extend(tree.files);
    config.errors.extend(tree.errors);
    config.warnings.extend(tree.warnings);
    config.problems.extend(tree.problems);
    config.unknown.extend(tree.unknown);
    if main {
        config.sections.extend(tree.sections);
    } else if tree.partial {
        config.parsers.complete = false;
    }
}

/// Reads every `Parsers_File` of the service, in order; spec `config.md` 11.
fn read_parsers_files(config: &mut Config, reader: &mut Reader<'_>, environment: &Environment) {
    let named: Vec<Property> =
        config.service.iter().filter(|it| it.is("parsers_file")).cloned().collect();
    let mut reads = BTreeMap::new();
    for property in named {
        let Some(path) = property.value.text().filter(|it| !it.is_empty()) else {
            config.parsers.complete &= property.value.text().is_some();
            continue;
        };
        let span = property.value.span();
        match parsers_file(path, &folder(&reader.texts.file(config.main).name), reader, &mut reads)
        {
            ParsersFile::ReadTwice => {}
            ParsersFile::Read(tree) => {
                define_parsers(&tree.sections, environment, config);
                take_tree(config, tree, false);
            }
            ParsersFile::Missing if reader.closed => {
                config.problems.push(Problem { kind: ProblemKind::ParsersFileMissing, span });
            }
            ParsersFile::Missing => {
                not_seen(config, format!("`{path}` is not among the files given to check"), span);
            }
            ParsersFile::NotRead(reason) => not_seen(config, reason, span),
        }
    }
}

/// Parsers of a file that was not read are unknown.
fn not_seen(config: &mut Config, reason: String, span: Span) {
    config.parsers.complete = false;
    config.unknown.push(Unknown { reason, span });
}

/// What became of a parsers file.
enum ParsersFile {
    Read(Tree),
    /// It was read twice before: each of its parsers is there once more already, which is enough
    /// to know that Fluent Bit stops.
    ReadTwice,
    Missing,
    NotRead(String),
}

/// Finds `path` from the working folder, then from the main file's, and reads it. `reads` counts
/// how often each file was read.
fn parsers_file(
    path: &str,
    folder: &str,
    reader: &mut Reader<'_>,
    reads: &mut BTreeMap<String, usize>,
) -> ParsersFile {
    let mut name = path.to_owned();
    let mut found = reader.files.read(path);
    if found == Found::Missing && !path.starts_with('/') {
        name = format!("{folder}{path}");
        found = reader.files.read(&name);
    }
    match found {
        Found::Missing => ParsersFile::Missing,
        Found::Unreadable(reason) => {
            ParsersFile::NotRead(format!("`{name}` cannot be read: {reason}"))
        }
        Found::Folder => ParsersFile::NotRead(format!("`{name}` is a folder")),
        Found::File { key, bytes } => {
            let count = reads.entry(key.clone()).or_default();
            *count += 1;
            if 2 < *count {
                return ParsersFile::ReadTwice;
            }
            let file = reader.texts.add_once(&key, || File::from_bytes(name, bytes));
            ParsersFile::Read(reader.tree(file, key))
        }
    }
}

/// The tail inputs.
fn tails(instances: &[Instance], version: Version) -> Vec<Tail> {
    instances
        .iter()
        .enumerate()
        .filter(|(_, it)| it.is_plugin(Kind::Input, "tail"))
        .map(|(index, it)| Tail::new(it, index, version))
        .collect()
}

/// What was not checked because a variable is not known.
fn unknown_variables(config: &Config) -> Vec<Unknown> {
    let values = config
        .instances
        .iter()
        .flat_map(|it| &it.properties)
        .chain(config.parsers.list.iter().flat_map(|it| &it.properties))
        .chain(&config.service)
        .map(|it| &it.value);
    values
        .flat_map(|it| &it.variables)
        .filter(|it| it.text.is_none())
        .map(|it| Unknown {
            reason: format!("the variable `{}` is not given", it.name),
            span: it.span,
        })
        .collect()
}
