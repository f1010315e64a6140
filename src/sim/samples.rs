use crate::text::Spanned;

/// A path that a log file has, or could have.
pub type Sample = Spanned<String>;

/// What the user says that there is.
#[derive(Clone, Debug, Default)]
pub struct Samples {
    /// Paths of log files, each with the place where the user wrote it.
    pub paths: Vec<Sample>,
}
