use crate::text::Placed;

use super::Context;

super::declare! {
    /// `Path` has a `**`, which is no more than a `*`.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit finds files with glob(3), which knows no `**`: it stands for one folder, or for a
    /// part of one name, and never for folders within folders. What lies higher or deeper is not
    /// read, and nothing is logged.
    ///
    /// ## What to do
    ///
    /// Write a path with as many `*` for each depth at which there are files.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/app/**/*.log
    /// #                     ^^ Path knows no `**`: it is read as `*`, which is exactly one folder
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name tail
    ///     Path /var/log/app/*.log, /var/log/app/*/*.log
    /// ```
    severity: Warning, effect: DataLoss, confidence: Likely,
    since: "0.1.0"
}

/// Folders whose logs all lie one folder down: there it makes no difference.
const FLAT: &[&str] = &["/var/lib/docker/containers/**/"];

fn check(context: &mut Context<'_>) {
    let config = context.config;
    for path in config.tails.iter().flat_map(|it| it.path.iter().flatten()) {
        let Some(at) = path.text().find("**") else { continue };
        if !FLAT.iter().any(|it| path.text().starts_with(it)) {
            report(context, path, at);
        }
    }
}

fn report(context: &mut Context<'_>, path: &Placed, at: usize) {
    let text = path.text();
    let end = at + text[at..].bytes().take_while(|it| *it == b'*').count();
    let (before, after) = (&text[..at], &text[end..]);
    let is_folder = before.ends_with('/') && after.starts_with('/');
    let found = context.report(
        path.locate(at..end),
        if is_folder {
            "Path knows no `**`: it is read as `*`, which is exactly one folder"
        } else {
            "Path knows no `**`: it is read as `*`, which is a part of one name"
        },
    );
    found.note("Fluent Bit gives each path to glob(3), which knows no `**`");
    let name = if is_folder { &after[1..] } else { text[at..].trim_start_matches('*') };
    let depths = ["", "*/", "*/*/"];
    let star = if is_folder { "" } else { "*" };
    let paths = depths.map(|it| format!("{before}{it}{star}{name}"));
    // What stands in front of the `**` in the same name would have to be a folder's name.
    if is_folder || before.ends_with('/') {
        found.help(format!("write a path for each depth that there is: `{}`", paths.join(", ")));
    } else {
        found.help("write a path for each depth that there is, with a `*` for each folder");
    }
}
