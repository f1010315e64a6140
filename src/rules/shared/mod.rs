//! What several rules say in the same words.

pub(super) mod refused;
