use crate::schema::Version;

use super::Context;
use super::shared::refused::Refused;

super::declare! {
    /// A file that `Tag_Regex` refuses leaves `multiline.parser` with memory that is freed.
    ///
    /// ## Why it is bad
    ///
    /// In the releases 1.8.9 to 4.2.4 and 5.0.5, a refused file stays registered for multiline
    /// with the memory it had. If a file with the same inode is read later, because it was renamed
    /// to a name that the pattern takes or because the inode is used again, its first lines make
    /// Fluent Bit use that memory, and crash (`ml_flush_callback`).
    ///
    /// ## What to do
    ///
    /// Make `Tag_Regex` match all files that `Path` gives, or use 4.2.5, 5.0.6 or later.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name             tail
    ///     Path             /var/log/apps/*.log
    ///     Tag              app.<app>
    ///     Tag_Regex        /(?<app>[a-z-]+)\.log$
    /// #                    ^^^^^^^^^^^^^^^^^^^^^^ [tag-regex-partial-match] Tag_Regex does not match 1 of the 2 sample paths that this input reads
    ///     multiline.parser java
    /// #   ^^^^^^^^^^^^^^^^ multiline.parser can crash Fluent Bit 3.2.10 after Tag_Regex refused a file
    /// #- fluent-bit 3.2
    /// #- samples/paths.txt
    /// /var/log/apps/orders.log
    /// /var/log/apps/payments2.log
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name             tail
    ///     Path             /var/log/apps/*.log
    ///     Tag              app.<app>
    ///     Tag_Regex        /(?<app>[^/]+)\.log$
    ///     multiline.parser java
    /// #- fluent-bit 3.2
    /// #- samples/paths.txt
    /// /var/log/apps/orders.log
    /// /var/log/apps/payments2.log
    /// ```
    severity: Warning, effect: Crash, confidence: Likely,
    since: "0.1.0"
}

/// The first release that does it, and those that do not any more.
const SINCE: Version = Version::new(1, 8, 9);
const FIXED: (Version, &[Version]) = (Version::new(5, 0, 6), &[Version::new(4, 2, 5)]);

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    let version = config.version;
    if version < SINCE || version.has(FIXED.0, FIXED.1) {
        return;
    }
    for tail in &trace.tails {
        let Some(property) = config.instance(tail.tail).property("multiline.parser") else {
            continue;
        };
        let refused = Refused::of(tail);
        let Some((sample, ..)) = refused.paths.first() else { continue };
        context
            .report(
                property.key.span,
                format!(
                    "multiline.parser can crash Fluent Bit {version} after Tag_Regex refused a file"
                ),
            )
            .label(sample.span, "refused")
            .note(
                "a file with the inode of a refused one, renamed or new, uses memory that was freed \
                 (`ml_flush_callback`)",
            )
            .help("make Tag_Regex match these files, or use 4.2.5, 5.0.6 or later");
    }
}
