//! Which roles are open to the lines that say themselves what they are, or of which the page's markup or the caller does.

use super::role::Role;
use crate::few::Few;

/// The roles that are open to some blocks, a bit each, by the places of the blocks, in order; to all others, all are.
#[derive(Clone, Debug, Default)]
pub(crate) struct OpenRoles(Few<(u32, u8), 8>);

impl OpenRoles {
    /// The roles that are open to the block at this place, a bit each.
    pub(crate) fn at(&self, at: usize) -> u8 {
        let found = self.0.binary_search_by_key(&(at as u32), |(at, _)| *at).ok();
        found.and_then(|found| self.0.get(found)).map_or(!0, |(_, open)| *open)
    }

    /// Whether a role is open to the block at this place.
    pub(crate) fn allow(&self, role: Role, at: usize) -> bool {
        self.at(at) & role.bit() != 0
    }

    /// Whether these roles and no others are open to some block.
    pub(crate) fn leave(&self, roles: u8) -> bool {
        self.0.iter().any(|(_, open)| *open == roles)
    }

    /// Whether all roles are open to all blocks.
    pub(crate) fn are_all(&self) -> bool {
        self.0.is_empty()
    }

    /// The blocks that are told of, and the roles that are open to them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (usize, u8)> {
        self.0.iter().map(|(at, open)| (*at as usize, *open))
    }

    /// The same, the first block being left out.
    pub(crate) fn without_first(&self) -> OpenRoles {
        OpenRoles(self.0.iter().filter_map(|(at, open)| Some((at.checked_sub(1)?, *open))).collect())
    }

    /// Leaves these roles open to a block behind all those that are told of.
    pub(crate) fn push(&mut self, at: usize, open: u8) {
        self.0.push((at as u32, open));
    }

    /// Leaves these roles open to the blocks at these places. Of two things that are said of a block, the first one counts.
    pub(crate) fn restrict(&mut self, open: impl IntoIterator<Item = (u32, u8)>) {
        self.0.extend(open);
        self.0.sort_by_key(|(at, _)| *at);
        self.0.dedup_by_key(|(at, _)| *at);
    }
}
