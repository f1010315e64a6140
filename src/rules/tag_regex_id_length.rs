use crate::sim::Reading;

use super::Context;
use super::shared::disjoint::Disjoint;
use super::shared::id::id_without_container;

super::declare! {
    /// `Tag_Regex` asks for the id of a container where paths have none.
    ///
    /// ## Why it is bad
    ///
    /// Names of 64 hexadecimal characters are in `/var/log/containers` and
    /// `/var/lib/docker/containers`. Paths of `/var/log/pods`, and the log files of a sidecar, have
    /// none, so a pattern that asks for one matches no file, and Fluent Bit reads none:
    ///
    /// ```log
    /// invalid tag_regex pattern for file
    /// failed to compose tag for file
    /// ```
    ///
    /// ## What to do
    ///
    /// Write the pattern for the paths that `Path` gives, and give flblint some of them with
    /// `--path`.
    ///
    /// ## Examples
    ///
    /// ```conf,bad
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/pods/*/*/*.log
    ///     Tag       kube.<name>
    ///     Tag_Regex (?<name>[^/_]+)-[a-z0-9]{64}\.log$
    /// #                             ^^^^^^^^^^^^ Tag_Regex asks for 64 characters, as the id of a container; paths of this input have none
    /// ```
    ///
    /// ```conf,good
    /// [INPUT]
    ///     Name      tail
    ///     Path      /var/log/containers/*.log
    ///     Tag       kube.<name>
    ///     Tag_Regex (?<name>[^/_]+)-[a-z0-9]{64}\.log$
    /// ```
    severity: Advice, effect: DataLoss, confidence: Likely,
    since: "0.1.0"
}

fn check(context: &mut Context<'_>) {
    let (config, trace) = (context.config, context.trace);
    for tail in &trace.tails {
        let sampled = tail
            .readings
            .iter()
            .any(|(_, it)| matches!(it, Reading::Read { .. } | Reading::Refused { .. }));
        if sampled || Disjoint::of(config, tail.tail).is_some() {
            continue;
        }
        let Some(span) = id_without_container(tail.tail) else { continue };
        context
            .report(
                span,
                "Tag_Regex asks for 64 characters, as the id of a container; paths of this input \
                 have none",
            )
            .note("paths of `/var/log/containers` have such an id, those that Path gives do not")
            .help("write Tag_Regex for the paths that Path gives");
    }
}
