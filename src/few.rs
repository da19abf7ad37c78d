//! A list that asks for no memory while it is short.

use core::ops::{Deref, DerefMut};

/// Values of which there are mostly no more than `N`. So many stand in the list itself; once they are more, all of
/// them stand on the heap.
#[derive(Clone, Debug)]
pub(crate) struct Few<T, const N: usize> {
    here: [T; N],
    /// How many of those here count.
    len: usize,
    /// All values, once it has room for any.
    all: Vec<T>,
}

impl<T: Copy + Default, const N: usize> Few<T, N> {
    /// An empty list that has room for so many values at once.
    pub(crate) fn with_room(count: usize) -> Self {
        let all = if count > N { Vec::with_capacity(count) } else { Vec::new() };
        Few { here: [T::default(); N], len: 0, all }
    }

    /// So many default values.
    pub(crate) fn blank(count: usize) -> Self {
        let all = if count > N { vec![T::default(); count] } else { Vec::new() };
        Few { here: [T::default(); N], len: count.min(N), all }
    }

    pub(crate) fn push(&mut self, value: T) {
        if !self.is_long() {
            if let Some(free) = self.here.get_mut(self.len) {
                *free = value;
                self.len += 1;
                return;
            }
            self.all.reserve(2 * N + 1);
            self.all.extend_from_slice(&self.here);
        }
        self.all.push(value);
    }

    pub(crate) fn pop(&mut self) -> Option<T> {
        if self.is_long() {
            return self.all.pop();
        }
        self.len = self.len.checked_sub(1)?;
        self.here.get(self.len).copied()
    }

    pub(crate) fn clear(&mut self) {
        self.len = 0;
        self.all.clear();
    }

    /// Keeps no more than the first so many.
    pub(crate) fn truncate(&mut self, count: usize) {
        self.len = self.len.min(count);
        self.all.truncate(count);
    }
}

impl<T, const N: usize> Few<T, N> {
    #[inline]
    fn is_long(&self) -> bool {
        self.all.capacity() > 0
    }
}

impl<T: Copy + Default, const N: usize> Default for Few<T, N> {
    fn default() -> Self {
        Few::with_room(0)
    }
}

impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];
    #[inline]
    fn deref(&self) -> &[T] {
        if self.is_long() { &self.all } else { self.here.get(..self.len).unwrap_or_default() }
    }
}

impl<T, const N: usize> DerefMut for Few<T, N> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        if self.is_long() { &mut self.all } else { self.here.get_mut(..self.len).unwrap_or_default() }
    }
}

impl<T: Copy + Default, const N: usize> Extend<T> for Few<T, N> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        values.into_iter().for_each(|value| self.push(value));
    }
}

impl<T: Copy + Default, const N: usize> FromIterator<T> for Few<T, N> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut few = Few::default();
        few.extend(values);
        few
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn short_and_long_lists_are_alike() {
        for count in 0..9 {
            let values: Vec<u8> = (1..=count).collect();
            let mut few: Few<u8, 4> = values.iter().copied().collect();
            assert_eq!(*few, *values);
            assert_eq!(few.is_long(), count > 4);
            let mut roomy: Few<u8, 4> = Few::with_room(values.len());
            roomy.extend(values.iter().copied());
            assert_eq!(*roomy, *values);
            assert_eq!(*Few::<u8, 4>::blank(values.len()), *vec![0; values.len()]);
            few.iter_mut().for_each(|value| *value *= 2);
            assert_eq!(few.pop(), values.last().map(|last| last * 2));
            few.truncate(2);
            assert_eq!(few.len(), values.len().saturating_sub(1).min(2));
            few.clear();
            assert!(few.is_empty() && few.pop().is_none());
        }
    }
}
