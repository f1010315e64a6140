use super::Context;
use super::shared::words::quoted;

super::declare! {
    /// `Refresh_Interval` has a unit, which Fluent Bit ignores.
    ///
    /// ## Why it is bad
    ///
    /// `Refresh_Interval` is a number of seconds; of what stands behind it, only a fraction is read.
    /// `1m` is one second, `500ms` is more than eight minutes. Nothing is logged.
    ///
    /// ## What to do
    ///
    /// Write seconds.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name             tail
    ///     Path             /var/log/app.log
    ///     Refresh_Interval 1m
    /// #                     ^ Refresh_Interval has no units: `1m` is read as 1 s
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name             tail
    ///     Path             /var/log/app.log
    ///     Refresh_Interval 60
    /// ```
    severity: Warning, effect: Degraded, confidence: Certain,
    since: "0.1.0"
}

/// Units that say what Fluent Bit reads.
const SECONDS: &[&str] = &["s", "sec", "secs", "second", "seconds"];

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for tail in &config.tails {
        let property = config.instance(tail).property("refresh_interval");
        let Some(value) = property.and_then(|it| it.value.known()) else { continue };
        let text = value.text();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let unit = text[digits..].trim_start();
        // Zero is refused; what begins with a dot is for `tail-refresh-fraction`.
        let Ok(seconds @ 1..) = text[..digits].parse::<u64>() else { continue };
        let is_unit = unit.starts_with(char::is_alphabetic) && !unit.contains('.');
        if !is_unit || SECONDS.iter().any(|it| unit.eq_ignore_ascii_case(it)) {
            continue;
        }
        let found = context.report(
            value.locate(text.len() - unit.len()..text.len()),
            format!("Refresh_Interval has no units: {} is read as {seconds} s", quoted(text)),
        );
        found.note("Fluent Bit reads Refresh_Interval with strtol(3), as a number of seconds");
        found.help(match meant(seconds, unit) {
            Some(meant) => format!("write `{meant}`"),
            None => "write seconds, without a unit".to_owned(),
        });
    }
}

/// The seconds that were most likely meant; at least one.
fn meant(number: u64, unit: &str) -> Option<u64> {
    match unit.to_ascii_lowercase().as_str() {
        "ms" | "msec" | "millis" | "milliseconds" => Some(number.div_ceil(1000)),
        "m" | "min" | "mins" | "minute" | "minutes" => number.checked_mul(60),
        "h" | "hour" | "hours" => number.checked_mul(60 * 60),
        "d" | "day" | "days" => number.checked_mul(24 * 60 * 60),
        _ => None,
    }
}
