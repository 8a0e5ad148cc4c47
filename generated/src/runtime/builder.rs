//! The states of a builder's required fields: not yet set, or set to a value.
//!
//! A builder has one type parameter for each required field. `build()` asks that each is [`Set`], so a
//! forgotten field is an error of the compiler that names it.

use std::fmt;
use std::marker::PhantomData;

/// The required field `F` has not been set yet.
pub struct Missing<F>(PhantomData<fn() -> F>);

impl<F> Missing<F> {
    /// The state every required field begins with.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<F> Default for Missing<F> {
    fn default() -> Self {
        Self::new()
    }
}

// By hand: a derive would ask the same of `F`, which is only a name.
impl<F> Clone for Missing<F> {
    fn clone(&self) -> Self {
        Self::new()
    }
}

impl<F> fmt::Debug for Missing<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Missing")
    }
}

/// A required field that has its value.
#[derive(Clone, Debug)]
pub struct Set<T>(
    /// The value.
    pub T,
);

mod sealed {
    /// Keeps [`super::Required`] to the types of this module.
    pub trait Sealed {}
    impl<T> Sealed for super::Set<T> {}
}

/// The state of a required field that `build()` accepts: only [`Set`].
#[diagnostic::on_unimplemented(
    message = "required field not set: {Self}",
    label = "this needs every required field to be set",
    note = "call the builder's setter of that field before `build()`"
)]
pub trait Required<T>: sealed::Sealed {
    /// Takes the value out.
    fn into_value(self) -> T;
}

impl<T> Required<T> for Set<T> {
    fn into_value(self) -> T {
        self.0
    }
}
