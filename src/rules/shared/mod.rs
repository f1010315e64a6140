//! What several rules say in the same words.

pub(super) mod attack;
pub(super) mod class;
pub(super) mod compile_error;
pub(super) mod dead_end;
pub(super) mod delimiters;
pub(super) mod disjoint;
pub(super) mod escapes;
pub(super) mod id;
pub(super) mod matching;
pub(super) mod nearest;
pub(super) mod patterns;
pub(super) mod refused;
pub(super) mod slashes;
pub(super) mod tag_template;
pub(super) mod templates;
pub(super) mod words;
