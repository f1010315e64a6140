use std::fmt;
use std::str::FromStr;

/// A release of Fluent Bit.
///
/// ```
/// use flblint::schema::Version;
///
/// let target: Version = "v3.2.4".parse()?;
/// assert!(target < Version::LATEST);
/// assert_eq!(target.to_string(), "3.2.4");
/// # Ok::<(), flblint::schema::VersionError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// 5 in 5.1.0
    pub major: u16,
    /// 1 in 5.1.0
    pub minor: u16,
    /// 0 in 5.1.0
    pub patch: u16,
}

/// The last release of each series: an image tag such as `3.2` is that one.
const LAST_OF_SERIES: &[Version] = &[
    Version::new(1, 0, 6),
    Version::new(1, 1, 3),
    Version::new(1, 2, 2),
    Version::new(1, 3, 11),
    Version::new(1, 4, 6),
    Version::new(1, 5, 7),
    Version::new(1, 6, 10),
    Version::new(1, 7, 9),
    Version::new(1, 8, 15),
    Version::new(1, 9, 10),
    Version::new(2, 0, 14),
    Version::new(2, 1, 10),
    Version::new(2, 2, 3),
    Version::new(3, 0, 7),
    Version::new(3, 1, 10),
    Version::new(3, 2, 10),
    Version::new(4, 0, 14),
    Version::new(4, 1, 2),
    Version::new(4, 2, 8),
    Version::new(5, 0, 9),
    Version::LATEST,
];

impl Version {
    /// The release that flblint knows best, and takes where none is given.
    pub const LATEST: Self = Self::new(5, 1, 1);

    /// `major.minor.patch`.
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Self { major, minor, patch }
    }

    /// Whether this release has what came with `since` and, on the older branch, with one of
    /// `backports`: such a change is in a release at or above its own entry of the same series.
    ///
    /// ```
    /// use flblint::schema::Version;
    ///
    /// let fixed = |version: &str| {
    ///     let version: Version = version.parse().unwrap();
    ///     version.has(Version::new(5, 0, 6), &[Version::new(4, 2, 5)])
    /// };
    /// assert!(fixed("5.0.6") && fixed("5.1.0") && fixed("4.2.5"));
    /// assert!(!fixed("5.0.5") && !fixed("4.2.4") && !fixed("3.2.10"));
    /// ```
    pub fn has(self, since: Self, backports: &[Self]) -> bool {
        let on_branch = |it: &Self| (it.major, it.minor) == (self.major, self.minor) && *it <= self;
        since <= self || backports.iter().any(on_branch)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// The text is not a version of Fluent Bit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionError {
    /// What was given.
    pub text: String,
}

impl fmt::Display for VersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a version such as 5.1.1, 3.2 or v4.0.3", self.text)
    }
}

impl std::error::Error for VersionError {}

impl FromStr for Version {
    type Err = VersionError;

    /// Takes `5.1.1`, `v5.1.1` and `5.1`, which is the last release of that series.
    fn from_str(text: &str) -> Result<Self, VersionError> {
        let error = || VersionError { text: text.to_owned() };
        let numbers: Vec<u16> = text
            .strip_prefix('v')
            .unwrap_or(text)
            .split('.')
            .map(|it| it.parse().map_err(|_| error()))
            .collect::<Result<_, _>>()?;
        match numbers[..] {
            [major, minor, patch] => Ok(Self::new(major, minor, patch)),
            [major, minor] => Ok(LAST_OF_SERIES
                .iter()
                .copied()
                .find(|it| (it.major, it.minor) == (major, minor))
                .unwrap_or(Self::new(major, minor, 0))),
            _ => Err(error()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &str) {
        let actual = text.parse::<Version>().map_or_else(|it| it.text, |it| it.to_string());
        assert_eq!(actual, expect);
    }

    #[test]
    fn a_series_is_its_last_release() {
        check("3.2", "3.2.10");
        check("5.1", "5.1.1");
        check("v4.2", "4.2.8");
    }

    #[test]
    fn a_release_is_itself() {
        check("4.2.4", "4.2.4");
        check("v1.9.0", "1.9.0");
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", "5", "latest", "5.1.1.1", "5.x", "-1.0", "99999.1"] {
            check(text, text);
        }
    }
}
