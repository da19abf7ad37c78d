//! none yet
pub(crate) const OWN: [[i16; 8]; 0] = [];
pub(crate) const PREVIOUS: [[i16; 8]; 0] = [];
pub(crate) const NEXT: [[i16; 8]; 0] = [];
pub(crate) const CONTEXT: [[i16; 8]; 0] = [];
pub(crate) const STEP: [[i16; 8]; 8] = [[0; 8]; 8];
