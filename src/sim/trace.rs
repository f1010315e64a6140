use crate::model::{Config, Tail};

use super::{Reading, Sample, Samples, read};

/// What Fluent Bit does with every sample.
#[derive(Clone, Debug)]
pub struct Trace<'a> {
    /// One for each tail input, in the order of the configuration.
    pub tails: Vec<TailTrace<'a>>,
}

/// What one tail input does with every sample path.
#[derive(Clone, Debug)]
pub struct TailTrace<'a> {
    /// The input.
    pub tail: &'a Tail,
    /// Each sample path with its answer, in the order given.
    pub readings: Vec<(&'a Sample, Reading)>,
}

impl<'a> TailTrace<'a> {
    /// The samples that the input reads or tries to read.
    pub fn tried(&self) -> impl Iterator<Item = &(&'a Sample, Reading)> {
        self.readings
            .iter()
            .filter(|(_, it)| matches!(it, Reading::Read { .. } | Reading::Refused { .. }))
    }

    /// The samples that the input reads, with the tag that each gets where it is known.
    pub fn tags(&self) -> impl Iterator<Item = (&'a Sample, &str)> {
        self.readings.iter().filter_map(|(sample, reading)| match reading {
            Reading::Read { tag: Some(composed), .. } => Some((*sample, composed.tag.as_str())),
            _ => None,
        })
    }
}

/// Follows every sample through `config`.
pub fn trace<'a>(config: &'a Config, samples: &'a Samples) -> Trace<'a> {
    let tails = config.tails.iter().map(|tail| TailTrace {
        tail,
        readings: samples
            .paths
            .iter()
            .map(|sample| (sample, read(config, tail, &sample.value)))
            .collect(),
    });
    Trace { tails: tails.collect() }
}
