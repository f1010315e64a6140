/// The two formats of a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Sections in brackets.
    Classic,
    /// YAML.
    Yaml,
}

impl Format {
    /// The format that Fluent Bit reads a file of this name in.
    ///
    /// It looks at what stands behind the last `.` of the whole path, without regard to case, and
    /// never at the content (`flb_cf_create_from_file` in `flb_config_format.c`). An included file
    /// is read in the format of the one that includes it, whatever its name.
    ///
    /// ```
    /// use flblint::syntax::Format;
    ///
    /// assert_eq!(Format::of("etc/fluent-bit.YML"), Format::Yaml);
    /// assert_eq!(Format::of("fluent-bit.conf"), Format::Classic);
    /// assert_eq!(Format::of("yaml"), Format::Classic);
    /// ```
    pub fn of(path: &str) -> Self {
        let is = |it: &str| it.eq_ignore_ascii_case("yaml") || it.eq_ignore_ascii_case("yml");
        match path.rsplit_once('.') {
            Some((_, extension)) if is(extension) => Self::Yaml,
            _ => Self::Classic,
        }
    }
}
