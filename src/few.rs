//! A list that asks for no memory while it is short.

use smallvec::SmallVec;

/// Values of which there are mostly no more than `N`. So many stand in the list itself; once they are more, all of
/// them stand on the heap.
pub(crate) type Few<T, const N: usize> = SmallVec<[T; N]>;
