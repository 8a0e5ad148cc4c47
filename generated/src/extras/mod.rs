//! What is convenient to have beside the generated types and calls of this API.

mod mail;
mod wait_for_job;

pub use wait_for_job::WaitForJob;
