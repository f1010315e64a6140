use crate::diagnostic::Severity;
use crate::text::Placed;

use super::Context;
use super::shared::words::quoted;

super::declare! {
    /// `Refresh_Interval` has a fraction, which Fluent Bit reads as nanoseconds.
    ///
    /// ## Why it is bad
    ///
    /// What stands behind the dot is a number of nanoseconds, not a part of a second: `0.5` is 5
    /// nanoseconds. Fluent Bit then looks for files without a pause, thousands of times in a second.
    ///
    /// ```log
    /// might cause high CPU usage
    /// ```
    ///
    /// With seconds in front of the dot the fraction is next to nothing: `1.5` is 1 second.
    ///
    /// ## What to do
    ///
    /// Write whole seconds, or nine digits behind the dot.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name             tail
    ///     Path             /var/log/app.log
    ///     Refresh_Interval 0.5
    /// #                    ^^^ Refresh_Interval `0.5` is read as 0 s and 5 ns
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name             tail
    ///     Path             /var/log/app.log
    ///     Refresh_Interval 0.500000000
    /// ```
    severity: Error, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

/// Where not even a second stands in front of the dot, Fluent Bit warns up to here.
const MOST_WARNED: u64 = 1_000_000;

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        let property = config.instance(tail).property("refresh_interval");
        if let Some(value) = property.and_then(|it| it.value.known()) {
            report(context, value);
        }
    }
}

fn report(context: &mut Context<'_>, value: &Placed) {
    let Some((seconds, nanoseconds, digits)) = read(value.text()) else { return };
    // All zeros say what they mean, and nine digits are nanoseconds.
    if nanoseconds == 0 || digits == 9 {
        return;
    }
    let message = format!(
        "Refresh_Interval {} is read as {seconds} s and {nanoseconds} ns",
        quoted(value.text())
    );
    let found = context.report(value.span(), message);
    if seconds == 0 && nanoseconds <= MOST_WARNED {
        found.note(format!(
            "Fluent Bit logs `very low refresh_interval ({seconds}.{nanoseconds} nanoseconds) \
             might cause high CPU usage`"
        ));
    } else {
        found.severity(Severity::Warning).note(
            "Fluent Bit reads what stands behind the dot as a number of nanoseconds, and logs \
             nothing",
        );
    }
    found.help(match seconds {
        0 => "write whole seconds; the least is `1`".to_owned(),
        _ => format!("write whole seconds: `{seconds}` or `{}`", seconds + 1),
    });
}

/// Seconds, nanoseconds, and the number of digits behind the dot; `None` where one of them is no
/// number, which Fluent Bit refuses (`flb_utils_time_split`).
fn read(text: &str) -> Option<(u64, u64, usize)> {
    let seconds = text.split(|it: char| !it.is_ascii_digit()).next()?.parse().ok()?;
    let (_, behind) = text.split_once('.')?;
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    Some((seconds, behind[..digits].parse().ok()?, digits))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn behind_the_dot_are_nanoseconds() {
        assert_eq!(read("0.5"), Some((0, 5, 1)));
        assert_eq!(read("1.5"), Some((1, 5, 1)));
        assert_eq!(read("0.05m"), Some((0, 5, 2)));
        assert_eq!(read("5.0"), Some((5, 0, 1)));
        for refused in ["5.", ".5", "5", "x"] {
            assert_eq!(read(refused), None);
        }
    }
}
