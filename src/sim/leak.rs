//! What a file that `Tag_Regex` refuses costs, by release: spec `runtime.md` 3.7.

use crate::model::Instance;
use crate::schema::Version;

/// Seconds between two scans where `Refresh_Interval` is not set (`FLB_TAIL_REFRESH`).
const DEFAULT_REFRESH: f64 = 60.0;

/// The release that frees all, and the one of the older branch.
const FIXED: (Version, &[Version]) = (Version::new(5, 0, 6), &[Version::new(4, 2, 5)]);

/// Bytes that Fluent Bit does not free for one refused file at one scan; 0 where it frees all.
///
/// Measured with valgrind from 2.2.3 to 5.0.5, read in the source for older releases; 64-bit Linux.
/// `Docker_Mode` adds its two buffers, a `.gz` file its decompression context since 3.0.
///
/// ```
/// use flblint::schema::Version;
/// use flblint::sim::leak::bytes;
///
/// assert_eq!(bytes(Version::new(3, 2, 10), "/var/log/a.log", false), 4227);
/// assert_eq!(bytes(Version::new(5, 0, 6), "/var/log/a.log", false), 0);
/// assert_eq!(bytes(Version::new(4, 2, 5), "/var/log/a.log", false), 0);
/// ```
pub fn bytes(version: Version, path: &str, docker_mode: bool) -> usize {
    let (fixed, backports) = FIXED;
    let base = if version.has(fixed, backports) || version < Version::new(1, 3, 0) {
        return 0;
    } else if version < Version::new(1, 4, 6) {
        34
    } else if version < Version::new(1, 8, 13) {
        4130
    } else if version < Version::new(1, 9, 8) {
        4211
    } else {
        4212 + path.len() + 1
    };
    let docker = if docker_mode { 65_536 + 20_000 } else { 0 };
    // in_tail knows a compressed file by this ending alone, in small letters.
    #[expect(clippy::case_sensitive_file_extension_comparisons, reason = "as in_tail does")]
    let gzip = path.ends_with(".gz") && Version::new(3, 0, 0) <= version;
    base + docker + if gzip { 33_000 } else { 0 }
}

/// Seconds from one scan of `tail` to the next, as Fluent Bit reads `Refresh_Interval`.
///
/// `strtol` gives the seconds, whatever stands behind; the text behind the first `.` is a number of
/// nanoseconds. `None` where it is not known or Fluent Bit refuses it.
pub fn refresh_seconds(tail: &Instance) -> Option<f64> {
    let Some(property) = tail.property("refresh_interval") else { return Some(DEFAULT_REFRESH) };
    let text = property.value.text()?;
    let seconds = leading_number(text);
    let nanoseconds = text.split_once('.').map_or(0.0, |(_, it)| leading_number(it));
    let interval = seconds + nanoseconds / 1e9;
    (0.0 < interval).then_some(interval)
}

/// The decimal number at the start of `text`, 0 if there is none.
fn leading_number(text: &str) -> f64 {
    let digits = text.trim_start().split(|it: char| !it.is_ascii_digit()).next();
    digits.and_then(|it| it.parse().ok()).unwrap_or(0.0)
}

/// Megabytes a day for this many bytes at every scan.
///
/// ```
/// use flblint::sim::leak::megabytes_a_day;
///
/// let day = megabytes_a_day(4300, 60.0);
/// assert!((6.1..6.3).contains(&day));
/// ```
#[expect(clippy::cast_precision_loss, reason = "far below 2^52, and shown with two digits")]
pub fn megabytes_a_day(bytes: usize, refresh_seconds: f64) -> f64 {
    bytes as f64 * 86_400.0 / refresh_seconds / 1e6
}
