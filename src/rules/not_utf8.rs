use crate::text::Span;

use super::Context;

super::declare! {
    /// A key or value holds bytes that are not UTF-8.
    ///
    /// ## Why it is bad
    ///
    /// Fluent Bit takes the bytes as they are; but its regular expressions, its JSON and most
    /// receivers of logs work with UTF-8, where these bytes are no text. flblint does not check
    /// what depends on them.
    ///
    /// ## What to do
    ///
    /// Save the file as UTF-8.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [OUTPUT]
    ///     Name  file
    ///     Path  /srv/café
    /// #                 ^ this byte is not UTF-8
    ///     Match *
    /// #- latin-1
    /// ```
    ///
    /// ```conf,good
    /// [OUTPUT]
    ///     Name  file
    ///     Path  /srv/café
    ///     Match *
    /// ```
    severity: Warning, effect: Degraded, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, texts) = (context.config, context.texts);
    for file in &config.files {
        // In a comment they do no harm.
        let in_text = |at: &&usize| !is_comment(&texts.file(*file).text, **at);
        let mut bytes = texts.file(*file).not_utf8.iter().filter(in_text);
        let Some(first) = bytes.next() else { continue };
        let found = context.report(Span::new(*file, *first, first + 1), "this byte is not UTF-8");
        let more = bytes.count();
        if 0 < more {
            found.note(format!("{more} more in this file"));
        }
        found.help("save the file as UTF-8");
    }
}

/// Whether the line of the byte at `at` begins with a `#`.
fn is_comment(text: &str, at: usize) -> bool {
    let start = text[..at].rfind('\n').map_or(0, |it| it + 1);
    text[start..].trim_start().starts_with('#')
}
